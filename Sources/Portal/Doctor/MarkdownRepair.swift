import CommonMark
import DataFiles
import Diagnostics
import SourceText

/// The slips of pasted Markdown that can be repaired without asking: asterisks beside quotation marks, years that
/// become lists, `+` below `-`, brackets that a Vietnamese keyboard turned into ơ and ư; tables, bullets and numbers
/// from Word.
enum MarkdownRepair {
  static func problems(in source: SourceFile) -> [Diagnostic] {
    slips(in: source, LineTable(source)).diagnostics(in: source)
  }

  /// The text with its slips repaired. A list has one slip an item, each seen when the one above is repaired.
  static func repaired(_ source: SourceFile) -> [UInt8] {
    var bytes = source.bytes
    for _ in 0..<rounds(bytes.count) {
      let source = SourceFile(path: source.path, bytes: bytes)
      var result: [UInt8] = []
      var copied = 0
      for edit in edits(in: source) where edit.range.lowerBound >= copied {
        result += bytes[copied..<edit.range.lowerBound] + Array(edit.text.utf8)
        copied = edit.range.upperBound
      }
      if copied == 0 { return bytes }
      bytes = result + bytes[copied...]
    }
    return bytes
  }

  /// So that the work stays in proportion to the text.
  private static func rounds(_ size: Int) -> Int { min(200, max(3, 4_000_000 / max(size, 1))) }

  private static func edits(in source: SourceFile) -> [(range: Range<Int>, text: String)] {
    let lines = LineTable(source)
    return slips(in: source, lines).compactMap { slip in
      let range = lines.range(of: slip.span)
      return edit(slip.fact, range, source).map { (range, $0) }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func slips(in source: SourceFile, _ lines: LineTable) -> [MarkdownProblem] {
    let block = frontMatter(of: source)
    var options = MarkdownOptions.site
    options.firstLine = block?.bodyLine ?? 1
    let markdown = Markdown(Array(source.bytes[(block?.body ?? 0)...]), options: options)
    return markdown.problems.filter { edit($0.fact, lines.range(of: $0.span), source) != nil }
  }

  /// Of an entry of whatever kind.
  static func frontMatter(of source: SourceFile) -> FrontMatterBlock? {
    let isKey = { (name: String) in Kind.allCases.contains { $0.schema.field(for: name) != nil } }
    return FrontMatterBlock.find(in: source, knownKey: isKey).block
  }

  /// What to write in place of what is marked.
  private static func edit(_ fact: MarkdownProblem.Fact, _ range: Range<Int>, _ source: SourceFile) -> String? {
    let text = source.text(range)
    return switch fact {
    case .accidentalList(let start): "\(start)\\."
    case .splitList("+", "-"): "  \(text)"
    case .telexLink(let words, let destination): "[\(words)](\(destination))"
    case .literalEmphasis: spaced(text, range, in: source.bytes)
    case .pasted(_, let better, isSure: true): better
    default: nil
    }
  }

  /// A space between the asterisks and the letter that keeps them from being emphasis.
  private static func spaced(_ text: String, _ range: Range<Int>, in bytes: [UInt8]) -> String? {
    let isLetter = { (offset: Int) in
      bytes.indices.contains(offset)
        && (bytes[offset] >= 0x80 || bytes[offset].isASCIILetter || bytes[offset].isASCIIDigit)
    }
    let (before, after) = (isLetter(range.lowerBound - 1), isLetter(range.upperBound))
    return before || after ? "\(before ? " " : "")\(text)\(after ? " " : "")" : nil
  }
}
