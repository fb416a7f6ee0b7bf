import Privacy

/// A file of the site as its readers and their programs read it.
struct PublishedText {
  /// With every escape of HTML, JSON, addresses and calendars resolved; the same without tags.
  let readings: [[UInt8]]

  init(_ bytes: [UInt8]) {
    let text = Self.resolved(bytes)
    let words = ReadableText(text, .markup).bytes
    readings = words == text ? [text] : [text, words]
  }

  /// `&#7877;`, `\u1ec5`, `%E1%BB%85`, and the lines that a calendar folds.
  private static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard let (piece, end) = escape(bytes, at: index) else {
        text.append(bytes[index])
        index += 1
        continue
      }
      text += piece
      index = end
    }
    return text
  }

  private static func escape(_ bytes: [UInt8], at index: Int) -> (text: [UInt8], end: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): return CharacterReference(bytes, at: index).map { (Array(String($0.scalar).utf8), $0.end) }
    case UInt8(ascii: "\\"): return ReadableText.jsonEscape(bytes, at: index)
    case UInt8(ascii: "%"):
      return ReadableText.hex(bytes, index + 1, 2).map { ([UInt8(truncatingIfNeeded: $0)], index + 3) }
    case .carriageReturn where bytes[index...].starts(with: "\r\n ".utf8): return ([], index + 3)
    default: return nil
    }
  }
}
