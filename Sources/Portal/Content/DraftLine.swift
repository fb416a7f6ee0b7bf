import DataFiles
import SourceText
import Vietnamese

/// `bản nháp: có` in a file whose front matter cannot be read whole: what its author meant is still plain.
enum DraftLine {
  /// Whether a file that is no text of ours says so: in another encoding, in an old font's letters, with bytes that are
  /// none of UTF-8, or beyond the size that is read. Git's two versions must agree, so only what stands above them counts.
  static func isSaid(in bytes: [UInt8]) -> Bool {
    let agreed = ConflictMarkers.first(in: bytes).map { Array(bytes[..<$0.lowerBound]) } ?? bytes
    let readings = [{ Array(String(decoding: agreed, as: UTF8.self).utf8) }, { CSVText(agreed).bytes }]
    return readings.contains { reading in
      let text = reading()
      return [text, PasteDoctor.repaired(text)].contains { value(in: SourceFile(path: "", bytes: $0)) != nil }
    }
  }

  /// Where the value stands. Lines are looked at one by one, to the end of the front matter or, where it has none, of
  /// the file.
  static func value(in source: SourceFile) -> Range<Int>? {
    var isFirst = true
    var start = 0
    while start < source.bytes.count {
      let line = source.bytes.line(around: start)
      start = line.upperBound + 1
      let text = source.text(line).trimmed
      if text.isEmpty { continue }
      if text == "---", !isFirst { return nil }
      isFirst = false
      if let value = value(of: text) { return value ? line : nil }
    }
    return nil
  }

  /// Nil where the line is another key's, or none's.
  private static func value(of line: String) -> Bool? {
    guard let colon = line.firstIndex(of: ":"), Fold.key(String(line[..<colon])) == key else { return nil }
    let value = line[line.index(after: colon)...].prefix { $0 != "#" }
    return KeyReader.isYes(value.trimmingQuotes)
  }

  private static let key = Fold.key(Common.isDraft.spec.name)
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
