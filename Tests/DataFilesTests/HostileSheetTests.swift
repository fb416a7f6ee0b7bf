import Diagnostics
import Testing

@testable import DataFiles
@testable import Workbooks

/// Sheets that a few bytes make wide and high are refused before there is room for them.
@Suite struct HostileSheetTests {
  private static let columns = TableColumns(required: ["đợt", "đơn vị", "tiêu chí", "điểm hội đồng"])
  private static let matrix = TableMatrix(
    row: "đơn vị", item: "tiêu chí", group: "đợt", values: [.init("điểm hội đồng", ["hội đồng"])],
    items: [["TC01"], ["TC02"]], groups: [["dot-1"], ["dot-2"]])
  private static let head: [SheetDraft.Cell] = [.text("đơn vị"), .text("TC01"), .text("TC02")]
  private static let score: [SheetDraft.Cell] = [.text("Phòng A"), .number("1"), .number("2")]

  private func messages(_ drafts: [SheetDraft]) -> [String] {
    TableFile.read(
      WorkbookWriter.xlsx(drafts), path: "thi-dua/2018/diem.xlsx", columns: Self.columns, matrix: Self.matrix
    ).diagnostics.map(\.problem.code.rawValue)
  }

  private static func far(_ cells: [SheetDraft.Cell]) -> [SheetDraft.Cell] {
    cells + [SheetDraft.Cell](repeating: .empty, count: 16_383 - cells.count) + [.text("x")]
  }

  @Test("Cells far to the right, row by row on several sheets") func wide() {
    let rows = [[SheetDraft.Cell]](repeating: Self.far([]), count: 10)
    #expect(messages((1...4).map { SheetDraft("Trang\($0)", rows) }) == ["E0709"])
    #expect(messages([SheetDraft("Trang1", [Self.far(Self.head)] + [Self.score])]) != ["E0709"])
  }

  @Test("A wide block beside a high one: side by side they would be both") func blocks() {
    let high = [Self.head] + [[SheetDraft.Cell]](repeating: [], count: 20_000) + [Self.score]
    let wide = [Self.far(Self.head), Self.score]
    #expect(messages([SheetDraft("dot-1", wide), SheetDraft("dot-2", high)]) == ["E0709"])
    #expect(messages([SheetDraft("dot-1", [Self.head, Self.score]), SheetDraft("dot-2", high)]) == [])
  }

  @Test("A text of many pages is no name of a column") func names() {
    let text = String(repeating: "đơn vị ", count: 100_000)
    let reading = messages([SheetDraft("Trang1", [[.text(text), .text("đợt")], Self.score])])
    #expect(reading.isEmpty == false && !reading.contains("E0709"))
  }
}
