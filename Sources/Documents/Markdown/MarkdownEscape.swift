/// Text as Markdown that gives that text again (CommonMark 0.30, GFM's tables, footnotes and strikethrough).
package enum MarkdownEscape {
  /// Within a line.
  /// - Parameter touches: whether something that is no space stands right behind it.
  package static func inline(_ text: String, inTable: Bool, touches: Bool = false) -> String {
    guard text.contains("://") || text.contains("www.") else { return escaped(text, inTable: inTable) }
    let words = text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    let last = words.last.map { $0.endIndex == text.endIndex ? $0.startIndex : text.endIndex }
    var result = ""
    for word in words {
      let isWhole = escaped(String(word), inTable: inTable) == word && !(touches && word.startIndex == last)
      result += isWhole ? String(word) : withoutAddress(escaped(String(word), inTable: inTable))
      if word.endIndex < text.endIndex { result.append(text[word.endIndex]) }
    }
    return result
  }

  /// A bare address goes on to the next space, and backslashes would be part of it: then it is text and no link.
  private static func withoutAddress(_ word: String) -> String {
    word.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
  }

  private static func escaped(_ text: String, inTable: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let behind = index + 1 < scalars.count ? scalars[index + 1] : nil
      if isMarkup(scalar, before, behind, inTable: inTable) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ behind: Unicode.Scalar?, inTable: Bool
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<": true
    case "|": inTable
    case "_": !(before?.isWordPart == true && behind?.isWordPart == true)
    case "~": before == "~" || behind == "~"
    case "&": behind.map { $0 == "#" || $0.isASCII && $0.properties.isAlphabetic } ?? false
    default: false
    }
  }

  /// What begins a line must not begin a heading, a list, a quotation, a rule or a table.
  static func lineStart(_ line: String) -> String {
    guard let first = line.first, first.isASCII else { return line }
    switch first {
    case ">": return "\\" + line
    case "#": return "\\" + line
    case "-", "+", "=", ":", "|": return isMark(line) ? "\\" + line : line
    case "0"..."9": return escapingNumber(line)
    default: return line
    }
  }

  /// A bullet, or a line of signs alone.
  private static func isMark(_ line: String) -> Bool {
    let rest = line.dropFirst()
    return line.first != ":" && line.first != "|" && line.first != "=" && (rest.isEmpty || rest.first == " ")
      || line.allSatisfy { "-=:| ".contains($0) }
  }

  /// `1. …`, `1) …`
  private static func escapingNumber(_ line: String) -> String {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard digits.count <= 9, rest.first == "." || rest.first == ")", rest.count == 1 || rest.dropFirst().first == " "
    else { return line }
    return digits + "\\" + rest
  }

  /// An address between the brackets of a link.
  static func destination(_ address: String) -> String {
    address.utf8.reduce(into: "") { text, byte in
      switch byte {
      case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"),
        0x7F...:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      default: text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
  }
}

extension Unicode.Scalar {
  var isWordPart: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// Punctuation as CommonMark 0.30 counts it for emphasis.
  var isMarkdownPunctuation: Bool {
    if isASCII {
      return (0x21...0x2F).contains(value) || (0x3A...0x40).contains(value) || (0x5B...0x60).contains(value)
        || (0x7B...0x7E).contains(value)
    }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
