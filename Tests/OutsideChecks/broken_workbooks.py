"""Writes the workbooks of the broken sites in Tests/PortalTests/Fixtures/broken, by openpyxl.

usage: broken_workbooks.py    anew, all of them; the files are the same in their cells each time
"""
import datetime, pathlib, zipfile

import openpyxl

BROKEN = pathlib.Path(__file__).resolve().parents[1] / "PortalTests/Fixtures/broken"


def save(site, name, *sheets):
    path = BROKEN / site / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                cell = sheet.cell(number, column, value)
                if value in ("#N/A",): cell.data_type = "e"
    book.save(path)
    return path


UNITS = [["mã", "tên", "nhóm đơn vị"], ["van-phong", "Văn phòng", "phòng"], ["thanh-tra", "Thanh tra", "phòng"]]
SCORES = ["đợt", "đơn vị", "tiêu chí", "điểm tự chấm", "điểm hội đồng"]


def cells():
    save("workbook-cells", "don-vi.xlsx", ("Trang1", [["DANH SÁCH ĐƠN VỊ"], []] + UNITS))
    scores = [["BẢNG ĐIỂM"], ["STT"] + SCORES]
    for index in range(5): scores.append([index + 1, "dot-1", "Văn phòng Sở", f"TC0{index + 1}", 10, 9])
    scores += [
        [6, "dot-1", "thanh-tra", "TC01", "57,500", 9], [7, "dot-1", "thanh-tra", "TC02", 999, 9],
        [8, "dot-1", "thanh-tra", "TC03", "#N/A", 9], [9, "dot-1", "thanh-tra", "TC04", "=1+1", 8.5],
        [10, None, "thanh-tra", "TC05", 10, 9], [11, "dot-1", "thanh-tra", "TC05", "mười", 9],
        [None, "Tổng cộng", None, None, 50, 45], [None, "Người lập biểu", None, "Giám đốc"],
    ]
    save("workbook-cells", "thi-dua/2018/diem.xlsx", ("Điểm", scores))
    save("workbook-cells", "thi-dua/2018/nhan-su.xlsx", ("Trang1", [
        ["đơn vị", "ngày", "nhóm nhân sự", "số người"], ["van-phong", datetime.date(2018, 1, 1), "công chức", 4.5],
        ["van-phong", "31/6/2018", "viên chức", 2], ["van-phong", 43101, "người lao động", 2]]))


def files():
    save("workbook-files", "don-vi.xlsx", ("Trang1", UNITS))
    save("workbook-files", "thi-dua/2018/diem.xlsx", ("Quý 1", [SCORES]), ("Quý 2", [SCORES]))
    save("workbook-files", "thi-dua/2018/ket-qua.xlsx", ("Trang1", [["chỉ tiêu", "số liệu đến ngày", "thực hiện"]]))
    save("workbook-files", "thi-dua/2018/nhan-su.xlsx", ("Trang1", [["họ và tên", "chức vụ"], ["a", "b"]]))
    save("workbook-files", "thi-dua/2018/ky-luat.xlsx", ("Trang1", [["đơn vị", "hình thức kỷ luật", "số người"]]))
    folder = BROKEN / "workbook-files/content/thi-dua/2018"
    (folder / "ket-qua.csv").write_text("chỉ tiêu;số liệu đến ngày;thực hiện\n", encoding="utf-8")
    (folder / "dang-ky.xlsx").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512))
    (folder / "danh-hieu.ods").write_bytes(b"danh hieu;ten\n")
    (folder / "ky-luat.xls").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1"))


def layout():
    save("workbook-layout", "don-vi.xlsx", ("Trang1", UNITS))
    staff = ["đơn vị", "ngày", "nhóm nhân sự", "số người"]
    save("workbook-layout", "thi-dua/2018/nhan-su.xlsx", ("Trang1", [
        staff, ["van-phong", "1/1/2018", "công chức", 2], [], staff, ["thanh-tra", "1/1/2018", "công chức", 2]]))
    save("workbook-layout", "thi-dua/2018/ket-qua.xlsx", ("Quý 4", [["chỉ tiêu", "số liệu đến ngày", "thực hiện"]]))
    save("workbook-layout", "thi-dua/2018/diem.xlsx", ("Sheet1", [
        ["BẢNG ĐIỂM"], ["Đơn vị", "TC01", "TC02"], ["van-phong", 9, 8]]))
    path = save("workbook-layout", "thi-dua/2018/ky-luat.xlsx", ("Trang1", [
        ["đơn vị", "hình thức kỷ luật", "số người"], ["van-phong", "khiển trách", 1], [None, "cảnh cáo", 1], ["thanh-tra", "cảnh cáo", 2]]))
    book = openpyxl.load_workbook(path)
    book.worksheets[0].merge_cells("A2:A3")
    book.worksheets[0].row_dimensions[4].hidden = True
    book.worksheets[0].column_dimensions["C"].hidden = True
    book.save(path)


def contests():
    """A contest and the goals of a year."""
    save("workbook-contests", "don-vi.xlsx", ("Trang1", UNITS))
    scores = ["thành viên", "tiêu chí", "bên chấm", "điểm", "lý do"]
    folder = "thi-dua/2018/khoi-a"
    save("workbook-contests", f"{folder}/diem.xlsx", ("Quý 4", [["BẢNG ĐIỂM"], ["STT"] + scores,
        [1, "so-x", "A", "tự chấm", 58.5], [2, "so-x", "A", "hội đồng", 61], [3, "Sở Z", "A", "tự chấm", 50],
        [4, "so-y", None, "tự chấm", 50], [5, "so-y", "A", "tự chấm", "năm mươi"]]))
    save("workbook-contests", f"{folder}/phieu.xlsx", ("Trang1", [["thành viên", "số phiếu"], ["so-x", 12.5]]))
    save("workbook-contests", "thi-dua/2018/khoi-b/diem.xlsx", ("Quý 3", [scores]), ("Quý 4", [scores]))
    save("workbook-contests", "thi-dua/2018/khoi-b/phieu.xlsx", ("Trang1", [["thành viên", "số phiếu"]]))
    (BROKEN / "workbook-contests/content/thi-dua/2018/khoi-b/phieu.csv").write_text("thành viên;số phiếu\n", encoding="utf-8")
    save("workbook-contests", "thi-dua/2018/muc-tieu.xlsx", ("Trang1", [
        ["mục tiêu", "số liệu đến ngày", "số đạt", "kết quả"], ["hoc-tap", datetime.date(2018, 12, 1), None, "xong"],
        ["hoc-tâp-2", datetime.date(2018, 12, 1), None, "đạt"], ["ty-le", datetime.date(2018, 12, 1), 7.5, None]]))


# The time in an archive is fixed, so that nothing changes where no cell does.
def steady():
    for path in sorted(BROKEN.glob("workbook-*/content/**/*.xlsx")):
        if not zipfile.is_zipfile(path): continue
        with zipfile.ZipFile(path) as archive: parts = [(name, archive.read(name)) for name in archive.namelist() if not name.startswith("docProps/")]
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts: archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    cells()
    files()
    layout()
    contests()
    steady()
