"""Holds cleaned pictures against their originals with Pillow and exiftool: same pixels, same colours, nothing else.

usage: pictures.py ORIGINALS CLEANED, two folders with the same names
"""

import io
import json
import pathlib
import subprocess
import sys

from PIL import Image, ImageCms, ImageOps, ImageSequence

ORIENTATION = 0x0112
# How exiftool calls what a decoder needs: sizes, codings, colours, frames, the turn, the head of a profile.
STRUCTURE = {
    "System", "ExifTool", "File", "Composite", "ICC-header", "ICC_Profile", "JFIF", "Adobe", "RIFF", "GIF", "PNG", "PNG-cICP",
}
TOLD = {
    "IFD0:Orientation", "IFD0:ExifByteOrder", "File:ExifByteOrder", "ICC_Profile:ProfileDescription",
    "ICC_Profile:ProfileCopyright",
}
QUIET = {"JFIF:JFIFVersion", "JFIF:ResolutionUnit", "JFIF:XResolution", "JFIF:YResolution"}
# Facts that are in a file's own structure, by group; anything else of these groups is a fact about the picture.
OWN = {
    "PNG": {"ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace", "Palette",
            "Transparency", "SRGBRendering", "Gamma", "ProfileName", "AnimationFrames", "AnimationPlays", "WhitePointX",
            "WhitePointY", "RedX", "RedY", "GreenX", "GreenY", "BlueX", "BlueY"},
    "GIF": {"GIFVersion", "ImageWidth", "ImageHeight", "HasColorMap", "ColorResolutionDepth", "BitsPerPixel",
            "BackgroundColor", "AnimationIterations", "FrameCount", "Duration", "TransparentColor", "PixelAspectRatio"},
    "RIFF": {"ImageWidth", "ImageHeight", "VP8Version", "HorizontalScale", "VerticalScale", "WebP_Flags",
             "AnimationLoopCount", "BackgroundColor", "FrameCount", "Duration", "AlphaIsUsed", "AlphaPreprocessing",
             "AlphaFiltering", "AlphaCompression"},
    "Adobe": {"DCTEncodeVersion", "APP14Flags0", "APP14Flags1", "ColorTransform"},
}


def frames(picture):
    return [ImageOps.exif_transpose(frame.convert("RGBA")).tobytes() for frame in ImageSequence.Iterator(picture)]


def seen(picture):
    """The pixels as a screen shows them, by the profile; a picture without one is sRGB."""
    icc = picture.info.get("icc_profile")
    if icc is None:
        return None if picture.mode == "CMYK" else picture.convert("RGB")
    return ImageCms.profileToProfile(
        picture, ImageCms.ImageCmsProfile(io.BytesIO(icc)), ImageCms.createProfile("sRGB"), outputMode="RGB")


def compare_colours(before, after, name):
    if "icc_profile" not in before.info or before.mode not in ("RGB", "CMYK"):
        return
    pairs = zip(seen(before).tobytes(), seen(after).tobytes())
    assert max(abs(left - right) for left, right in pairs) <= 1, f"{name}: colours"


def compare(original, cleaned):
    before, after = Image.open(original), Image.open(cleaned)
    name = cleaned.name
    assert after.mode == before.mode, f"{name}: {before.mode} became {after.mode}"
    turned = ImageOps.exif_transpose(after)
    assert turned.size == ImageOps.exif_transpose(before).size, f"{name}: size"
    assert turned.tobytes() == ImageOps.exif_transpose(before).tobytes(), f"{name}: pixels as they are shown"
    assert getattr(after, "n_frames", 1) == getattr(before, "n_frames", 1), f"{name}: frames"
    assert after.info.get("transparency") == before.info.get("transparency"), f"{name}: transparency"
    assert after.info.get("loop") == before.info.get("loop"), f"{name}: loop"
    assert after.info.get("duration") == before.info.get("duration"), f"{name}: duration"
    exif = dict(after.getexif())
    assert set(exif) <= {ORIENTATION}, f"{name}: exif {exif}"
    assert exif.get(ORIENTATION, 1) == dict(before.getexif()).get(ORIENTATION, 1), f"{name}: orientation"
    assert frames(Image.open(original)) == frames(Image.open(cleaned)), f"{name}: pixels of every frame"
    compare_colours(before, after, name)


def is_structure(fact, value):
    group, _, name = fact.partition(":")
    if fact in QUIET or group in ("System", "ExifTool", "Composite", "SourceFile") or fact == "SourceFile":
        return True
    if group == "File":
        return name != "Comment"
    if group in OWN:
        return name in OWN[group] or group == "PNG" and name == "ProfileName" and value == "icc"
    return group in STRUCTURE and "Secret" not in str(value) or fact in TOLD and "Secret" not in str(value)


def facts(folder):
    words = subprocess.run(
        ["exiftool", "-j", "-G1", "-a", "-u", str(folder)], capture_output=True, text=True, check=True).stdout
    return json.loads(words)


def main():
    originals, cleaned = (pathlib.Path(folder) for folder in sys.argv[1:])
    names = sorted(path.name for path in cleaned.iterdir())
    told = sum(not is_structure(fact, value) for file in facts(originals) for fact, value in file.items())
    assert told > len(names), f"the originals tell only {told} facts"
    for name in names:
        assert b"Secret" not in (cleaned / name).read_bytes(), f"{name}: Secret"
        compare(originals / name, cleaned / name)
    for file in facts(cleaned):
        left = {fact: value for fact, value in file.items() if not is_structure(fact, value)}
        assert not left, f"{file['SourceFile']}: {left}"
    print(f"{len(names)} pictures")


main()
