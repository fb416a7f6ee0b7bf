"""Cuts Inter's roman variable font down to what the theme sets, and prints the metrics of its fallbacks.

    subset.py Inter-roman.var.ttf theme/assets/inter.woff2 LiberationSans-Regular.ttf Roboto-Regular.ttf

Same input, same bytes: no time stamp, fixed versions of fonttools and brotli (see Makefile).
"""

import sys
import unicodedata

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = (400, 700)

LETTERS = "".join(map(chr, range(0x20, 0x7F))) + "\u00a0«»©®°±²³·×÷½¼§"
# Vietnamese: the vowels with their marks, đ, and the marks alone for text that comes decomposed.
LETTERS += "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư" + "".join(map(chr, range(0x1EA0, 0x1EFA)))
LETTERS += "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
# Jrai, Bahnar and Ê Đê; ê, ô, ơ and ư with a breve are made with the mark.
LETTERS += "ČčĔĕĬĭŎŏŬŭÑñƀɃÔôÊê"
# Names of other Europeans.
LETTERS += "ÄÅÆÇËÏÎÖØÜßäåæçëïîöøüÿŠšŽžĆć"
LETTERS += "–—‘’“”„…•‹›†‡‰−≤≥≠→←↑↓€₫№™✓"

FEATURES = ["ccmp", "locl", "mark", "mkmk", "kern", "tnum", "case"]


def subset(source, target):
    font = TTFont(source, recalcTimestamp=False)
    font = instantiateVariableFont(font, {"wght": WEIGHTS}, inplace=True)
    options = Options()
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.hinting = False
    options.desubroutinize = True
    options.glyph_names = False
    options.notdef_outline = True
    cutter = Subsetter(options)
    cutter.populate(unicodes=[ord(letter) for letter in set(LETTERS)])
    cutter.subset(font)
    font.flavor = "woff2"
    font.save(target)
    return font


def average_width(font):
    """Of the letters as Vietnamese text uses them, without their marks, which take no room, in ems."""
    text = "Thi đua, khen thưởng: người tốt, việc tốt của ngành công thương năm 2018; nêu gương sáng cho mọi người noi theo. "
    text = "".join(letter for letter in unicodedata.normalize("NFD", text.replace("đ", "d")) if letter < "\u0300")
    glyphs, widths = font.getBestCmap(), font["hmtx"]
    return sum(widths[glyphs[ord(letter)]][0] for letter in text) / len(text) / font["head"].unitsPerEm


def fallback(font, local):
    """The `@font-face` descriptors that make the local font take the room of ours."""
    adjust = average_width(font) / average_width(local)
    em, line = font["head"].unitsPerEm, font["hhea"]
    return (
        f"size-adjust: {adjust:.2%}; ascent-override: {line.ascent / em / adjust:.2%}; "
        f"descent-override: {-line.descent / em / adjust:.2%}; line-gap-override: {line.lineGap / em / adjust:.2%};"
    )


if __name__ == "__main__":
    source, target, *others = sys.argv[1:]
    subset(source, target)
    for other in others:
        print(other.rsplit("/")[-1], fallback(TTFont(source), TTFont(other)))
