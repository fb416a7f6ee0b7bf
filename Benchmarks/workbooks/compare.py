"""Reads a large .xlsx and .ods beside calamine, in one run: cells a second, best of seven, values as each gives them.

usage: compare.py --workbook-bench PATH
"""
import argparse, io, pathlib, random, subprocess, tempfile, time

import openpyxl
from python_calamine import CalamineWorkbook

ROWS = 20_000


def make(path):
    """A table of scores: as many shared texts, numbers and days as offices' tables have."""
    random.seed(16)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Điểm")
    sheet.append(["đợt", "đơn vị", "tiêu chí", "điểm tự chấm", "điểm hội đồng", "ghi chú"])
    for row in range(ROWS):
        sheet.append([f"dot-{row % 4}", f"Phòng {row % 90}", f"TC{row % 30:02}", round(random.uniform(0, 30), 2),
                      random.randint(0, 30), f"dòng {row}"])
    book.save(path)


def calamine(path):
    data, best = path.read_bytes(), 1e9
    for _ in range(7):
        start = time.perf_counter()
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        cells = sum(len(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
        best = min(best, time.perf_counter() - start)
    return cells, int(cells / best)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--workbook-bench", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "diem.xlsx"
        make(path)
        own = subprocess.run([options.workbook_bench, path], check=True, capture_output=True, text=True).stdout.split("\t")
        cells, speed = calamine(path)
        assert int(own[1]) == cells, (own, cells)
        print(f".xlsx, {cells} cells: neuguong {int(own[2]):,} cells/s, calamine (with its Python values) {speed:,} cells/s")


if __name__ == "__main__":
    main()
