import DataFiles
import Schemas
import SourceText
import Vietnamese

/// `bản nháp: có`, or the state of an exemplar without its decision, in a file whose front matter cannot be read whole:
/// what its author meant is still plain.
enum DraftLine {
  /// Bytes in which a file that is not read is asked.
  static let reach = 100_000

  /// Whether a file that is no text of ours is not to be published yet: in another encoding, in an old font's letters,
  /// with bytes that are none of UTF-8, or beyond the size that is read. Git's two versions must agree, so only what
  /// stands above them counts.
  static func isSaid(in bytes: [UInt8]) -> Bool {
    let agreed = ConflictMarkers.first(in: bytes).map { Array(bytes[..<$0.lowerBound]) } ?? bytes
    let readings = [{ Array(String(decoding: agreed, as: UTF8.self).utf8) }, { CSVText(agreed).bytes }]
    return readings.contains { reading in
      let text = reading()
      return [text, PasteDoctor.repaired(text)].contains { isSaid(in: SourceFile(path: "", bytes: $0)) }
    }
  }

  /// Whether a text is not to be published yet.
  static func isSaid(in source: SourceFile) -> Bool {
    line(in: source) { key, value in isDraft(key, value) ?? (isWaiting(key, value) ? true : nil) } != nil
  }

  /// Where `bản nháp: có` stands.
  static func value(in source: SourceFile) -> Range<Int>? { line(in: source, isDraft) }

  /// Lines are looked at one by one, to the first that decides, the end of the front matter or, where it has none, of the
  /// file.
  private static func line(in source: SourceFile, _ decides: (String, String) -> Bool?) -> Range<Int>? {
    var isFirst = true
    var start = 0
    while start < source.bytes.count {
      let line = source.bytes.line(around: start)
      start = line.upperBound + 1
      let text = source.text(line).trimmed
      if text.isEmpty { continue }
      if text == "---", !isFirst { return nil }
      isFirst = false
      guard let colon = text.firstIndex(of: ":") else { continue }
      let value = text[text.index(after: colon)...].prefix { $0 != "#" }.trimmingQuotes
      if let decision = decides(Fold.key(String(text[..<colon])), value) { return decision ? line : nil }
    }
    return nil
  }

  /// Nil where the line is another key's.
  private static func isDraft(_ key: String, _ value: String) -> Bool? {
    key == Self.key ? KeyReader.isYes(value) : nil
  }

  private static func isWaiting(_ key: String, _ value: String) -> Bool {
    guard key == stateKey, case .found(let index) = states.match(value) else { return false }
    return Exemplar.State.allCases[index].isWaiting
  }

  private static let key = Fold.key(Common.isDraft.spec.name)
  private static let stateKey = Fold.key(Exemplar.state.spec.name)
  private static let states = ClosedList(Exemplar.State.allCases.map { [$0.rawValue] })
}

extension Substring {
  fileprivate var trimmingQuotes: String {
    String(self).trimmed.trimmingPrefixAndSuffix { "\"'“”".contains($0) }
  }
}

extension String {
  fileprivate func trimmingPrefixAndSuffix(_ isDropped: (Character) -> Bool) -> String {
    var rest = self[...].drop(while: isDropped)
    while let last = rest.last, isDropped(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
