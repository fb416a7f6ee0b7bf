import SourceText

/// What is known of a file without reading it again.
package struct KnownSource: Hashable, Sendable {
  /// Of its bytes.
  package let fingerprint: String
  /// As it is shown.
  package let size: RasterSize

  package init(fingerprint: String, size: RasterSize) { (self.fingerprint, self.size) = (fingerprint, size) }

  var line: String { "\(fingerprint) \(size.width) \(size.height)\n" }

  init?(line: [UInt8]) {
    let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 3, words[0].utf8.count == 16, let width = Int(words[1]), let height = Int(words[2]), width > 0,
      height > 0
    else { return nil }
    self.init(fingerprint: String(words[0]), size: RasterSize(width, height))
  }
}
