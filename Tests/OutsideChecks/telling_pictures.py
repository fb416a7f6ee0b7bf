"""Writes pictures of every kind that Pillow can write, with every fact about them that exiftool can.

usage: telling_pictures.py FOLDER
"""

import io
import pathlib
import struct
import subprocess
import sys
import zlib

from PIL import Image, ImageCms, JpegImagePlugin

SECRET = "Secret"


def scene(mode, size=(40, 24)):
    picture = Image.new("RGBA", size)
    picture.putdata([
        (x * 6 % 256, y * 10 % 256, x * y % 256, 255 - x * y % 200) for y in range(size[1]) for x in range(size[0])
    ])
    if mode == "P":
        return picture.convert("RGB").quantize(64)
    if mode == "I;16":
        return picture.convert("L").convert("I;16")
    return picture.convert(mode) if mode in ("RGBA", "LA") else picture.convert("RGB").convert(mode)


def exif(orientation):
    facts = Image.Exif()
    facts[0x0112] = orientation
    facts[0x010F] = facts[0x013B] = SECRET
    facts.get_ifd(0x8825)[1] = "N"
    return facts


def profile(primaries, gamma, connection=b"XYZ ", space=b"RGB ", more=()):
    """A profile of version 2 that names its maker in each tag that may."""
    def fixed(numbers):
        return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)

    said = b"text\0\0\0\0" + SECRET.encode() + b"\0"
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))
    tags = [(b"desc", b"desc\0\0\0\0" + struct.pack(">I", 7) + b"Secret\0" + bytes(78)), (b"cprt", said),
            (b"dmnd", said), (b"dmdd", said), (b"wtpt", fixed((0.9505, 1, 1.0891))), *more]
    for name, numbers in zip((b"r", b"g", b"b"), primaries):
        tags += [(name + b"XYZ", fixed(numbers)), (name + b"TRC", curve)]
    table, data = struct.pack(">I", len(tags)), b""
    for name, element in tags:
        table += name + struct.pack(">II", 132 + 12 * len(tags) + len(data), len(element))
        data += element + bytes(-len(element) % 4)
    head = b"SECR" + bytes((2, 0x10, 0, 0)) + b"mntr" + space + connection + struct.pack(">6H", 2018, 6, 30, 8, 0, 0)
    head += b"acspAPPL" + bytes(4) + b"SECRSECR" + bytes(12) + struct.pack(">3i", 63190, 65536, 54061) + b"SECR"
    head += bytes(124 - len(head))
    return struct.pack(">I", 128 + len(table) + len(data)) + head + table + data


def ink():
    """A profile of four inks, with a table of two steps for each."""
    steps = bytes(range(256))
    corners = b"".join(
        bytes(((255 - 60 * sum((corner >> bit) & 1 for bit in range(4))) % 256, 128, 128)) for corner in range(16))
    identity = struct.pack(">9i", *(65536 if place % 4 == 0 else 0 for place in range(9)))
    table = b"mft1\0\0\0\0" + bytes((4, 3, 2, 0)) + identity + steps * 4 + corners + steps * 3
    return profile((), 1, b"Lab ", b"CMYK", [(b"A2B0", table + b"Secret")])


PROFILES = {
    "srgb": ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    "p3": profile(((0.5151, 0.2412, -0.0011), (0.2919, 0.6922, 0.0419), (0.1572, 0.0666, 0.7841)), 2.2),
    "adobe": profile(((0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446)), 563 / 256),
}


def save(path, picture, **options):
    picture.save(path, **options)
    return path


def write_all(folder):
    for turn in range(1, 9):
        save(folder / f"turn{turn}.jpg", scene("RGB"), exif=exif(turn), comment=SECRET)
        save(folder / f"turn{turn}.png", scene("RGB"), exif=exif(turn))
        save(folder / f"turn{turn}.webp", scene("RGB"), exif=exif(turn))
    for name, icc in PROFILES.items():
        for ending in ("jpg", "png", "webp"):
            save(folder / f"{name}.{ending}", scene("RGB"), icc_profile=icc)
    for mode in ("L", "RGB", "CMYK"):
        for progressive in (False, True):
            save(folder / f"{mode}{progressive}.jpg", scene(mode), progressive=progressive, comment=SECRET)
    save(folder / "ink.jpg", scene("CMYK"), icc_profile=ink())
    save(folder / "intervals.jpg", scene("RGB", (200, 100)), restart_marker_blocks=3, subsampling=0)
    save(folder / "thumb.jpg", scene("RGB", (300, 200)))
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16"):
        save(folder / f"{mode.replace(';', '')}.png", scene(mode), dpi=(300, 300))
    save(folder / "clear.png", scene("P"), transparency=3)
    save(folder / "clear-rgb.png", scene("RGB"), transparency=(0, 0, 0))
    frames = [scene("RGBA"), scene("RGBA").transpose(0), scene("RGBA").transpose(1)]
    for ending, options in {"png": {}, "webp": {}, "gif": {"comment": SECRET}}.items():
        save(folder / f"moves.{ending}", frames[0], save_all=True, append_images=frames[1:], duration=80, loop=2, **options)
    save(folder / "still.gif", scene("P"), comment=SECRET)
    save(folder / "clear.gif", scene("P"), transparency=0)
    for mode, options in {"RGB": {}, "RGBA": {}, "lossless": {"lossless": True}, "exact": {"lossless": True, "exact": True}}.items():
        save(folder / f"{mode}.webp", scene("RGBA" if mode in ("RGBA", "exact") else "RGB"), **options)


def writable(group):
    words = subprocess.run(["exiftool", "-listw", f"-{group}:All"], capture_output=True, text=True, check=True).stdout
    return [name for line in words.splitlines()[1:] for name in line.split()]


# One of each kind is told every tag there is, which takes exiftool seconds; the others some.
EVERY = ("turn6.jpg", "turn8.png", "turn3.webp", "moves.gif")
SOME = [
    "-GPSLatitude=13.98", "-GPSLongitude=108", "-GPSDateStamp=2018:06:30", "-AllDates=2018:06:30 08:00:00",
    *(f"-{name}=Secret" for name in (
        "Artist", "Copyright", "Make", "Model", "SerialNumber", "UserComment", "IPTC:By-line", "IPTC:City", "XMP:Creator",
        "XMP:Location", "XMP:History", "PNG:Author", "PNG:Software", "Comment")),
]


def tell(arguments, pictures):
    words = "\n".join(["-m", "-q", "-q", "-overwrite_original", *arguments, *map(str, pictures)]) + "\n"
    subprocess.run(["exiftool", "-@", "-"], input=words, text=True, check=False, stderr=subprocess.DEVNULL)


def tell_all(folder):
    """Tags that can hold neither a word nor a number stay as they are."""
    tell(SOME, sorted(folder.iterdir()))
    names = [f"{group}:{name}" for group in ("EXIF", "GPS", "IPTC", "XMP", "Photoshop", "PNG", "JFIF")
             for name in writable(group)
             if name not in ("Orientation", "ICC_Profile", "ThumbnailImage", "PreviewImage", "All")]
    for value in (SECRET, "1"):
        tell([f"-{name}={value}" for name in names], [folder / name for name in EVERY])
    thumb = io.BytesIO()
    scene("RGB", (16, 10)).save(thumb, "JPEG")
    (folder.parent / "thumb.bin").write_bytes(thumb.getvalue())
    jpegs = sorted(folder.glob("*.jpg"))
    subprocess.run(
        ["exiftool", "-m", "-q", "-q", "-overwrite_original", f"-ThumbnailImage<={folder.parent / 'thumb.bin'}", *jpegs],
        check=False)


def segment(marker, payload):
    return bytes((0xFF, marker)) + struct.pack(">H", len(payload) + 2) + payload


def chunk(name, payload):
    return struct.pack(">I", len(payload)) + name + payload + struct.pack(">I", zlib.crc32(name + payload))


# What a decoder needs, or reads otherwise with it: nobody can be told anything by it.
PNG_STRUCTURE = {
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "cICP", "mDCv", "mDCV", "cLLi", "cLLI", "acTL",
    "fcTL", "fdAT", "sBIT", "eXIf", "JDAT", "JHDR", "JDAA", "JSEP", "MHDR", "MEND", "DHDR", "BACK", "DEFI", "LOOP", "ENDL",
    "CgBI",
}


def told_segments():
    """Markers of segments that Pillow's own table gives to applications and comments."""
    told = {JpegImagePlugin.APP, JpegImagePlugin.COM}
    return sorted(marker & 0xFF for marker, (_, _, reader) in JpegImagePlugin.MARKER.items() if reader in told)


def told_chunks():
    """Names of chunks that exiftool's own table has, but for those that make the picture; critical ones are no pictures'."""
    listed = subprocess.run(
        ["perl", "-MImage::ExifTool::PNG", "-e", r'print join "\n", keys %Image::ExifTool::PNG::Main'],
        capture_output=True, text=True, check=True).stdout
    return sorted(name for name in listed.split() if len(name) == 4 and name[0].islower() and name not in PNG_STRUCTURE)


def hide(folder):
    """What exiftool reads and does not write: reserved segments, private chunks, blocks of programs, tails."""
    markers, names = told_segments(), told_chunks()
    assert len(markers) >= 17 and {"tEXt", "iTXt", "zTXt", "tIME", "pHYs"} <= set(names), (markers, names)
    for path in folder.iterdir():
        data = path.read_bytes()
        if path.suffix == ".jpg":
            heads = [b"Secret", b"JFXX\0\x10Secret", b"MPF\0Secret", b"HDR Secret", b"Ducky\0\1\0\4\0\0\0\x50", b"FPXR\0Secret"]
            segments = [segment(marker, head) for marker in markers for head in heads]
            data = data[:2] + b"".join(segments) + data[2:] + b"SecretTail"
        elif path.suffix == ".png":
            chunks = b"".join(chunk(name.encode(), SECRET.encode() + bytes(26)) for name in names)
            chunks += chunk(b"bKGD", b"\0\1") + chunk(b"hIST", b"\0\1") + chunk(b"prVt", b"Secret") + chunk(b"sPLT", b"Secret\0\x08")
            data = data[:33] + chunk(b"tIME", bytes((7, 226, 6, 30, 8, 0, 0))) + chunk(b"vpAg", b"Secret123") + data[33:-12]
            data += chunks + data[0:0] + chunk(b"zTXt", b"Secret\0\0" + zlib.compress(b"Secret")) + chunk(b"IEND", b"") + b"SecretTail"
        elif path.suffix == ".gif":
            start = 13 + 3 * (2 << (data[10] & 7)) * (data[10] >> 7)
            blocks = b"\x21\xFF\x0BXMP DataXMP\x06Secret\0" + b"\x21\xFF\x0BSECRETS1.0 \x06Secret\0" + b"\x21\xFE\x06Secret\0"
            data = data[:start] + blocks + data[start:] + b"SecretTail"
        else:
            body = data[12:] + b"Secr" + struct.pack("<I", 6) + b"Secret"
            data = b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body + b"SecretTail"
        path.write_bytes(data)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True)
    write_all(folder)
    tell_all(folder)
    hide(folder)
    print(len(list(folder.iterdir())), "pictures")


main()
