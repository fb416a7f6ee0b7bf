"""Draws the portraits and scenes of the sample content: nobody's likeness, each marked as drawn.

    make sample-art

The same bytes each time. Shapes are drawn at three times their size and made smaller; colours are those of the theme.
"""
import io
import math
import pathlib
import sys

from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFilter, ImageFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCALE = 3
RED, GOLD, PAPER, INK = "#ad1119", "#c9992e", "#f6efe2", "#211a15"


def font(size):
    """The theme's own, which FreeType reads as plain TrueType."""
    plain = io.BytesIO()
    face = TTFont(ROOT / "theme/assets/inter.woff2")
    face.flavor = None
    face.save(plain)
    plain.seek(0)
    return ImageFont.truetype(plain, size)


class Canvas:
    """Draws in the units of the finished picture."""

    def __init__(self, width, height, top, bottom):
        self.width, self.height, self.lift = width, height, 0
        self.image = gradient(width * SCALE, height * SCALE, top, bottom)
        self.pen = ImageDraw.Draw(self.image)

    def shape(self, points, fill):
        self.pen.polygon([(x * SCALE, (y - self.lift) * SCALE) for x, y in points], fill=fill)

    def curve(self, points, fill):
        """A closed curve through the points."""
        self.shape(smooth(points), fill)

    def oval(self, x, y, across, down, fill):
        y -= self.lift
        self.pen.ellipse([c * SCALE for c in (x - across, y - down, x + across, y + down)], fill=fill)

    def line(self, points, fill, width):
        raised = [(x * SCALE, (y - self.lift) * SCALE) for x, y in points]
        self.pen.line(raised, fill=fill, width=int(width * SCALE), joint="curve")
        for x, y in (points[0], points[-1]):
            self.oval(x, y, width / 2, width / 2, fill)

    def box(self, x, y, width, height, fill, round=0):
        y -= self.lift
        corners = [c * SCALE for c in (x, y, x + width, y + height)]
        self.pen.rounded_rectangle(corners, radius=round * SCALE, fill=fill)

    def glow(self, x, y, radius, colour, strength):
        light = Image.new("L", self.image.size, 0)
        ImageDraw.Draw(light).ellipse(
            [c * SCALE for c in (x - radius, y - radius, x + radius, y + radius)], fill=int(255 * strength))
        light = light.resize((light.width // 12, light.height // 12)).filter(
            ImageFilter.GaussianBlur(radius * SCALE / 30)).resize(light.size)
        self.image.paste(Image.new("RGB", self.image.size, colour), mask=light)
        self.pen = ImageDraw.Draw(self.image)

    def save(self, path):
        picture = self.image.resize((self.width, self.height), Image.LANCZOS)
        mark(picture)
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path, quality=82, method=6)


def mark(picture):
    """Nobody shall take it for a photograph."""
    pen = ImageDraw.Draw(picture, "RGBA")
    letters = font(max(15, picture.width // 52))
    left, top, right, bottom = pen.textbbox((0, 0), "Tranh minh họa", font=letters)
    x, y = picture.width - right - 22, picture.height - bottom - 18
    pen.rounded_rectangle((x - 9, y - 4, x + right + 9, y + bottom + 7), radius=5, fill=(33, 26, 21, 130))
    pen.text((x, y), "Tranh minh họa", font=letters, fill=(255, 250, 240, 235))


def gradient(width, height, top, bottom):
    column = Image.new("RGB", (1, 256))
    for y in range(256):
        column.putpixel((0, y), blend(top, bottom, y / 255))
    return column.resize((width, height), Image.BILINEAR)


def rgb(colour):
    return tuple(int(colour[place:place + 2], 16) for place in (1, 3, 5))


def blend(one, other, share):
    return tuple(round(a + (b - a) * share) for a, b in zip(rgb(one), rgb(other)))


def darker(colour, share=0.15):
    return "#%02x%02x%02x" % blend(colour, INK, share)


def lighter(colour, share=0.2):
    return "#%02x%02x%02x" % blend(colour, "#fff6e6", share)


def smooth(points, steps=14):
    """Catmull and Rom's curve."""
    curve = []
    for place in range(len(points)):
        a, b, c, d = (points[(place + step) % len(points)] for step in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            curve.append(tuple(
                0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t ** 3)
                for p, q, r, s in zip(a, b, c, d)))
    return curve


# Portraits: 800 × 1000, the head in the upper middle.

SKIN, HAIR = ["#e3b48c", "#d6a077", "#c48a61"], ["#1f1a18", "#2a211d", "#57524f"]


def portrait(path, ground, skin, hair, cut, dress, look=None, glasses=False):
    canvas = Canvas(800, 1000, lighter(ground, 0.35), ground)
    canvas.glow(400, 410, 330, "#fff3d6", 0.55)
    canvas.lift = -45
    if cut == "long":
        canvas.curve([(258, 330), (400, 190), (542, 330), (575, 620), (520, 730), (280, 730), (225, 620)], hair)
    if cut == "bun":
        canvas.oval(400, 178, 74, 62, hair)
    canvas.lift = 20
    clothes(canvas, dress, skin)
    canvas.lift = -45
    head(canvas, skin, hair, cut)
    face(canvas, skin, hair, glasses)
    canvas.save(path)


def clothes(canvas, dress, skin):
    kind, colour = dress
    shade = darker(colour)
    body = [(60, 1040), (96, 850), (210, 765), (330, 722), (470, 722), (590, 765), (704, 850), (740, 1040)]
    canvas.curve(body + [(400, 1120)], colour)
    canvas.shape([(342, 600), (458, 600), (470, 742), (400, 800), (330, 742)], darker(skin, 0.12))
    canvas.shape([(348, 590), (452, 590), (456, 650), (400, 690), (344, 650)], darker(skin, 0.22))
    canvas.line([(196, 930), (206, 1000)], shade, 5)
    canvas.line([(604, 930), (594, 1000)], shade, 5)
    if kind == "suit":
        canvas.shape([(330, 738), (400, 812), (470, 738), (452, 1000), (348, 1000)], "#f7f3ea")
        canvas.shape([(386, 800), (414, 800), (430, 1000), (370, 1000)], RED)
        canvas.shape([(384, 788), (416, 788), (408, 822), (392, 822)], darker(RED))
        canvas.shape([(326, 716), (290, 790), (392, 1000), (330, 1000), (250, 770)], shade)
        canvas.shape([(474, 716), (510, 790), (408, 1000), (470, 1000), (550, 770)], shade)
    if kind == "shirt":
        canvas.shape([(330, 724), (400, 808), (352, 850), (296, 752)], lighter(colour, 0.5))
        canvas.shape([(470, 724), (400, 808), (448, 850), (504, 752)], lighter(colour, 0.5))
        canvas.line([(400, 815), (400, 1000)], shade, 4)
        for y in (860, 930):
            canvas.oval(400, y, 6, 6, lighter(colour, 0.7))
    if kind == "uniform":
        canvas.shape([(330, 724), (400, 808), (352, 850), (296, 752)], lighter(colour, 0.3))
        canvas.shape([(470, 724), (400, 808), (448, 850), (504, 752)], lighter(colour, 0.3))
        canvas.shape([(388, 806), (412, 806), (424, 1000), (376, 1000)], "#2b3a58")
        canvas.shape([(140, 826), (248, 768), (262, 796), (150, 860)], "#2b3a58")
        canvas.shape([(660, 826), (552, 768), (538, 796), (650, 860)], "#2b3a58")
        canvas.box(500, 890, 92, 66, shade, 6)
        canvas.oval(546, 862, 15, 15, GOLD)
    if kind == "ao-dai":
        canvas.curve([(326, 735), (338, 676), (400, 668), (462, 676), (474, 735), (400, 780)], colour)
        canvas.line([(400, 690), (440, 760), (560, 830)], lighter(colour, 0.35), 6)
        for x, y in ((250, 900), (310, 960), (200, 980), (540, 930), (610, 985)):
            for turn in range(5):
                angle = turn * math.tau / 5
                canvas.oval(x + 13 * math.cos(angle), y + 13 * math.sin(angle), 9, 9, lighter(colour, 0.4))
            canvas.oval(x, y, 6, 6, GOLD)
    if kind == "brocade":
        canvas.shape([(330, 726), (400, 800), (470, 726), (505, 752), (400, 866), (295, 752)], RED)
        for step in range(9):
            x = 322 + step * 19.5
            y = 752 + 62 * (1 - abs(step - 4) / 4)
            canvas.shape([(x - 8, y), (x, y - 10), (x + 8, y), (x, y + 10)], GOLD)
        for side in (-1, 1):
            for band, tint in enumerate((RED, "#f6efe2", GOLD)):
                x = 400 + side * (250 + band * 22)
                canvas.line([(x, 830 + band * 12), (x - side * 18, 1010)], tint, 9)


def head(canvas, skin, hair, cut):
    for side in (-1, 1):
        canvas.oval(400 + side * 141, 428, 26, 40, darker(skin, 0.1))
    canvas.curve(
        [(268, 380), (300, 270), (400, 232), (500, 270), (532, 380), (520, 490), (468, 590), (400, 628), (332, 590),
         (280, 490)], skin)
    if cut in ("short", "parted"):
        crown = [(256, 410), (250, 300), (310, 205), (400, 178), (492, 202), (550, 300), (544, 410), (522, 372)]
        fringe = [(505, 312), (400, 282), (300, 318), (278, 372)] if cut == "short" else [
            (512, 320), (430, 300), (352, 262), (300, 310), (280, 370)]
        canvas.curve(crown + fringe, hair)
    if cut in ("long", "bun"):
        canvas.curve(
            [(250, 470), (246, 320), (310, 210), (400, 182), (490, 210), (554, 320), (550, 470), (528, 380), (470, 296),
             (400, 250), (340, 300), (280, 380)], hair)
    if cut == "bob":
        canvas.curve(
            [(238, 560), (232, 330), (300, 206), (400, 176), (500, 206), (568, 330), (562, 560), (520, 560), (528, 380),
             (470, 322), (360, 300), (284, 384), (280, 560)], hair)


def face(canvas, skin, hair, glasses):
    line = darker(skin, 0.62)
    for side in (-1, 1):
        x = 400 + side * 62
        canvas.line([(x - 34, 382 + (side < 0) * 4), (x, 371), (x + 34, 382 + (side > 0) * 4)], hair, 9)
        canvas.line([(x - 24, 424), (x - 10, 416), (x + 10, 416), (x + 24, 424)], line, 6)
        canvas.oval(x, 428, 11, 12, INK)
        canvas.oval(x + 4, 424, 3, 3, "#fff6e6")
        canvas.oval(400 + side * 92, 500, 30, 20, "#%02x%02x%02x" % blend(skin, RED, 0.13))
    canvas.line([(398, 440), (390, 492), (408, 496)], darker(skin, 0.28), 6)
    canvas.line([(352, 540), (376, 555), (400, 559), (424, 555), (448, 540)], darker("#a5493f", 0.1), 8)
    if glasses:
        for side in (-1, 1):
            outline = [(400 + side * 62 + 44 * math.cos(a / 20 * math.tau), 426 + 36 * math.sin(a / 20 * math.tau))
                       for a in range(21)]
            canvas.line(outline, "#3a332e", 5)
        canvas.line([(382, 420), (400, 414), (418, 420)], "#3a332e", 5)


# Scenes: 1600 × 900, what matters in the middle.


def hills(canvas, colours, start, step, seed):
    for number, colour in enumerate(colours):
        base = start + number * step
        ridge = [(x, base + 46 * math.sin(x / 210 + seed + number * 1.7) + 22 * math.sin(x / 83 + number * 2.3 + seed))
                 for x in range(0, 1601, 20)]
        canvas.shape(ridge + [(1600, 900), (0, 900)], colour)


def figure(canvas, x, foot, size, coat, hair="#231c19", skin=SKIN[1]):
    """A person from afar; `size` is the height."""
    unit = size / 8
    canvas.shape([(x - unit * 0.75, foot - size * 0.45), (x + unit * 0.75, foot - size * 0.45),
                  (x + unit * 0.7, foot), (x + unit * 0.12, foot), (x, foot - size * 0.35),
                  (x - unit * 0.12, foot), (x - unit * 0.7, foot)], "#2f3440")
    canvas.curve([(x - unit * 1.1, foot - size * 0.42), (x - unit * 1.15, foot - size * 0.72), (x - unit * 0.5, foot - size * 0.83),
                  (x + unit * 0.5, foot - size * 0.83), (x + unit * 1.15, foot - size * 0.72), (x + unit * 1.1, foot - size * 0.42)], coat)
    canvas.oval(x, foot - size * 0.91, unit * 0.58, unit * 0.72, skin)
    canvas.curve([(x - unit * 0.64, foot - size * 0.9), (x - unit * 0.5, foot - size * 0.99), (x + unit * 0.5, foot - size * 0.99),
                  (x + unit * 0.64, foot - size * 0.9), (x, foot - size * 0.955)], hair)


COATS = ["#f4efe4", "#7d9bb5", "#b8493e", "#e2c27a", "#5f7f6b", "#8a6f9a", "#d9d2c2"]


def hall(path):
    canvas = Canvas(1600, 900, "#8f1017", "#5e0c10")
    for x in range(0, 1600, 80):
        canvas.shape([(x, 0), (x + 46, 0), (x + 40, 560), (x + 6, 560)], "#a3141c" if x % 160 else "#7c0d14")
    star = [(800 + r * math.sin(a * math.pi / 5), 205 - r * math.cos(a * math.pi / 5))
            for a in range(10) for r in [100 if a % 2 == 0 else 40]]
    canvas.glow(800, 210, 210, "#ffb43c", 0.4)
    canvas.shape(star, "#f2c14e")
    canvas.shape([(0, 560), (1600, 560), (1600, 620), (0, 620)], "#b98a45")
    canvas.shape([(0, 620), (1600, 620), (1600, 900), (0, 900)], "#6d4a26")
    canvas.box(1150, 418, 150, 146, "#8a5a2b", 8)
    canvas.box(1140, 408, 170, 22, "#a56f38", 6)
    figure(canvas, 1224, 560, 236, "#f4efe4")
    canvas.box(1150, 440, 150, 124, "#8a5a2b", 8)
    for number, x in enumerate(range(330, 1000, 112)):
        figure(canvas, x, 580, 224, COATS[number % 7])
        canvas.box(x - 34, 455, 68, 48, GOLD, 4)
        canvas.box(x - 28, 461, 56, 36, "#fdf6e3", 2)
    for row in range(2):
        for number in range(15 - row):
            x, y = 60 + number * 112 + row * 50, 780 + row * 90
            canvas.curve([(x - 62, y + 190), (x - 58, y + 62), (x, y + 36), (x + 58, y + 62), (x + 62, y + 190)],
                         darker(COATS[(number * 3 + row) % 7], 0.3 - row * 0.12))
            canvas.oval(x, y, 38, 46, "#231c19")
    canvas.save(path)


def workshop(path):
    canvas = Canvas(1600, 900, "#dfe6e4", "#b9c7c4")
    for x in range(60, 1600, 300):
        canvas.box(x, 70, 220, 250, "#f3ead2", 6)
        canvas.box(x + 106, 70, 8, 250, "#8d9a97")
        canvas.box(x, 190, 220, 8, "#8d9a97")
    canvas.glow(500, 200, 300, "#fff1c4", 0.5)
    canvas.shape([(0, 640), (1600, 640), (1600, 900), (0, 900)], "#8d8478")
    for x, colour in ((120, "#3f6f73"), (1060, "#5b7f5d")):
        canvas.box(x, 380, 420, 300, colour, 18)
        canvas.box(x + 30, 410, 170, 110, lighter(colour, 0.35), 10)
        for number in range(4):
            canvas.oval(x + 250 + number * 42, 440, 14, 14, [RED, GOLD, "#f6efe2", "#9fd0a0"][number])
        canvas.box(x + 40, 560, 340, 40, darker(colour, 0.3), 8)
        canvas.box(x + 30, 680, 60, 60, darker(colour, 0.4))
        canvas.box(x + 330, 680, 60, 60, darker(colour, 0.4))
    figure(canvas, 740, 820, 430, "#5d7f9c")
    figure(canvas, 930, 830, 410, "#c7b78f", skin=SKIN[2])
    canvas.box(800, 560, 86, 62, "#2f3440", 8)
    canvas.box(810, 570, 66, 30, "#bfe3b4", 4)
    canvas.save(path)


def market(path):
    canvas = Canvas(1600, 900, "#f3dfb6", "#e9c98c")
    canvas.glow(1250, 170, 260, "#fff5d8", 0.8)
    hills(canvas, ["#b9bf9a", "#93a67f"], 330, 60, 1)
    canvas.shape([(0, 560), (1600, 560), (1600, 900), (0, 900)], "#c7a77b")
    for number, x in enumerate((70, 560, 1050)):
        colour = [RED, "#2f6f62", "#b3741e"][number]
        for strip in range(8):
            left = x + strip * 56
            canvas.shape([(left + 12, 250), (left + 62, 250), (left + 56, 380), (left, 380)],
                         colour if strip % 2 == 0 else "#fbf3e0")
            canvas.oval(left + 28, 380, 28, 18, colour if strip % 2 == 0 else "#fbf3e0")
        canvas.box(x + 4, 380, 10, 340, "#6d4a26")
        canvas.box(x + 438, 380, 10, 340, "#6d4a26")
        figure(canvas, x + 225, 720, 320, COATS[(number * 2 + 1) % 7])
        canvas.box(x - 6, 590, 470, 150, "#8a5f34", 6)
        for basket in range(5):
            bx, tint = x + 48 + basket * 92, ["#d0503c", "#e0a83a", "#7aa05a", "#f0e2c0", "#9a5f86"][(basket + number) % 5]
            for fruit in range(5):
                canvas.oval(bx - 28 + fruit * 14, 578 - (fruit % 2) * 12, 15, 15, tint)
            canvas.shape([(bx - 42, 580), (bx + 42, 580), (bx + 32, 622), (bx - 32, 622)], "#c79a58")
    figure(canvas, 520, 870, 400, "#f4efe4", skin=SKIN[0])
    figure(canvas, 1010, 880, 390, "#8a6f9a")
    canvas.save(path)


def village(path):
    canvas = Canvas(1600, 900, "#f6d9a8", "#fbeed2")
    canvas.oval(1180, 230, 86, 86, "#f3a53c")
    canvas.glow(1180, 230, 300, "#ffd27a", 0.5)
    hills(canvas, ["#a9b7a6", "#86a084", "#5f8465", "#44694c"], 380, 78, 0.4)
    for x, y, size in ((420, 640, 1.0), (690, 660, 0.8)):
        w = 150 * size
        canvas.shape([(x - w, y), (x, y - 330 * size), (x + w, y)], "#7a5230")
        canvas.shape([(x - w, y), (x, y - 330 * size), (x - w * 0.1, y)], "#8f6238")
        canvas.box(x - w * 0.8, y, w * 1.6, 70 * size, "#b98a55", 4)
        canvas.box(x - 22 * size, y + 8, 44 * size, 62 * size, "#5c3b20")
        for leg in (-0.7, 0.7):
            canvas.box(x + leg * w - 6, y + 68 * size, 12, 60 * size, "#5c3b20")
    for x in (980, 1180, 1400):
        canvas.line([(x, 380), (x, 800)], "#4a4640", 12)
        canvas.line([(x - 56, 420), (x + 56, 420)], "#4a4640", 9)
        for side in (-50, 50):
            canvas.line([(x + side, 420), (x + side + 100, 446), (x + side + 210, 420)], "#4a4640", 3)
    for row in range(5):
        y = 740 + row * 36
        for x in range(-20 + row * 13, 1640, 62):
            canvas.oval(x, y, 30, 20, ["#3d6a3f", "#4f7f49"][row % 2])
    figure(canvas, 860, 858, 250, RED, skin=SKIN[2])
    figure(canvas, 950, 868, 262, "#f4efe4")
    canvas.save(path)


def office(path):
    canvas = Canvas(1600, 900, "#e9e3d6", "#d9cfbb")
    canvas.box(980, 80, 460, 330, "#bcd3d8", 8)
    hills_in = [(980, 410), (980, 300), (1100, 240), (1230, 300), (1330, 250), (1440, 310), (1440, 410)]
    canvas.shape(hills_in, "#8fb08f")
    canvas.box(1204, 80, 12, 330, "#f7f2e6")
    canvas.box(150, 90, 640, 340, "#f9f6ee", 6)
    for row in range(6):
        for column in range(8):
            tint = ["#9fbf9a", "#e7c46b", "#d9d2c2", "#9fbf9a", "#cf6a5a"][(row * 3 + column * 2) % 5]
            canvas.box(180 + column * 74, 122 + row * 50, 64, 38, tint if column else "#b9b09f", 4)
    figure(canvas, 610, 800, 470, "#f4efe4", skin=SKIN[0])
    figure(canvas, 880, 810, 460, "#7d9bb5")
    canvas.shape([(0, 660), (1600, 660), (1600, 900), (0, 900)], "#a2703d")
    canvas.shape([(0, 660), (1600, 660), (1600, 690), (0, 690)], "#bb8850")
    for x, y, turn in ((260, 740, 0), (420, 780, 18), (1080, 730, -14), (1290, 790, 8)):
        canvas.shape([(x, y), (x + 150, y + turn), (x + 140, y + turn + 92), (x - 12, y + 92)], "#fbf7ec")
        for line in range(4):
            canvas.line([(x + 18, y + 22 + line * 16), (x + 110 - line * 8, y + 22 + line * 16 + turn * 0.7)], "#b9ad97", 4)
    canvas.oval(1010, 812, 34, 12, "#fdfaf2")
    canvas.save(path)


def weighing(path):
    canvas = Canvas(1600, 900, "#efe4cc", "#dcc79d")
    canvas.glow(800, 300, 420, "#fff6df", 0.7)
    canvas.shape([(0, 640), (1600, 640), (1600, 900), (0, 900)], "#b58a55")
    figure(canvas, 420, 860, 620, "#5d7f9c")
    figure(canvas, 1220, 870, 600, "#c95f4f", skin=SKIN[2])
    canvas.box(640, 560, 330, 110, "#44606b", 14)
    canvas.oval(805, 420, 150, 150, "#44606b")
    canvas.oval(805, 420, 126, 126, "#fbf7ec")
    for tick in range(24):
        angle = tick * math.tau / 24
        inner = 104 if tick % 2 else 92
        canvas.line([(805 + inner * math.cos(angle), 420 + inner * math.sin(angle)),
                     (805 + 116 * math.cos(angle), 420 + 116 * math.sin(angle))], INK, 4)
    canvas.line([(805, 420), (868, 352)], RED, 8)
    canvas.oval(805, 420, 12, 12, RED)
    canvas.shape([(640, 250), (970, 250), (930, 284), (680, 284)], "#7c909a")
    for number, width in enumerate((62, 46, 32)):
        x = 560 - number * 4
        canvas.box(x, 640 - number * 0, 0, 0, INK)
        canvas.box(1010 + number * 66, 668 - width, width, width, GOLD, 6)
        canvas.box(1010 + number * 66 + width * 0.3, 668 - width * 1.25, width * 0.4, width * 0.3, darker(GOLD), 4)
    canvas.save(path)


def ribbon(path):
    """A collective: people shoulder to shoulder."""
    canvas = Canvas(800, 1000, "#f3dfb6", "#d9ab5e")
    canvas.glow(400, 380, 330, "#fff3d6", 0.6)
    people = [(150, 700, 0), (650, 710, 3), (280, 640, 1), (530, 650, 5), (400, 720, 2)]
    for number, (x, y, coat) in enumerate(people):
        skin, hair = SKIN[number % 3], HAIR[number % 2]
        canvas.curve([(x - 150, 1080), (x - 132, y + 60), (x - 60, y - 10), (x + 60, y - 10), (x + 132, y + 60), (x + 150, 1080)], COATS[coat])
        canvas.box(x - 26, y - 60, 52, 74, darker(skin, 0.15), 12)
        canvas.oval(x, y - 120, 66, 82, skin)
        canvas.curve([(x - 72, y - 110), (x - 62, y - 190), (x, y - 214), (x + 62, y - 190), (x + 72, y - 110), (x + 30, y - 160), (x - 30, y - 160)], hair)
        for side in (-1, 1):
            canvas.oval(x + side * 26, y - 118, 6, 7, INK)
        canvas.line([(x - 20, y - 78), (x, y - 70), (x + 20, y - 78)], darker("#a5493f"), 5)
        canvas.oval(x + 56, y + 66, 12, 12, GOLD)
    canvas.save(path)


PORTRAITS = {
    "2018/nguyen-van-a": ("#c7a46a", SKIN[1], HAIR[0], "parted", ("shirt", "#6f93b3")),
    "2018/tran-thi-b": ("#b9846b", SKIN[0], HAIR[0], "long", ("ao-dai", "#a6323a")),
    "2018/le-van-c": ("#8ea596", SKIN[2], HAIR[0], "short", ("uniform", "#7f9fc0")),
    "2018/bui-van-d": ("#a89a7c", SKIN[1], HAIR[2], "short", ("shirt", "#e9e2d0"), None, True),
    "2018/dang-van-h": ("#9db0a0", SKIN[1], HAIR[1], "short", ("suit", "#33404f")),
    "2018/h-l-nie": ("#b58f63", SKIN[2], HAIR[0], "bun", ("brocade", "#2b2a33")),
    "2018/pham-thi-d": ("#a8b3c0", SKIN[0], HAIR[1], "bob", ("shirt", "#d9a25a")),
    "2018/ro-cham-h-k": ("#8b9d77", SKIN[2], HAIR[0], "long", ("brocade", "#1f2430")),
    "2018/vu-thi-g": ("#c0927f", SKIN[0], HAIR[0], "bob", ("ao-dai", "#4c7a86"), None, True),
    "2017/ngo-van-m": ("#a7a089", SKIN[1], HAIR[2], "parted", ("suit", "#4a4038"), None, True),
    "2017/nguyen-van-a": ("#c7a46a", SKIN[1], HAIR[0], "parted", ("shirt", "#8fae8b")),
}
SCENES = {
    "hoi-truong": hall, "lang": village, "van-phong": office, "cho": market, "can": weighing, "xuong": workshop,
    "tap-the": ribbon,
}

if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "content"
    for name, parts in PORTRAITS.items():
        portrait(folder / f"dien-hinh/{name}.webp", *parts)
    for name, draw in SCENES.items():
        draw(folder / f"tranh/{name}.webp")
