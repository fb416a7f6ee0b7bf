import SourceText

/// HTML that no template makes: what stands inside an entry's text.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
  mutating func raw(_ markup: [UInt8]) { bytes += markup }

  /// Escaped for text and attributes.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      byte.markupEntity.map { raw($0) } ?? bytes.append(byte)
    }
  }
}
