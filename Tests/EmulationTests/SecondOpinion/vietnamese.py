"""Names as docs/spec/content.md, "Matching" and "Order of names", has them."""

import re
import unicodedata

TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"


def words(text):
    """(letters, tone) of each syllable and the value of each number, tone placement and letter case ignored."""
    for word in re.findall(r"[^\W\d_]+|\d+", unicodedata.normalize("NFC", text.lower())):
        if word.isdigit():
            yield int(word)
            continue
        marks = unicodedata.normalize("NFD", word)
        tone = max((TONES.get(mark, 0) for mark in marks), default=0)
        yield unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES)), tone


def exact(text):
    return tuple(words(text))


def bare(text):
    plain = (c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return " ".join("".join(plain).replace("đ", "d").split())


def is_bare(text):
    return text.isascii()


def order(text):
    """Numbers stand before letters; in a syllable the letters come first, then the tone."""
    return [
        (0, word) if isinstance(word, int) else (1, [ALPHABET.index(c) for c in word[0]], word[1])
        for word in words(text)
    ]


def find(text, items):
    """The position of the one item of [[name, …], …] that the text names; None where none or several do."""
    matches = [i for i, names in enumerate(items) if exact(text) in [exact(name) for name in names if name]]
    if not matches and is_bare(text):
        matches = [i for i, names in enumerate(items) if bare(text) in [bare(name) for name in names if name]]
    return matches[0] if len(matches) == 1 else None
