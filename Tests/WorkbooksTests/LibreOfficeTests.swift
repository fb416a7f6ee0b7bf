import Disk
import Foundation
import Testing
import Vietnamese

@testable import Workbooks

/// Workbooks that LibreOffice saved, with all that offices do in one (`Fixtures/libreoffice/make.py`).
@Suite struct LibreOfficeTests {
  private func book(_ kind: String) throws -> Workbook {
    let file = try #require(Bundle.module.url(forResource: "Fixtures/libreoffice/quirks.\(kind)", withExtension: nil))
    return try Workbook(Files.read(Path(file.path)))
  }

  @Test("Of a file of LibreOffice's every cell is what a person sees in it", arguments: ["ods", "xlsx"])
  func shown(_ kind: String) throws {
    let sheet = try book(kind).sheets[0]
    let rows = sheet.rows.map { row in "\(row.number): " + sheet.cells[row.cells].map(\.shown).joined(separator: "|") }
    // An .ods keeps what was seen, here in the English of the machine that saved it.
    let numbers =
      kind == "ods"
      ? [
        "4: 57.50|9%|1,234,567.89|7|30/06/2018|30/06/2018 17:30|30 Tháng 06 2018|-12|5,000,000 ₫",
        "5: #DIV/0!|#N/A|1234625.481|Đơn vị\ntính: điểm x|30/06/2018|057",
      ]
      : [
        "4: 57,50|9%|1.234.567,89|7|30/06/2018|30/06/2018 17:30|30 Tháng 6 2018|-12|5.000.000 ₫",
        "5: #DIV/0!|#N/A|1234625,481|Đơn vị\ntính: điểm x|30/06/2018|057",
      ]
    #expect(
      rows == ["1: DANH SÁCH ĐIỂM", "2: Đơn vị\ntính: điểm"] + numbers + [
        "6: 057|  hai  đầu |1\n2|&<>\"|_x0041_|😀 é", "7: có ghi chú", "8: ẩn", "9: gộp", "20: lặp", "21: lặp",
        "22: lặp",
      ])
  }

  @Test(
    "The numbers and days are those that openpyxl wrote, and those that LibreOffice computed",
    arguments: ["ods", "xlsx"])
  func values(_ kind: String) throws {
    let sheet = try book(kind).sheets[0]
    let day = try #require(CalendarDate(year: 2018, month: 6, day: 30))
    let rows = sheet.rows.filter { [4, 5].contains($0.number) }.map { row in sheet.cells[row.cells].map(\.value) }
    #expect(
      rows == [
        [
          .number("57.5"), .number("0.09"), .number("1234567.891"), .number("7"), .date(day), .date(day), .date(day),
          .number("-12"), .number("5000000"),
        ],
        [
          .error("#DIV/0!"), .error("#N/A"), .number("1234625.481"), .text("Đơn vị\ntính: điểm x"), .date(day),
          .text("057"),
        ],
      ])
  }

  @Test("What LibreOffice hid and merged is known, and its hidden sheet", arguments: ["ods", "xlsx"])
  func layout(_ kind: String) throws {
    let sheets = try book(kind).sheets
    #expect(sheets.map(\.name) == ["Điểm 2018", "Ẩn", "Trống"])
    #expect(sheets.map(\.isHidden) == [false, true, false])
    #expect(sheets[0].rows.filter(\.isHidden).map(\.number) == [8])
    #expect(sheets[0].hiddenColumns == [2...2])
    let merged = Set(sheets[0].merged)
    #expect(merged == [.init(rows: 0...0, columns: 0...10), .init(rows: 8...10, columns: 1...2)])
  }
}
