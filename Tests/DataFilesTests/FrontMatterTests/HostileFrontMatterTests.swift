import DataFiles
import Diagnostics
import Schemas
import SourceText
import Testing
import Vietnamese

/// A file that is one mistake from end to end: what time and space it takes must not grow by the square of it.
@Suite struct HostileFrontMatterTests {
  private static let title: Key<Located<String>> = .text("tiêu đề", required: true, doc: "tên", example: "A")
  private static let item = Schema("mục", [title.spec])
  private static let files: Key<[Located<String>]> = .texts("tài liệu", doc: "tệp", example: "a.pdf")
  private static let menu: Key<[KeyedValues]> = .records("trình đơn", item, doc: "mục", example: "tiêu đề: A")
  private static let isDraft: Key<Located<Bool>> = .flag("bản nháp", doc: "nháp")
  private static let schema = Schema("bài", [title.spec, files.spec, menu.spec, isDraft.spec])

  private func diagnostics(_ text: String) -> [Diagnostic] {
    let source = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let all = 0..<source.bytes.count
    let yaml = YAMLReading(source, range: all) { Self.schema.field(for: $0) != nil }
    var reader = KeyReader(source, PlausibleDays(on: try! CalendarDate.parse("31/12/2018").get()))
    _ = reader.read(yaml, Self.schema, range: all)
    return reader.diagnostics
  }

  /// Each many times, below a first line.
  private static let shapes: [(first: String, again: String, code: Code)] = [
    ("", "khóa: a\n", .unknownKey), ("", "tieu dề: a\n", .duplicateKey), ("", "tiêu đề mới: a\n", .unknownKey),
    ("", "tiêu đề:a\n", .noSpaceAfterColon), ("", "tiêu đề: a: b\n", .colonInValue), ("", "a: &b c\n", .yamlAnchor),
    ("", "\ttiêu đề: a\n", .tabIndent), ("", "tiêu đề: \"a\" b\n", .textAfterQuote),
    ("tài liệu:\n", "  - a: b\n", .colonInValue), ("tài liệu: [a", ", b: c", .wrongType),
    ("trình đơn:\n", "  - x: 1\n", .missingKey), ("trình đơn: [{tiêu đề: a}", ", {x: b}", .unknownKey),
    ("", "a: b #c\n", .textLostAfterHash), ("tài liệu: [7", ", 7,5", .commaInBraces),
    ("", "k: \"\\x01\"\n", .controlCharacter),
    ("tài liệu:\n  - a\n", "    - b\n", .misalignedItem),
  ]

  @Test("20,000 of a mistake are told a hundred times and counted", .timeLimit(.minutes(10)), arguments: shapes.indices)
  func aMistakeWithoutEndIsToldAHundredTimes(_ index: Int) throws {
    let (first, again, code) = Self.shapes[index]
    let found = diagnostics(first + String(repeating: again, count: 20_000) + (first.contains("[") ? "]\n" : ""))
    #expect(found.count { $0.problem.code == code } == Findings.most, "\(again)")
    let rest = found.filter { $0.problem.code == .moreOfTheSame }.map(\.problem.vi.message)
    let said = try #require(rest.first { $0.contains(code.rawValue) })
    let count = try #require(said.firstMatch(of: /còn (\d+) chỗ/).flatMap { Int($0.1) })
    #expect((19_999 - Findings.most...20_000).contains(count))
  }

  @Test(
    "300 kB of any other shape ends with few messages", .timeLimit(.minutes(10)),
    arguments: [
      "[", "- ", "? a\n", "a: \"b\n", ": ", "{a: ", "a: b\n...\n", "%a b\n", "\n", "# a\n", "a:\n", "  - a\n",
      "  abc\n",
      " =:", "'", "---\n", "a: |\n", "\u{1}", "\u{2028}", "!",
    ])
  func everyShapeEnds(_ piece: String) {
    let found = diagnostics("tài liệu:\n" + String(repeating: piece, count: 300_000 / piece.utf8.count))
    #expect(found.count <= 3 * Findings.most)
  }
}
