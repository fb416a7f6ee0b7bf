/// XML written straight into bytes.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  init() {
    raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  }

  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// `<name>text</name>` on a line of its own.
  mutating func element(_ name: String, _ text: String, attributes: String = "") {
    element(name, Array(text.utf8), attributes: attributes)
  }

  mutating func element(_ name: String, _ text: [UInt8], attributes: String = "") {
    raw("<\(name)\(attributes)>")
    escape(text)
    raw("</\(name)>\n")
  }

  /// Escaped for text and attributes; characters that XML 1.0 does not allow are left out, line breaks among them made
  /// a space.
  private mutating func escape(_ text: [UInt8]) {
    for (index, byte) in text.enumerated() {
      switch byte {
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      case 0xBE...0xBF where text[..<index].suffix(2).elementsEqual([0xEF, 0xBF]): bytes.removeLast(2)
      case 0x0B, 0x0C: bytes.append(UInt8(ascii: " "))
      case 0..<0x20 where byte != .tab && byte != .newline && byte != .carriageReturn: continue
      default: byte.markupEntity.map { raw($0) } ?? bytes.append(byte)
      }
    }
  }

  static func attribute(_ name: String, _ value: String) -> String {
    var text = XMLText(bytes: [])
    text.escape(Array(value.utf8))
    return " \(name)=\"\(String(decoding: text.bytes, as: UTF8.self))\""
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }
}

extension UInt8 {
  /// What stands for it in the text and the attributes of XML and HTML; nil for what stands for itself.
  var markupEntity: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
