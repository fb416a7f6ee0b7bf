/// Pairs cmark's text, in which escapes and entities are resolved, with the raw bytes that it came from.
struct TextAlignment {
  /// Whether backslashes escape: everywhere but in `<autolinks>`.
  var hasEscapes = true

  struct Step {
    /// Bytes of the source, and bytes of text that they stand for.
    let raw: Int
    let text: Int
    /// Whether the bytes stand for themselves.
    let isLiteral: Bool
  }

  /// What stands for the text at `textOffset`; `nil` where the two do not fit.
  func step(_ raw: [UInt8], at offset: Int, text: UnsafeBufferPointer<UInt8>, at textOffset: Int) -> Step? {
    guard offset < raw.count else { return nil }
    let byte = raw[offset]
    if hasEscapes, byte == UInt8(ascii: "\\"), offset + 1 < raw.count, raw[offset + 1].isPunctuation {
      return raw[offset + 1] == text[textOffset] ? Step(raw: 2, text: 1, isLiteral: false) : nil
    }
    if byte == UInt8(ascii: "&"), let entity = Entity(raw, at: offset, isAmpersand: text[textOffset] == byte) {
      return textOffset + entity.textCount <= text.count
        ? Step(raw: entity.rawCount, text: entity.textCount, isLiteral: false) : nil
    }
    return byte == text[textOffset] ? Step(raw: 1, text: 1, isLiteral: true) : nil
  }
}

/// A character reference (CommonMark 6.2) in the source, measured.
private struct Entity {
  let rawCount: Int
  let textCount: Int

  /// - Parameter isAmpersand: the text shows an ampersand here, so only its own names can be meant.
  init?(_ raw: [UInt8], at offset: Int, isAmpersand: Bool) {
    let window = raw[offset..<min(raw.count, offset + 34)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = raw[offset + 1..<end]
    rawCount = end + 1 - offset
    if name.first == UInt8(ascii: "#") {
      guard let scalar = Self.scalar(name.dropFirst()) else { return nil }
      textCount = UTF8.width(scalar)
    } else if isAmpersand {
      guard name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8) else { return nil }
      textCount = 1
    } else {
      guard !name.isEmpty, name.allSatisfy(\.isAlphanumeric) else { return nil }
      textCount = Self.namedCount(raw[offset...end])
    }
  }

  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let number = isHexadecimal ? digits.dropFirst() : digits
    guard !number.isEmpty, number.count <= (isHexadecimal ? 6 : 7),
      number.allSatisfy({ isHexadecimal ? $0.isHexadecimalDigit : $0.isASCIIDigit }),
      let value = UInt32(String(utf8: number), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// cmark holds the table of the names.
  private static func namedCount(_ reference: ArraySlice<UInt8>) -> Int {
    guard let tree = Tree(parsing: [UInt8](reference)) else { return 0 }
    return tree.root.firstChild?.firstChild?.literal.count ?? 0
  }
}
