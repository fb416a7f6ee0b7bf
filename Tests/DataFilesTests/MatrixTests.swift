import Diagnostics
import SourceText
import Testing

@testable import DataFiles
@testable import Workbooks

/// Scores as council secretaries keep them: units down, criteria across.
@Suite struct MatrixTests {
  private static let columns = TableColumns(
    required: ["đợt", "đơn vị", "tiêu chí", "điểm tự chấm", "điểm hội đồng"], optional: ["ghi chú"])
  private static let matrix = TableMatrix(
    row: "đơn vị", item: "tiêu chí", group: "đợt",
    values: [.init("điểm tự chấm", ["tự chấm"]), .init("điểm hội đồng", ["hội đồng"])],
    items: [["TC01", "Nhiệm vụ"], ["TC02", "Kỷ luật"]], groups: [["dot-1", "Đợt 1"], ["dot-2", "Đợt 2"]])

  private func read(_ drafts: [SheetDraft]) -> DataReading {
    TableFile.read(
      WorkbookWriter.xlsx(drafts), path: "thi-dua/2018/diem.xlsx", columns: Self.columns, matrix: Self.matrix)
  }

  /// Each row with the cell of its score.
  private func rows(_ reading: DataReading) -> [String] {
    (reading.table.map { Array($0.rows) } ?? []).map { row in
      let score = row.cells[3...4].last { !$0.isEmpty } ?? row.cells[4]
      let place = reading.source.cellName(of: score.range.lowerBound, line: score.line) ?? ""
      return row.cells.map(\.text).joined(separator: "|") + " \(place)"
    }
  }

  @Test("A block of one round a sheet: the sheet's name says which; running numbers and totals are passed over")
  func sheets() {
    let head: [SheetDraft.Cell] = [
      .text("STT"), .text("Đơn vị"), .text("Nhiệm vụ (30 điểm)"), .text("TC02"), .text("Tổng điểm"),
    ]
    func sheet(_ name: String, _ first: String) -> SheetDraft {
      SheetDraft(
        name,
        [
          [.text("BẢNG ĐIỂM")], head,
          [.number("1"), .text("Phòng A"), .number(first), .number("9.5"), .number("37.5")],
          [.number("2"), .text("Phòng B"), .number("27"), .empty, .number("27")],
          [.empty, .text("Tổng cộng"), .number("55"), .number("9.5")],
        ])
    }
    let reading = read([sheet("Đợt 1", "28"), sheet("Đợt 2", "29")])
    #expect(
      rows(reading) == [
        "dot-1|Phòng A|TC01||28 Đợt 1!C3", "dot-1|Phòng A|TC02||9,5 Đợt 1!D3", "dot-2|Phòng A|TC01||29 Đợt 2!C3",
        "dot-2|Phòng A|TC02||9,5 Đợt 2!D3", "dot-1|Phòng B|TC01||27 Đợt 1!C4", "dot-2|Phòng B|TC01||27 Đợt 2!C4",
      ])
    #expect(reading.diagnostics.map(\.problem.code.rawValue) == ["N0713"])
    #expect(
      reading.diagnostics.first?.problem.vi.message
        == "Không tính vào bảng: tiêu đề ở dòng 1; cột số thứ tự A; cột E (Tổng điểm); dòng cộng, dòng nhóm ở dòng 5.")
  }

  @Test("Own and council's scores below each criterion, the round in the title", arguments: [true, false])
  func twoRows(_ isMerged: Bool) {
    var draft = SheetDraft(
      "Trang1",
      [
        [.text("BẢNG CHẤM ĐIỂM ĐỢT 2 NĂM 2018")],
        [.text("Đơn vị"), .text("TC01"), .empty, .text("TC02")],
        [.empty, .text("Tự chấm"), .text("Hội đồng"), .text("Tự chấm"), .text("Hội đồng")],
        [.text("Phòng A"), .number("29"), .number("28"), .number("9"), .empty],
      ])
    if isMerged { draft.merged = ["A2:A3", "B2:C2", "D2:E2"] }
    #expect(rows(read([draft])) == ["dot-2|Phòng A|TC01|29|28 Trang1!C4", "dot-2|Phòng A|TC02|9| Trang1!D4"])
  }

  @Test("In CSV a block is read as in sheets: the round as a column or in the title, own scores beside the council's")
  func csv() {
    func read(_ text: String) -> DataReading {
      TableFile.read(Array(text.utf8), path: "thi-dua/2018/diem.csv", columns: Self.columns, matrix: Self.matrix)
    }
    func cells(_ reading: DataReading) -> [String] {
      (reading.table.map { Array($0.rows) } ?? []).map { row in
        row.cells.map(\.text).joined(separator: "|") + " \(row.cells[4].line)"
      }
    }
    let column = read("Đợt;STT;Đơn vị;TC01;Kỷ luật\r\ndot-2;1;Phòng A;28,5;9\r\n;;Tổng cộng;28,5;9\r\n")
    #expect(cells(column) == ["dot-2|Phòng A|TC01||28,5 2", "dot-2|Phòng A|TC02||9 2"])
    #expect(column.diagnostics.map(\.problem.code.rawValue) == ["N0713"])
    let title = read(
      "BẢNG ĐIỂM ĐỢT 1;;;\n\nĐơn vị;TC01;;TC02\n;Tự chấm;Hội đồng;Hội đồng\n\"Phòng\nA\";29;28;9\nPhòng B;;27;\n")
    #expect(
      cells(title) == ["dot-1|Phòng\nA|TC01|29|28 5", "dot-1|Phòng\nA|TC02||9 5", "dot-1|Phòng B|TC01||27 7"])
    let score = title.table.map { title.source.text($0.rows[2].cells[4].range) }
    #expect(score == "27")
    #expect(read("Đơn vị;TC01;TC02\nPhòng A;1;2\n").diagnostics.map(\.problem.code.rawValue) == ["E0719"])
    let rows = read("đợt,đơn vị,tiêu chí,điểm tự chấm,điểm hội đồng\ndot-1,A,TC01,1,2\n")
    #expect(rows.table?.isBlock == false && rows.diagnostics.isEmpty)
  }

  @Test("The round as a column; and where nothing says it, an error") func rounds() {
    let column = SheetDraft(
      "Trang1",
      [
        [.text("Đợt"), .text("Đơn vị"), .text("TC01"), .text("TC02")],
        [.text("dot-2"), .text("Phòng A"), .number("1"), .number("2")],
      ])
    #expect(rows(read([column])) == ["dot-2|Phòng A|TC01||1 Trang1!C2", "dot-2|Phòng A|TC02||2 Trang1!D2"])
    let unclear = SheetDraft("Trang1", column.rows.map { Array($0.dropFirst()) })
    #expect(read([unclear]).diagnostics.map(\.problem.code.rawValue) == ["E0719"])
  }

  @Test("Rows one below the other are read as before") func longForm() {
    let long = SheetDraft(
      "Trang1",
      [
        Self.columns.required.map { .text($0) },
        [.text("dot-1"), .text("a"), .text("TC01"), .number("1"), .number("2")],
      ])
    #expect(read([long]).table?.isBlock == false && read([long]).table?.rows.count == 1)
  }
}
