"""Reads lines of Vietnamese (UTF-8, NFC) and prints each as programs show it after a mix-up of encodings: the mix-up,
the damaged line and the line, with tabs between. The encoders are glibc's iconv and Python's codecs."""
import re
import subprocess
import sys
import unicodedata


def iconv(encoding, lines):
    """The bytes of each line; None where the encoding has not all of it."""
    def encode(lines):
        done = subprocess.run(["iconv", "-f", "UTF-8", "-t", encoding], input="\n".join(lines).encode(), capture_output=True)
        return done.stdout.split(b"\n") if done.returncode == 0 else None
    whole = encode(lines)
    if whole is not None and len(whole) == len(lines):
        return whole
    if len(lines) < 2:
        return [None for _ in lines]
    half = len(lines) // 2
    return iconv(encoding, lines[:half]) + iconv(encoding, lines[half:])


def shown(codec):
    """As a program shows bytes that it takes for a code page; where that leaves one open, as the control code."""
    table = [bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in range(256)]
    return lambda data: unicodedata.normalize("NFC", "".join(table[byte] for byte in data))


windows, latin, vietnamese = shown("cp1252"), shown("latin-1"), shown("cp1258")


def cp1258(line):
    """With tones apart, as Windows' own keyboard types them."""
    tones = "\u0300\u0309\u0303\u0301\u0323"
    parts = []
    for letter in line:
        whole = unicodedata.normalize("NFD", letter)
        marks = [mark for mark in whole if mark in tones]
        parts.append(unicodedata.normalize("NFC", "".join(c for c in whole if c not in tones)) + "".join(marks))
    try:
        return "".join(parts).encode("cp1258")
    except UnicodeEncodeError:
        return None


def fonts(line):
    """In the letters that the fonts .VnTime and .VnTimeH have: small letters, and capitals without a tone."""
    return all(c in "ĂÂÊÔƠƯĐ" or c.islower() or not c.isalpha() or c.isascii() for c in line)


def main():
    lines = [unicodedata.normalize("NFC", line) for line in sys.stdin.read().split("\n") if line]
    for name, read in [("1252", windows), ("latin-1", latin), ("1258", vietnamese)]:
        for line in lines:
            print(f"UTF-8 as {name}", read(line.encode()), line, sep="\t")
    for first, one in [("1252", windows), ("latin-1", latin)]:
        for second, two in [("1252", windows), ("latin-1", latin)]:
            for line in lines:
                print(f"UTF-8 as {first} as {second}", two(one(line.encode()).encode()), line, sep="\t")
    # The old encodings have no quotation marks of their own;
    plain = [line.translate(str.maketrans("“”‘’–—", "\"\"''--")).replace("…", "...") for line in lines]
    for encoding in ["TCVN5712-1", "VISCII", "CP1258"]:
        for line, data in zip(plain, iconv(encoding, plain)):
            if data is None or b"\x00" in data:
                continue
            print(f"{encoding} as 1252", windows(data), line, sep="\t")
            print(f"{encoding} as latin-1", latin(data), line, sep="\t")
    for line in plain:
        data = cp1258(line)
        if data is not None:
            print("Python's cp1258 as 1252", windows(data), line, sep="\t")
    small = [line for line in plain if fonts(line)]
    for line, data in zip(small, iconv("TCVN5712-1", small)):
        if data is not None:
            print("font .VnTime", latin(data), line, sep="\t")
    lower = ["".join(c if c.isascii() else c.lower() for c in line.upper()) for line in plain]
    for line, data in zip(plain, iconv("TCVN5712-1", lower)):
        if data is not None:
            print("font .VnTimeH", latin(data), line.upper(), sep="\t")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
