"""Makes the files that an office has at the beginning of a year, as its people make them: titles above, names of columns
in row 4 or 5, running numbers, merged cells, a total, a place for signatures below, hidden columns, days now as texts,
now as days.

usage: newcomer.py FOLDER    don-vi.xlsx, nhan-su.xlsx, dang-ky.xlsx, diem.xlsx, khen-thuong.docx
"""
import datetime, pathlib, sys

import docx
import openpyxl
from docx.enum.text import WD_ALIGN_PARAGRAPH
from openpyxl.styles import Alignment, Font

UNITS = [("vp", "Văn phòng"), ("ttr", "Thanh tra"), ("tc", "Phòng Kế hoạch - Tài chính"), ("qlcn", "Phòng Quản lý công nghiệp"),
         ("qlnl", "Phòng Quản lý năng lượng"), ("qltm", "Phòng Quản lý thương mại"), ("kt", "Phòng Kỹ thuật an toàn"),
         ("xnk", "Phòng Xuất nhập khẩu"), ("ttkc", "Trung tâm Khuyến công"), ("ttxt", "Trung tâm Xúc tiến thương mại"),
         ("ban", "Ban Quản lý cụm công nghiệp"), ("hc", "Phòng Hành chính")]
# People of each unit: 90 in all.
COUNTS = [10, 6, 7, 8, 6, 9, 5, 7, 12, 10, 6, 4]


def titled(book, title, columns, rows, total=None):
    sheet = book.active
    last = openpyxl.utils.get_column_letter(len(columns) + 1)
    for row, text in ((1, "SỞ CÔNG THƯƠNG"), (2, title)):
        sheet.cell(row, 1, text).font = Font(bold=True)
        sheet.merge_cells(f"A{row}:{last}{row}")
    for column, name in enumerate(["STT"] + columns, 1):
        cell = sheet.cell(4, column, name)
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True)
        sheet.cell(5, column, f"({column})")
    for number, row in enumerate(rows, 1):
        for column, value in enumerate([number] + row, 1): sheet.cell(5 + number, column, value)
    end = 6 + len(rows)
    if total:
        sheet.cell(end, 2, "Tổng cộng")
        sheet.cell(end, len(columns) + 1, total)
    sheet.cell(end + 2, 4, "Gia Lai, ngày 05 tháng 01 năm 2019")
    sheet.cell(end + 3, 2, "NGƯỜI LẬP BIỂU")
    sheet.cell(end + 3, 4, "THỦ TRƯỞNG ĐƠN VỊ")
    return sheet


def units(path):
    book = openpyxl.Workbook()
    titled(book, "DANH SÁCH ĐƠN VỊ NĂM 2019", ["Mã", "Tên", "Từ\nngày"],
           [[code, name, datetime.date(2019, 1, 1) if code == "hc" else None] for code, name in UNITS])
    book.save(path)


def staff(path):
    book = openpyxl.Workbook()
    rows = []
    for (_, name), count in zip(UNITS, COUNTS):
        # Half of the days are typed as texts, and half of them are days.
        day = "01/01/2019" if len(rows) % 2 else datetime.date(2019, 1, 1)
        rows.append([name, day, "công chức", count])
    sheet = titled(book, "BÁO CÁO SỐ NGƯỜI CÓ MẶT ĐẦU NĂM 2019", ["Đơn vị", "Ngày", "Nhóm\nnhân sự", "Số người"], rows, sum(COUNTS))
    sheet.column_dimensions["D"].hidden = True
    for row in sheet.iter_rows(min_row=6, min_col=3, max_col=3):
        row[0].number_format = "dd/mm/yyyy"
    book.save(path)


def registrations(path):
    book = openpyxl.Workbook()
    rows, number = [], 0
    for (_, name), count in zip(UNITS, COUNTS):
        for _ in range(count):
            number += 1
            rows.append(["cá nhân", f"Nguyễn Văn Mẫu {number:02}", name, "ldtt", 43480 if number % 3 else "15/01/2019"])
    sheet = titled(book, "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2019", ["Đối tượng", "Tên", "Đơn vị", "Danh hiệu", "Ngày"], rows)
    for row in sheet.iter_rows(min_row=6, max_row=5 + number, min_col=6, max_col=6): row[0].number_format = "dd/mm/yyyy"
    # The unit once for all of its people.
    first = 6
    for count in COUNTS:
        for row in range(first + 1, first + count): sheet.cell(row, 4).value = None
        sheet.merge_cells(start_row=first, end_row=first + count - 1, start_column=4, end_column=4)
        first += count
    book.save(path)


def scores(path):
    book = openpyxl.Workbook()
    sheet = titled(book, "BẢNG CHẤM ĐIỂM ĐỢT 1 NĂM 2019", ["Đơn vị", "Nhiệm vụ (30 điểm)", "Kỷ luật (10 điểm)", "Tổng điểm"],
                   [[name, 30 - index * 0.5, 9, f"=C{6 + index}+D{6 + index}"] for index, (_, name) in enumerate(UNITS)])
    sheet.title = "Đợt 1"
    book.save(path)


def decision(path):
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "UBND TỈNH GIA LAI\nSỞ CÔNG THƯƠNG\n\nSố: 12/QĐ-SCT"
    table.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nGia Lai, ngày 05 tháng 7 năm 2019"
    for text in ("QUYẾT ĐỊNH", "Về việc tặng Giấy khen các tập thể đạt thành tích đợt 1 năm 2019"):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(text).bold = True
    for text in ("Điều 1. Tặng Giấy khen cho Văn phòng và Trung tâm Khuyến công đạt thành tích xuất sắc đợt 1 năm 2019.",
                 "Điều 2. Quyết định có hiệu lực từ ngày ký.", "Nơi nhận:", "- Như Điều 1;", "- Lưu: VT."):
        document.add_paragraph(text)
    document.save(path)


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, make in (("don-vi.xlsx", units), ("nhan-su.xlsx", staff), ("dang-ky.xlsx", registrations), ("diem.xlsx", scores),
                       ("khen-thuong.docx", decision)):
        make(folder / name)


if __name__ == "__main__":
    main()
