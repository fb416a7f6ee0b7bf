"""Makes quirks.ods and quirks.xlsx anew: what openpyxl writes, opened and saved by LibreOffice Calc, each in its turn.

usage: make.py    (with openpyxl, and `soffice` of libreoffice-calc; the files here were made by 7.4)
"""
import datetime, pathlib, subprocess, tempfile

import openpyxl
from openpyxl.comments import Comment

HERE = pathlib.Path(__file__).parent
NUMBERS = [(57.5, "0.00"), (0.09, "0%"), (1234567.891, "#,##0.00"), (7.000000000000001, "0"),
           (datetime.date(2018, 6, 30), "dd/mm/yyyy"), (datetime.datetime(2018, 6, 30, 17, 30), "dd/mm/yyyy hh:mm"),
           (43281, "[$-42A]d mmmm yyyy"), (-12, "[Red]0;[Blue]-0"), (5000000, '#,##0 "₫"')]
FORMULAS = ["=1/0", "=NA()", "=SUM(A4:C4)", '=A2&" x"', "=DATE(2018,6,30)", '="057"']
TEXTS = ["057", "  hai  đầu ", "1\n2", '&<>"', "_x0041_", "😀 é"]


def make(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Điểm 2018"
    sheet["A1"] = "DANH SÁCH ĐIỂM"
    sheet.merge_cells("A1:K1")
    sheet["A2"] = "Đơn vị\ntính: điểm"
    for column, (value, shown) in enumerate(NUMBERS, 1):
        sheet.cell(4, column, value).number_format = shown
    for row, values in ((5, FORMULAS), (6, TEXTS)):
        for column, value in enumerate(values, 1): sheet.cell(row, column, value)
    sheet["E5"].number_format = "dd/mm/yyyy"
    sheet["A7"] = "có ghi chú"
    sheet["A7"].comment = Comment("ghi chú", "ai")
    sheet["A8"] = "ẩn"
    sheet.row_dimensions[8].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet["B9"] = "gộp"
    sheet.merge_cells("B9:C11")
    sheet.auto_filter.ref = "A3:K8"
    for row in (20, 21, 22): sheet.cell(row, 3, "lặp")
    hidden = book.create_sheet("Ẩn")
    hidden["A1"] = "trang ẩn"
    hidden.sheet_state = "hidden"
    book.create_sheet("Trống")
    book.save(path)


def main():
    with tempfile.TemporaryDirectory() as folder:
        first = pathlib.Path(folder) / "quirks.xlsx"
        make(first)
        for kind, source in (("ods", first), ("xlsx", HERE / "quirks.ods")):
            subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
                            "--outdir", str(HERE), str(source)], check=True, capture_output=True)


if __name__ == "__main__":
    main()
