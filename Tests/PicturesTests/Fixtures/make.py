"""Writes the pictures of this folder, and pixels.txt: what Pillow 13 reads of each, at a grid of points.

Run once: python3 make.py. The tests compare our decoders with what this wrote."""
import math
import pathlib

from PIL import Image

HERE = pathlib.Path(__file__).parent
WIDTH, HEIGHT = 48, 32


def scene(mode="RGB"):
    picture = Image.new("RGBA", (WIDTH, HEIGHT))
    for y in range(HEIGHT):
        for x in range(WIDTH):
            far = math.hypot(x - 24, y - 16)
            alpha = 255 if mode != "RGBA" or far < 14 else 0
            picture.putpixel((x, y), (5 * x, 7 * y, int(255 - 8 * min(far, 30)), alpha))
    return picture.convert(mode)


def frames():
    first = scene().quantize(64)
    return [first, first.rotate(180)]


FILES = {
    "plain.jpg": lambda path: scene().save(path, quality=95, subsampling=0),
    "progressive.jpg": lambda path: scene().save(path, quality=90, progressive=True),
    "grey.jpg": lambda path: scene("L").save(path, quality=95),
    "ink.jpg": lambda path: scene("CMYK").save(path, quality=95),
    "plain.png": lambda path: scene().save(path),
    "transparent.png": lambda path: scene("RGBA").save(path),
    "palette.png": lambda path: scene().quantize(32).save(path, transparency=3),
    "grey-alpha.png": lambda path: scene("RGBA").convert("LA").save(path),
    "one-bit.png": lambda path: scene("1").save(path),
    "lossy.webp": lambda path: scene().save(path, quality=90),
    "lossless.webp": lambda path: scene("RGBA").save(path, lossless=True, exact=True),
    "moving.webp": lambda path: scene().save(path, save_all=True, append_images=[scene().rotate(180)], lossless=True),
    "still.gif": lambda path: scene().quantize(64).save(path, interlace=0),
    "interlaced.gif": lambda path: scene().quantize(64).save(path, interlace=1),
    "moving.gif": lambda path: frames()[0].save(path, save_all=True, append_images=frames()[1:]),
}


def pixels(path):
    with Image.open(path) as picture:
        if picture.mode == "CMYK":
            picture = picture.convert("RGB")
        shown = picture.convert("RGBA")
        return [shown.getpixel((x, y)) for y in range(2, HEIGHT, 9) for x in range(3, WIDTH, 11)]


lines = []
for name, write in FILES.items():
    write(HERE / name)
    lines.append(name + " " + " ".join("%02x%02x%02x%02x" % pixel for pixel in pixels(HERE / name)))
(HERE / "pixels.txt").write_text("\n".join(lines) + "\n")
