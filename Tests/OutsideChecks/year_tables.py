"""Makes workbooks of the tables of a year that are CSV, laid out as offices do, by openpyxl or odfpy.

usage: year_tables.py FOLDER xlsx|ods SEED    each .csv below FOLDER becomes a workbook in its place
       year_tables.py FOLDER block SEED       each diem.csv becomes a block of units by criteria, a sheet a round
"""
import csv, datetime, pathlib, random, re, sys

import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl.styles import Font

NUMBER = re.compile(r"[-−]?\d{1,3}(\.\d{3})*(,\d+)?|[-−]?\d+(,\d+)?")
DAY = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})")
NUMBERS = {"số người", "thực hiện", "điểm tự chấm", "điểm hội đồng", "điểm", "số đạt", "số phiếu"}


def main():
    folder, kind, seed = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    for path in sorted(folder.rglob("diem.csv" if kind == "block" else "*.csv")):
        rows = list(table(path))
        if kind == "block":
            if "đợt" not in rows[0]: continue  # A contest's scores are of stages, not of rounds.
            block(path.with_suffix(".xlsx"), rows)
            path.unlink()
            continue
        choice = random.Random(f"{seed} {path.name}")
        (xlsx if kind == "xlsx" else ods)(path.with_suffix("." + kind), laid_out(rows, choice), choice)
        path.unlink()


def table(path):
    """The rows, with the values that a person would have typed into a spreadsheet."""
    text = path.read_text(encoding="utf-8-sig")
    lines = text.splitlines(keepends=True)
    if lines and lines[0].lower().startswith("sep="): lines = lines[1:]
    sign = max(",;\t", key=lines[0].count)
    rows = csv.reader(lines, delimiter=sign)
    header = next(rows)
    yield header
    for row in rows:
        if any(cell.strip() for cell in row):
            yield [value(cell.strip(), name.strip().lower()) for cell, name in zip(row, header)]


def value(text, column):
    if column in NUMBERS and NUMBER.fullmatch(text):
        digits = text.replace(".", "").replace(",", ".").replace("−", "-")
        return float(digits) if "." in digits else int(digits)
    day = DAY.fullmatch(text)
    if day and "ngày" in column: return datetime.date(int(day[3]), int(day[2]), int(day[1]))
    return text or None


def laid_out(rows, random):
    """With titles above, running numbers, empty rows and signatures, each or none."""
    header, body = [name.replace(" ", "\n") if random.random() < 0.2 else name.upper() if random.random() < 0.3 else name
                    for name in rows[0]], rows[1:]
    if random.random() < 0.5:
        header, body = ["STT"] + header, [[index + 1] + row for index, row in enumerate(body)]
    above = [["SỞ CÔNG THƯƠNG"], [], ["DANH SÁCH"]][:random.randint(0, 3)]
    numbers = [[f"({index + 1})" for index in range(len(header))]] if random.random() < 0.3 and len(header) > 2 else []
    below = [[], [None, "Tổng cộng"], [None, "Người lập biểu", "Thủ trưởng đơn vị"]] if random.random() < 0.5 else []
    spread = [line for row in body for line in ([row] if random.random() < 0.95 else [[], row])]
    return above + [header] + numbers + spread + below


def block(path, rows):
    """Own and council's scores below each criterion. Rows come by unit, as they do in the sample."""
    place = {name.strip().lower(): index for index, name in enumerate(rows[0])}
    wanted = [place[name] for name in ("đợt", "đơn vị", "tiêu chí", "điểm tự chấm", "điểm hội đồng")]
    body = [[row[index] if index < len(row) else None for index in wanted] for row in rows[1:]]
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name in dict.fromkeys(row[0] for row in body):
        sheet, own = book.create_sheet(name), [row for row in body if row[0] == name]
        units, criteria = list(dict.fromkeys(row[1] for row in own)), list(dict.fromkeys(row[2] for row in own))
        sheet["A1"] = "BẢNG ĐIỂM"
        sheet["A3"], sheet["B3"] = "STT", "Đơn vị"
        for index, criterion in enumerate(criteria):
            sheet.cell(3, 3 + 2 * index, criterion)
            sheet.merge_cells(start_row=3, start_column=3 + 2 * index, end_row=3, end_column=4 + 2 * index)
            sheet.cell(4, 3 + 2 * index, "Tự chấm"), sheet.cell(4, 4 + 2 * index, "Hội đồng")
        for index, unit in enumerate(units):
            sheet.cell(5 + index, 1, index + 1), sheet.cell(5 + index, 2, unit)
        for row in own:
            line, column = 5 + units.index(row[1]), 3 + 2 * criteria.index(row[2])
            sheet.cell(line, column, row[3]), sheet.cell(line, column + 1, row[4])
    book.save(path)


def xlsx(path, rows, random):
    book = openpyxl.Workbook()
    if random.random() < 0.5: book.create_sheet("Ghi chú")["A1"] = "Không phải bảng"
    sheet = book.worksheets[0]
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, datetime.date): cell.number_format = random.choice(["dd/mm/yyyy", "mm-dd-yy", "[$-42A]d mmmm yyyy"])
            if isinstance(value, float): cell.number_format = random.choice(["General", "#,##0.000", "0.00########"])
    sheet["A1"].font = Font(bold=True)
    book.save(path)


def ods(path, rows, random):
    book = OpenDocumentSpreadsheet()
    table = Table(name="Trang1")
    for row in rows:
        line = TableRow()
        for value in row:
            if isinstance(value, datetime.date):
                cell, shown = TableCell(valuetype="date", datevalue=value.isoformat()), value.strftime("%d/%m/%Y")
            elif isinstance(value, (int, float)):
                cell, shown = TableCell(valuetype="float", value=repr(value)), repr(value).replace(".", ",")
            else: cell, shown = TableCell(valuetype="string") if value else TableCell(), value
            for part in (shown or "").split("\n") if shown else []: cell.addElement(P(text=part))
            line.addElement(cell)
        table.addElement(line)
    table.addElement(TableRow(numberrowsrepeated=1_000_000))
    table.lastChild.addElement(TableCell(numbercolumnsrepeated=16_000))
    book.spreadsheet.addElement(table)
    book.save(path)


if __name__ == "__main__":
    main()
