"""Sites as a build leaves them, made in no time: pages that name what they show, and the list of what was made."""

import functools
import re


def fingerprint(data):
    """FNV-1a of 64 bits, as the last line of a manifest has it."""
    return functools.reduce(lambda value, byte: ((value ^ byte) * 0x100000001B3) % 2**64, data, 0xCBF29CE484222325)


def write(folder, files):
    """Makes a folder hold exactly these; what has not changed keeps its file, as a build keeps it."""
    listed = "".join(f"{name}\n" for name in sorted(files, key=str.encode)).encode()
    seal = f"# neuguong {fingerprint(listed):016x}\n".encode()
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        if str(path.relative_to(folder)) not in files: path.unlink()
    for name, text in [*files.items(), (".neuguong-manifest", listed + seal)]:
        path, data = folder / name, text if isinstance(text, bytes) else text.encode()
        if path.is_file() and path.read_bytes() == data: continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        path.write_bytes(data)


def version(number, count=30):
    """Every third entry changes with each version; one is there in odd versions only; the style is each version's own."""
    style = f"assets/style.{number:016x}.css"
    files = {style: f"/* {number} */"}
    entries = [entry for entry in range(count) if entry != 7 or number % 2]
    for entry in entries:
        own = number if entry % 3 == 0 else 0
        picture = f"tin-tuc/bai-{entry}/ảnh {own}.webp"
        files[picture] = f"picture {entry} {own} " * 100
        files[f"tin-tuc/bai-{entry}/index.html"] = page(own, style, picture, f"entry {entry} " * 300)
    links = "".join(f'<a href="/tin-tuc/bai-{entry}/">' for entry in entries)
    files["tin-tuc/index.html"] = page(number, style, None, links)
    files["index.html"] = page(number, style, None, '<a href="/tin-tuc/">' + links)
    files["feed.xml"] = f"<feed>{number}</feed>"
    files["404.html"] = page(number, style, None, "")
    return files


def page(number, style, picture, body):
    image = f'<img src="/{picture}">' if picture else ""
    return f'<!-- {number} {style} --><link rel="stylesheet" href="/{style}">{image}{body}<!-- {number} {style} -->'


def needs(text):
    return re.findall(r'<(?:link rel="stylesheet" href|img src)="([^"]+)"', text)


def links(text): return re.findall(r'<a href="([^"]+)"', text)


def is_whole(text):
    """The first words of a page are its last."""
    ends = re.findall(r"<!-- (.*?) -->", text)
    return len(ends) == 2 and ends[0] == ends[1]
