import Foundation
import TestSupport
import Testing

@testable import DeskStore

/// Any text in any field: what the file says is what was written, in that field and nowhere else.
@Suite struct RandomEditTests {
  /// A hundred thousand by `DESK_EDITS=100000`.
  private static let count = ProcessInfo.processInfo.environment["DESK_EDITS"].flatMap(Int.init) ?? 1_000

  private let entry = """
    ---
    # đầu
    tiêu đề: Lễ phát động # cuối dòng
    ngày:   "30/6/2018"
    tóm tắt: 'Một ''hai'''
    lạ: {a: 1, b: [x, y], c: "d"}

    tài liệu:
      - tệp: bao-cao.pdf
        tên: Báo cáo   
      # giữa
      - tệp: anh.jpg
    thẻ: [một, "hai, ba"]
    lời: |
      Dòng một
        thụt vào

      Dòng ba
    gấp: >-
      Hai dòng
      là một
    trống:
    ---
    Nội dung: không đổi.

    """

  private let paths: [FieldPath] = [
    "tiêu đề", "ngày", "tóm tắt", ["lạ", "a"], ["lạ", "b", 0], ["lạ", "b", 1], ["lạ", "c"], ["tài liệu", 0, "tệp"],
    ["tài liệu", 0, "tên"], ["tài liệu", 1, "tệp"], ["thẻ", 0], ["thẻ", 1], "lời", "gấp", "trống",
  ]

  private let pieces = [
    "Lê", "ế", "e\u{302}\u{301}", " ", ": ", " #", "#", "'", "\"", "\\", "[", "]", "{", "}", ",", "- ", "&a", "*", "!",
    "|",
    ">", "%", "@", "`", "?", "~", "null", "có", "1", "-", "---", "...", "\t", "\n", "\n\n", "  ", "…", "\u{A0}", "😀",
    "<b>", "=",
  ]

  @Test func onlyTheEditedFieldChanges() throws {
    var random = SeededGenerator(seed: 17)
    var refused = 0
    for number in 0..<Self.count {
      let start = number.isMultiple(of: 2) ? entry : entry.replacing("\n", with: "\r\n")
      let path = try #require(paths.randomElement(using: &random))
      let value = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      let text = EntryText(Array(start.utf8))
      guard let edited = try? text.setting(path, to: .text(value)) else {
        refused += 1
        continue
      }
      #expect(try edited.value(path) == .text(value), "\(path.steps) \(value.debugDescription)")
      for other in paths where other != path {
        #expect(try edited.value(other) == text.value(other), "\(path.steps) \(value.debugDescription)")
      }
      let back = edited.bytes
      #expect(back.starts(with: text.bytes.prefix(commonHead(text, path))) && back.suffix(26) == text.bytes.suffix(26))
      if let old = try text.value(path) {
        let again = try? edited.setting(path, to: old)
        #expect(try again?.value(path) == old, "\(path.steps) \(value.debugDescription)")
      }
    }
    // A text that YAML cannot hold where it stands is refused, never written by half.
    #expect(refused * 50 < Self.count, "\(refused) of \(Self.count)")
  }

  /// Bytes before the value: no edit reaches them.
  private func commonHead(_ text: EntryText, _ path: FieldPath) -> Int {
    guard case .key(let key)? = path.steps.first, let place = text.bytes.firstRange(of: Array("\n\(key):".utf8)) else {
      return 0
    }
    return place.upperBound
  }

  @Test func onlyTheEditedCellChanges() throws {
    let tables = [
      "họ tên,đơn vị,ghi chú\r\nLê A, \"Sở \"\"X\"\"\" ,\r\n\"hai\ndòng\",,c\r\n",
      "\u{FEFF}sep=;\nhọ tên;đơn vị\n Lê A ;\"Sở; X\"\n\n\"\";b", "a\tb\n\"1\"\t2\n",
    ].map { Array($0.utf8) }
    var random = SeededGenerator(seed: 4)
    for _ in 0..<Self.count {
      let text = try TableText(try #require(tables.randomElement(using: &random)))
      let row = Int.random(in: 0..<text.rows.count, using: &random)
      let column = Int.random(in: 0..<4, using: &random)
      let value = (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      guard let edited = try? text.setting(value, row: row, column: column) else { continue }
      for (index, cells) in text.rows.enumerated() where index != row { #expect(edited.rows[index] == cells) }
      #expect(edited.rows[row].dropFirst(column + 1).elementsEqual(text.rows[row].dropFirst(column + 1)))
      #expect(edited.rows[row].count == max(text.rows[row].count, column + 1) || edited == text)
      let changed = edited.bytes.count - text.bytes.count
      #expect(abs(changed) <= value.utf8.count * 2 + 24)
    }
  }
}
