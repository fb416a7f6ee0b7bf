"""Holds cleaned pictures against their originals with Pillow: same pixels, same profile, nothing else.

usage: pictures.py ORIGINALS CLEANED, two folders with the same names
"""

import pathlib
import sys

from PIL import Image, ImageOps, ImageSequence

ORIENTATION = 0x0112


def frames(picture):
    return [ImageOps.exif_transpose(frame.convert("RGBA")).tobytes() for frame in ImageSequence.Iterator(picture)]


def compare(original, cleaned):
    before, after = Image.open(original), Image.open(cleaned)
    name = cleaned.name
    assert after.info.get("icc_profile") == before.info.get("icc_profile"), f"{name}: colour profile"
    turned = ImageOps.exif_transpose(after)
    assert turned.size == ImageOps.exif_transpose(before).size, f"{name}: size"
    assert turned.tobytes() == ImageOps.exif_transpose(before).tobytes(), f"{name}: pixels as they are shown"
    assert getattr(after, "n_frames", 1) == getattr(before, "n_frames", 1), f"{name}: frames"
    exif = dict(after.getexif())
    assert set(exif) <= {ORIENTATION}, f"{name}: exif {exif}"
    assert exif.get(ORIENTATION, 1) == dict(before.getexif()).get(ORIENTATION, 1), f"{name}: orientation"
    told = {"xmp", "comment", "Author", "Note", "XML:com.adobe.xmp", "photoshop"} & set(after.info)
    assert not told, f"{name}: {told}"
    assert frames(Image.open(original)) == frames(Image.open(cleaned)), f"{name}: pixels of every frame"


def main():
    originals, cleaned = (pathlib.Path(folder) for folder in sys.argv[1:])
    names = sorted(path.name for path in cleaned.iterdir())
    for name in names:
        compare(originals / name, cleaned / name)
    print(f"{len(names)} pictures")


main()
