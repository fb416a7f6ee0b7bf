import Disk
import TestSupport
import Testing
import Vietnamese

@testable import Workbooks

@Suite struct WriterTests {
  private static func draft() throws -> SheetDraft {
    let day = try #require(CalendarDate(year: 2018, month: 6, day: 30))
    var draft = SheetDraft(
      "Điểm & thưởng",
      [
        [.heading("đợt"), .heading("ngày"), .heading("điểm\ntự chấm")],
        [.text("dot-1"), .date(day), .number("28.5")], [.empty, .text("=1+1"), .number("-0.25")],
        [.error("#N/A"), .text(" hai  đầu ")],
      ])
    draft.frozenRows = 1
    draft.choices = [0: ["dot-1", "dot-2"], 2: (0...40).map { "\($0)" }]
    draft.merged = ["A2:A3"]
    return draft
  }

  @Test("What is written is read again") func roundTrip() throws {
    let book = try Workbook(WorkbookWriter.xlsx([Self.draft()]))
    #expect(book.sheets.map(\.name) == ["Điểm & thưởng", "Danh mục"] && book.sheets.map(\.isHidden) == [false, true])
    #expect(
      book.sheets[0].cells.map(\.shown)
        == ["đợt", "ngày", "điểm\ntự chấm", "dot-1", "30/06/2018", "28,5", "=1+1", "-0,25", "#N/A", " hai  đầu "])
    #expect(book.sheets[0].merged.count == 1)
  }

  @Test("What is written is read by openpyxl and calamine, cell by cell, with its lists and its frozen row")
  func others() throws {
    let folder = try TemporaryFolder()
    let bytes = WorkbookWriter.xlsx([try Self.draft()])
    try Files.create(folder.path / "a.xlsx", bytes)
    let own = CellLine.all(of: try Workbook(bytes))
    for reader in ["openpyxl", "calamine"] {
      let text = try OutsideCheck.run("workbooks.py", reader, "\(folder.path / "a.xlsx")")
      let theirs = try text.split(separator: "\n").map { try CellLine(reader: $0) }
      #expect(own.filter { reader != "calamine" || $0.kind != "e" } == theirs)
    }
    let layout = try OutsideCheck.run("workbooks.py", "layout", "\(folder.path / "a.xlsx")")
    #expect(
      layout == """
        A2 True ['A2:A3']
        A2:A2000 'Danh mục'!$A$1:$A$2
        C2:C2000 'Danh mục'!$B$1:$B$41

        """)
  }
}
