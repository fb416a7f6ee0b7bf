import CommonMark
import Diagnostics
import SourceText
import Vietnamese

/// ```` ```{xếp hạng} năm: 2018, đợt: dot-1 ````: the tables of a round, or of the year; and
/// ```` ```{chỉ tiêu} năm: 2018, mã: xuat-khau ````: a target.
struct EmbeddedFigures: Sendable {
  enum Kind: Sendable {
    case standings, target

    var name: String { self == .standings ? "xếp hạng" : "chỉ tiêu" }
    /// The argument that says which round or target.
    var itemKey: String { self == .standings ? "đợt" : "mã" }
    var example: String { "```{\(name)} năm: 2018, \(itemKey): \(self == .standings ? "dot-1" : "xuat-khau")" }
  }

  let kind: Kind
  private(set) var year: Located<String>?
  /// The round, or the target.
  private(set) var item: Located<String>?
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceFile

  init(_ kind: Kind, _ embed: Embed, in source: SourceFile) {
    self.kind = kind
    self.source = source
    let fence = source.fence(of: embed)
    let start = source.offset(of: embed.arguments, in: fence)
    for part in embed.arguments.split(separator: ",") where !part.trimmed.isEmpty {
      let distance = embed.arguments.utf8.distance(from: embed.arguments.startIndex, to: part.startIndex)
      read(part, at: start.map { $0 + distance }, fence)
    }
    for (key, value) in [("năm", year), (kind.itemKey, item)] where value == nil && diagnostics.isEmpty {
      report(.embedArgumentMissing(key, example: kind.example), fence)
    }
    checkBody(embed)
  }

  /// `năm: 2018`.
  private mutating func read(_ part: Substring, at start: Int?, _ fence: Range<Int>) {
    let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let range = start.map { source.trimmed($0..<$0 + part.utf8.count) } ?? fence
    guard pair.count == 2, !pair[1].trimmed.isEmpty else {
      return report(.embedArgument(part.trimmed, nearest: nil, example: kind.example), range)
    }
    let valueStart = start.map { $0 + part.utf8.distance(from: part.startIndex, to: pair[1].startIndex) }
    let valueRange = valueStart.map { source.trimmed($0..<$0 + pair[1].utf8.count) } ?? fence
    let value = Located(pair[1].trimmed, at: valueRange)
    switch Fold.key(pair[0].trimmed) {
    case Fold.key("năm"): year = value
    case Fold.key(kind.itemKey): item = value
    default:
      let nearest = Nearest.suggestion(for: pair[0].trimmed, among: ["năm", kind.itemKey])
      report(.embedArgument(pair[0].trimmed, nearest: nearest, example: kind.example), range)
    }
  }

  /// Figures take no text of their own: it would be lost.
  private mutating func checkBody(_ embed: Embed) {
    let lines = embed.body.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.trimmed.isEmpty }) else { return }
    let start = source.offset(line: embed.bodyPosition.line + first, byteColumn: embed.bodyPosition.column)
    let end = source.bytes[start...].firstIndex { $0 == .newline || $0 == .carriageReturn } ?? source.bytes.count
    let missing = embed.isClosed ? nil : source.fenceMarks(of: embed)
    report(.embedBody(lines[first].trimmed, missingFence: missing), source.trimmed(start..<end))
  }

  private mutating func report(_ problem: Problem, _ range: Range<Int>) {
    diagnostics.append(Diagnostic(source, at: range, problem))
  }
}

extension SourceFile {
  /// The line that opens an embedded block, from its fence on.
  func fence(of embed: Embed) -> Range<Int> {
    let start = offset(line: embed.position.line, byteColumn: embed.position.column)
    let end = bytes[start...].firstIndex { $0 == .newline || $0 == .carriageReturn } ?? bytes.count
    return start..<end
  }

  /// What opens an embedded block, and closes it: three backticks, or more.
  func fenceMarks(of embed: Embed) -> String { String(text(fence(of: embed)).prefix { $0 == "`" || $0 == "~" }) }

  /// Where a text stands in a stretch; nil where it is written otherwise, with escapes.
  fileprivate func offset(of text: String, in range: Range<Int>) -> Int? {
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty else { return nil }
    return range.first { bytes[$0..<range.upperBound].starts(with: wanted) }
  }

  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
    let inner = bytes[range].drop { $0 == .space || $0 == .tab }
    let end = inner.lastIndex { $0 != .space && $0 != .tab } ?? inner.startIndex - 1
    return inner.startIndex..<end + 1
  }
}
