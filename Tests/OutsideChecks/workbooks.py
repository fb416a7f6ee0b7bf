"""Writes random workbooks, and says what readers that others wrote see in them, cell by cell.

usage: workbooks.py xlsx FOLDER COUNT SEED    by openpyxl, read by openpyxl and calamine
       workbooks.py ods FOLDER COUNT SEED     by odfpy, read by calamine
       workbooks.py openpyxl|calamine FILE    what one of them reads
       workbooks.py layout FILE               of the first sheet what openpyxl sees beside the cells

Beside each file `0.xlsx` lie `0.xlsx.openpyxl` and `0.xlsx.calamine`: a line a cell, of the sheet's position, row, column,
kind (n, s, d, t, b, e) and value, between tabs.
"""
import datetime, json, pathlib, random, sys

import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableProperties
from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
from odf.text import P, S
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.utils.escape import unescape
from python_calamine import CalamineWorkbook

WORDS = ["Văn phòng Sở", "Tổng cộng", "  hai đầu  ", "a & b < c > d", "hai\ndòng", '"ngoặc"', "057", "57,5", "#N/A!", "_x0041_",
         "Nguyễn Văn A", "ẩn\tthẻ", "=không phải công thức"[1:], "😀", "x" * 300]
FORMATS = ["General", "0", "0.00", "#,##0", "#,##0.00", "0%", "0.0%", "000", '0.0" điểm"', "0.00E+00", "@", "[Red]0;[Blue]-0",
           "# ?/?", '#,##0 "₫"', "[$₫-42A] #,##0", "[>=100]0;0.0"]
DATES = ["dd/mm/yyyy", "d/m/yyyy", "yyyy-mm-dd", "[$-42A]d mmmm yyyy", "mm-dd-yy", "dd/mm/yyyy hh:mm", "d-mmm-yy", "[$-1010000]d/m/yyyy;@"]
TIMES = ["hh:mm", "h:mm:ss AM/PM", "[h]:mm:ss"]


def xlsx(path, random):
    book = openpyxl.Workbook()
    if random.random() < 0.2: book.epoch = CALENDAR_MAC_1904
    for index in range(random.randint(1, 3)):
        sheet = book.active if index == 0 else book.create_sheet(f"Trang {index}")
        if index > 0 and random.random() < 0.3: sheet.sheet_state = "hidden"
        for _ in range(random.randint(0, 60)):
            put(sheet.cell(random.randint(1, 40), random.randint(1, 30)), random)
        if random.random() < 0.3: sheet.merge_cells(start_row=50, start_column=2, end_row=52, end_column=4)
    book.save(path)


def put(cell, random):
    kind = random.random()
    if kind < 0.3:
        cell.value = random.choice(WORDS)
        if cell.data_type != "s": cell.data_type = "s"
    elif kind < 0.65:
        cell.value = number(random)
        cell.number_format = random.choice(FORMATS)
    elif kind < 0.8:
        cell.value = day(random)
        cell.number_format = random.choice(DATES)
    elif kind < 0.85:
        cell.value = random.random()
        cell.number_format = random.choice(TIMES)
    elif kind < 0.92: cell.value = random.random() < 0.5
    else:
        cell.value = random.choice(["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?"])
        cell.data_type = "e"


def number(random):
    return random.choice([random.randint(-10**6, 10**6), random.uniform(-100, 100), round(random.uniform(0, 1000), 2),
                          random.random() * 1e-7, random.random() * 1e20, 0, 7.000000000000001, 57.5])


def day(random):
    moment = datetime.datetime(1990, 1, 1) + datetime.timedelta(days=random.randint(0, 20000))
    return moment if random.random() < 0.7 else moment + datetime.timedelta(minutes=random.randint(0, 1439))


def ods(path, random):
    book = OpenDocumentSpreadsheet()
    hidden = Style(name="an", family="table")
    hidden.addElement(TableProperties(display="false"))
    book.automaticstyles.addElement(hidden)
    for index in range(random.randint(1, 3)):
        table = Table(name=f"Trang {index}", **({"stylename": hidden} if index == 1 else {}))
        table.addElement(TableColumn(numbercolumnsrepeated=30))
        for _ in range(random.randint(0, 20)):
            row = TableRow(**({"numberrowsrepeated": random.randint(1, 4)} if random.random() < 0.3 else {}))
            for _ in range(random.randint(1, 8)):
                row.addElement(CoveredTableCell() if random.random() < 0.05 else ods_cell(random))
            table.addElement(row)
        table.addElement(TableRow(numberrowsrepeated=1_000_000))
        table.lastChild.addElement(TableCell(numbercolumnsrepeated=16_000))
        book.spreadsheet.addElement(table)
    book.save(path)


def ods_cell(random):
    repeat = {"numbercolumnsrepeated": random.randint(1, 5)} if random.random() < 0.2 else {}
    kind = random.random()
    if kind < 0.25: return TableCell(**repeat)
    if kind < 0.5:
        cell = TableCell(valuetype="string", **repeat)
        # Calamine loses tabs.
        for line in random.choice(WORDS).replace("\t", " ").split("\n"):
            paragraph, bare = P(), line.lstrip(" ")
            if len(line) > len(bare): paragraph.addElement(S(c=len(line) - len(bare)))
            paragraph.addText(bare)
            cell.addElement(paragraph)
        return cell
    if kind < 0.8:
        value = number(random)
        cell = TableCell(valuetype=random.choice(["float", "percentage", "currency"]), value=repr(value), **repeat)
        cell.addElement(P(text=str(value)))
        return cell
    if kind < 0.9:
        value = day(random).replace(hour=0, minute=0)
        cell = TableCell(valuetype="date", datevalue=value.date().isoformat(), **repeat)
        cell.addElement(P(text=value.strftime("%d/%m/%Y")))
        return cell
    value = random.random() < 0.5
    return TableCell(valuetype="boolean", booleanvalue=str(value).lower(), **repeat)


def line(sheet, row, column, value):
    if value is None or value == "": return None
    if isinstance(value, bool): kind, text = "b", str(value).lower()
    elif isinstance(value, (int, float)): kind, text = "n", repr(float(value))
    elif isinstance(value, datetime.datetime): kind, text = "d", value.date().isoformat()
    elif isinstance(value, datetime.date): kind, text = "d", value.isoformat()
    elif isinstance(value, (datetime.time, datetime.timedelta)): kind, text = "t", ""
    elif value in ("#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?"): kind, text = "e", value
    else: kind, text = "s", json.dumps(value, ensure_ascii=False)
    return f"{sheet}\t{row}\t{column}\t{kind}\t{text}"


def by_openpyxl(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return [line(index, cell.row - 1, cell.column - 1, unescape(cell.value) if cell.data_type == "s" else cell.value)
            for index, sheet in enumerate(book.worksheets) for row in sheet.iter_rows() for cell in row]


def by_calamine(path):
    book = CalamineWorkbook.from_path(str(path))
    found = []
    for index, name in enumerate(book.sheet_names):
        rows = book.get_sheet_by_index(index).to_python(skip_empty_area=False)
        found += [line(index, row, column, value) for row, cells in enumerate(rows) for column, value in enumerate(cells)]
    return found


def layout(sheet):
    print(sheet.freeze_panes, sheet["A1"].font.bold, [str(area) for area in sheet.merged_cells.ranges])
    for rule in sheet.data_validations.dataValidation: print(rule.sqref, rule.formula1.strip())


def main():
    task, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    if task in ("openpyxl", "calamine"):
        return print("\n".join(filter(None, (by_openpyxl if task == "openpyxl" else by_calamine)(folder))))
    if task == "layout": return layout(openpyxl.load_workbook(folder).worksheets[0])
    count, seed = int(sys.argv[3]), int(sys.argv[4])
    for index in range(count):
        path = folder / f"{index}.{task}"
        (xlsx if task == "xlsx" else ods)(path, random.Random(seed * 1_000_003 + index))
        readers = {"calamine": by_calamine} | ({"openpyxl": by_openpyxl} if task == "xlsx" else {})
        for name, reader in readers.items():
            path.with_name(f"{path.name}.{name}").write_text("\n".join(filter(None, reader(path))), encoding="utf-8")


if __name__ == "__main__":
    main()
