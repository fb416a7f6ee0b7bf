"""Reads a year's folder: just enough of YAML and CSV for the years that years.py writes and for the worked years."""

import csv
import io
import re
from datetime import date
from fractions import Fraction
from pathlib import Path


def read_year(content, year):
    folder = Path(content) / "thi-dua" / str(year)
    names = ["nhan-su", "dang-ky", "ket-qua", "muc-tieu", "danh-hieu", "ky-luat", "diem"]
    tables = {name: read_csv(folder / (name + ".csv")) for name in names}
    tables["don-vi"] = read_csv(Path(content) / "don-vi.csv")
    tables["contests"] = [read_contest(sheet.parent) for sheet in sorted(folder.glob("*/bang.yaml"))]
    return read_yaml((folder / "ke-hoach.yaml").read_text("utf-8-sig")), tables


def read_contest(folder):
    sheet = read_yaml((folder / "bang.yaml").read_text("utf-8-sig"))
    return folder.name, sheet, read_csv(folder / "diem.csv"), read_csv(folder / "phieu.csv")


# CSV


def read_csv(path):
    """A list of {column: text, "line": number}; None where there is no such file."""
    if not path.exists():
        return None
    text = path.read_bytes().decode("utf-8-sig")
    header = text.splitlines()[0]
    separator = max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows, columns, previous = [], None, 0
    for cells in reader:
        line, previous = previous + 1, reader.line_num
        if columns is None:
            columns = [cell.strip().lower() for cell in cells]
        elif any(cells):
            row = dict(zip(columns, (cell.strip() for cell in cells)))
            row["line"] = line
            rows.append(row)
    return rows


# YAML


def read_yaml(text):
    lines = [(len(line) - len(line.lstrip()), line.strip()) for line in text.splitlines() if line.strip()]
    value, rest = read_block(lines, 0)
    assert not rest, rest
    return value


def read_block(lines, indent):
    return read_list(lines, indent) if lines[0][1].startswith("- ") else read_map(lines, indent)


def read_list(lines, indent):
    items = []
    while lines and lines[0][0] == indent and lines[0][1].startswith("- "):
        text = lines[0][1][2:]
        if text[0] in "{[\"" or not re.match(r"[^:]+:( |$)", text):
            items.append(read_flow(text))
            lines = lines[1:]
        else:
            item, lines = read_map([(indent + 2, text)] + lines[1:], indent + 2)
            items.append(item)
    return items, lines


def read_map(lines, indent):
    result = {}
    while lines and lines[0][0] == indent and not lines[0][1].startswith("- "):
        key, value = re.match(r"([^:]+):\s*(.*)", lines[0][1]).groups()
        lines = lines[1:]
        if value:
            result[key] = read_flow(value)
        elif lines and lines[0][0] >= indent:
            result[key], lines = read_block(lines, lines[0][0])
    return result, lines


def read_flow(text):
    value, rest = read_flow_value(text.strip())
    return value if not rest.strip() else text.strip()


def read_flow_value(text):
    if text[0] == "{":
        result, text = {}, text[1:].lstrip()
        while not text.startswith("}"):
            key, text = re.match(r"([^:]+):\s+(.*)", text).groups()
            result[key], text = read_flow_value(text)
            text = text.lstrip(", ")
        return result, text[1:]
    if text[0] == "[":
        result, text = [], text[1:].lstrip()
        while not text.startswith("]"):
            value, text = read_flow_value(text)
            result.append(value)
            text = text.lstrip(", ")
        return result, text[1:]
    if text[0] == '"':
        end = text.index('"', 1)
        return text[1:end], text[end + 1 :]
    end = re.search(r"[,}\]]|$", text).start()
    return text[:end].strip(), text[end:]


# Values


def number(text):
    """19.663 is 19663; 8,76 is 8.76."""
    return None if not text else Fraction(text.strip().rstrip("%").replace(".", "").replace(",", "."))


def growth(text):
    """tăng 8,76% is 8.76 per cent, giảm 31,2% is -31.2 per cent."""
    if not text:
        return None
    word, amount = text.split(" ")
    return number(amount) * {"tăng": 1, "giảm": -1}[word]


def day(text):
    if not text:
        return None
    first, month, year = text.split("/")
    return date(int(year), int(month), int(first))
