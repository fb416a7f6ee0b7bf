import Vietnamese

/// XML written straight into bytes.
package struct XMLText {
  package private(set) var bytes: [UInt8] = []

  package init() {
    raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  }

  package mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// `<name>text</name>` on a line of its own.
  package mutating func element(_ name: String, _ text: String, attributes: String = "") {
    element(name, Array(text.utf8), attributes: attributes)
  }

  package mutating func element(_ name: String, _ text: [UInt8], attributes: String = "") {
    raw("<\(name)\(attributes)>")
    escape(text)
    raw("</\(name)>\n")
  }

  /// Escaped for text and attributes; characters that XML 1.0 does not allow are left out, line breaks among them made
  /// a space.
  private mutating func escape(_ text: [UInt8]) {
    var start = 0
    var index = Self.special.first(in: text.span, from: 0)
    while index < text.count {
      let character = text[index...].prefix(text[index] == 0xEF ? 3 : 1)
      if let better = Self.replacement(of: character) {
        bytes += text[start..<index]
        raw(better)
        start = character.endIndex
      }
      index = Self.special.first(in: text.span, from: index + 1)
    }
    bytes += text[start...]
  }

  private static let special = BytePattern(
    Array(0..<0x20).filter { $0 != .tab && $0 != .newline && $0 != .carriageReturn } + Array("&<>\"".utf8) + [0xEF])

  private static func replacement(of character: ArraySlice<UInt8>) -> String? {
    switch character.first {
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    case 0xEF: character.dropFirst().first == 0xBF && [0xBE, 0xBF].contains(character.last) ? "" : nil
    case 0x0B, 0x0C: " "
    case let byte?: byte.markupEntity ?? ""
    case nil: nil
    }
  }

  package static func attribute(_ name: String, _ value: String) -> String {
    var text = XMLText(bytes: [])
    text.escape(Array(value.utf8))
    return " \(name)=\"\(String(decoding: text.bytes, as: UTF8.self))\""
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }
}

extension UInt8 {
  /// What stands for it in the text and the attributes of XML and HTML; nil for what stands for itself.
  package var markupEntity: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
