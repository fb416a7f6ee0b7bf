import Diagnostics
import SourceText
import Testing
import Vietnamese

@testable import DataFiles
@testable import Workbooks

/// Sheets as offices lay them out.
@Suite struct SheetTests {
  private static let columns = TableColumns(
    required: ["đợt", "đơn vị", "điểm tự chấm", "điểm hội đồng"], optional: ["ghi chú"])
  private static let names: [SheetDraft.Cell] = [
    .text("Đợt"), .text("Đơn vị"), .text("Điểm tự chấm"), .text("Điểm hội đồng"),
  ]
  private static let row: [SheetDraft.Cell] = [.text("dot-1"), .text("Phòng A"), .number("28.5"), .number("27")]

  private func read(_ drafts: [SheetDraft], sheet: String? = nil) -> DataReading {
    TableFile.read(
      WorkbookWriter.xlsx(drafts), path: "thi-dua/2018/diem.xlsx", columns: Self.columns, sheet: sheet,
      choice: SheetChoice(file: "ke-hoach.yaml", lines: "bảng:"))
  }

  private func read(_ rows: [[SheetDraft.Cell]], _ change: (inout SheetDraft) -> Void = { _ in }) -> DataReading {
    var draft = SheetDraft("Trang1", rows)
    change(&draft)
    return read([draft])
  }

  private func codes(_ reading: DataReading) -> [String] { reading.diagnostics.map(\.problem.code.rawValue) }

  /// The rows, by the numbers that the spreadsheet gives them.
  private func rows(_ reading: DataReading) -> [String] {
    (reading.table.map { Array($0.rows) } ?? []).map { "\($0.line): " + $0.cells.map(\.text).joined(separator: "|") }
  }

  @Test("A plain sheet is a table, and says nothing") func plain() throws {
    let reading = read([Self.names, Self.row])
    #expect(rows(reading) == ["2: dot-1|Phòng A|28,5|27"] && reading.diagnostics.isEmpty)
    let cells = try #require(reading.table?.rows.first?.cells)
    #expect(cells[2].value == .number(DecimalNumber(coefficient: 285, scale: 1)) && cells[0].value == nil)
  }

  @Test("A cell is named as the spreadsheet names it, and its position is its row and column") func positions() throws {
    let reading = read([[.text("BẢNG ĐIỂM")], [], [], [.empty] + Self.names, [.empty] + Self.row])
    let cell = try #require(reading.table?.rows.first?.cells[3])
    let diagnostic = Diagnostic(reading.source, at: cell.range, .emptyCell("x"))
    #expect(diagnostic.place?.cell == "Trang1!D5" && diagnostic.place?.start == Position(line: 5, column: 4))
    let text = DiagnosticFormat.human.text(diagnostic, language: .vi)
    #expect(
      text.hasPrefix("thi-dua/2018/diem.xlsx!Trang1!D5: lỗi[E0705]") && text.contains("\n  D5 | 28,5\n     | ^^^^\n"))
    #expect(DiagnosticFormat.json.text(diagnostic, language: .en).contains("\"cell\":\"Trang1!D5\""))
    #expect(reading.source.cell(row: 5, column: 3) == cell.range)
  }

  @Test("Titles, running numbers, numbers of columns, totals, headings and signatures are passed over, and said once")
  func layout() {
    let reading = read(
      [
        [.text("SỞ CÔNG THƯƠNG")], [.text("BẢNG ĐIỂM THI ĐUA")], [.text("STT")] + Self.names,
        [.text("(1)"), .text("(2)"), .text("(3)"), .text("(4)"), .text("(5)")], [.text("I. Khối phòng")],
        [.number("1")] + Self.row, [], [.number("2")] + Self.row, [.empty, .text("Tổng cộng"), .empty, .number("57")],
        [.empty, .empty, .text("Lào Cai, ngày 30 tháng 6 năm 2018")], [.empty, .text("Người lập biểu"), .empty],
        [.empty, .text("Nguyễn Văn A")],
      ]
    ) { $0.merged = ["A2:E2", "A5:E5"] }
    #expect(rows(reading) == ["6: |dot-1|Phòng A|28,5|27", "8: |dot-1|Phòng A|28,5|27"])
    #expect(codes(reading) == ["N0713"])
    #expect(
      reading.diagnostics[0].problem.vi.message
        == "Không tính vào bảng: tiêu đề ở dòng 1–2; cột số thứ tự A; dòng cộng, dòng nhóm ở dòng 4–5, 9; phần ký từ dòng 10."
    )
  }

  @Test("A header over two rows: names of groups above, merged cells or none, line breaks in it") func twoRows() {
    for merged in [["A1:A2", "B1:B2", "C1:D1"], []] {
      let reading = read([
        [.text("Đợt"), .text("Đơn\nvị"), .text("Điểm")],
        [.empty, .empty, .text("tự chấm"), .text("hội đồng")], Self.row,
      ]) { $0.merged = merged }
      #expect(rows(reading) == ["3: dot-1|Phòng A|28,5|27"], "\(merged)")
      #expect(codes(reading) == [])
    }
  }

  @Test("Merged cells count for each cell, with a note; hidden rows are read, with a note") func mergedAndHidden() {
    let second: [SheetDraft.Cell] = [.empty, .text("Phòng B"), .number("1"), .number("2")]
    let reading = read([Self.names, Self.row, second]) {
      $0.merged = ["A2:A3"]
      $0.hiddenRows = [3]
    }
    #expect(rows(reading) == ["2: dot-1|Phòng A|28,5|27", "3: dot-1|Phòng B|1|2"])
    #expect(codes(reading) == ["N0714", "N0715"])
  }

  @Test("An error is an empty cell with a note; a formula without a result is an error") func errors() {
    let reading = read([
      Self.names, [.text("dot-1"), .text("Phòng A"), .error("#N/A"), .formula("1+1")],
      [.text("dot-1"), .text("Phòng B"), .error("#N/A"), .formula("1+1")],
    ])
    #expect(rows(reading) == ["2: dot-1|Phòng A||", "3: dot-1|Phòng B||"])
    #expect(codes(reading) == ["N0716", "E0717"])
    #expect(reading.diagnostics[1].problem.vi.message.contains("Cũng ở dòng 3."))
  }

  @Test("The sheet whose columns fit is read; of several one must be chosen, by its name") func sheets() {
    let other = SheetDraft("Ghi chú", [[.text("Danh sách")], [.text("a"), .text("b")]])
    let (first, second) = (
      SheetDraft("Quý 1", [Self.names, Self.row]), SheetDraft("Quý 2", [Self.names, Self.row, Self.row])
    )
    var hidden = SheetDraft("Nháp", [Self.names])
    hidden.isHidden = true
    #expect(read([other, first, hidden]).table?.rows.count == 1)
    #expect(codes(read([first, second])) == ["E0711"])
    #expect(read([first, second], sheet: "quy 2").table?.rows.count == 2)
    #expect(codes(read([first, second], sheet: "Quý 3")) == ["E0718"])
  }

  @Test("What is no table says why") func faults() {
    #expect(codes(read([[.text("a")]])) == ["E0701"])
    #expect(codes(read([Self.names, Self.row, [], Self.names, Self.row])) == ["E0712"])
    #expect(codes(read([[]])) == ["E0709"])
    let text = TableFile.read(Array("đợt;đơn vị".utf8), path: "diem.xlsx", columns: Self.columns)
    #expect(codes(text) == ["E0709"])
    #expect(codes(read([Self.names, Self.row + [.text("bên cạnh")]])) == ["E0701"])
  }

  @Test("Cells far to the right in many rows are refused before there is room for them") func farCells() {
    let far = [SheetDraft.Cell](repeating: .empty, count: 16_000) + [.number("1")]
    #expect(codes(read([[SheetDraft.Cell]](repeating: far, count: 120))) == ["E0709"])
  }

  @Test("A long text merged over many cells, or in each of them, is refused or left out, not written out")
  func longTexts() {
    let long = SheetDraft.Cell.text(String(repeating: "x", count: 30_000))
    #expect(codes(read([[SheetDraft.Cell]](repeating: [long], count: 1_000))) == ["E0709"])
    let rows = [[long]] + [[SheetDraft.Cell]](repeating: [.text("a"), .text("b")], count: 2_000)
    let reading = read(rows) { $0.merged = ["A1:B2001"] }
    #expect(codes(reading) == ["E0701"] && reading.source.bytes.count < 30_000_000)
  }

  @Test("A percentage is its percent, as a person sees it; days are days; text keeps its letters") func values() throws
  {
    let day = try #require(CalendarDate(year: 2018, month: 6, day: 30))
    let reading = read([Self.names, [.date(day), .text(" 057 "), .text("57,500"), .number("7.0000000000000009")]])
    let cells = try #require(reading.table?.rows.first?.cells)
    #expect(cells.map(\.text) == ["30/06/2018", "057", "57,500", "7"])
    #expect(cells[0].value == .date(day) && cells[2].value == nil)
    #expect(cells[3].value == .number(DecimalNumber(coefficient: 7)))
    let percent = Sheet.Cell(column: 0, value: .number("0.09"), look: "9%")
    #expect(GridCell(percent)?.value == .number(DecimalNumber(coefficient: 9)))
  }
}
