import SourceText

/// The value of a property of style, or of an attribute that is one: numbers, words, strings, and functions that load
/// nothing. Whatever a browser may read otherwise than we do (escapes, blocks, a colon) has no place in a drawing.
struct CSSValue {
  private var output: [UInt8] = []
  private var depth = 0
  private let input: [UInt8]
  private var place = 0

  /// The value rewritten, with `url(#name)` as the one form of a reference; nil for what is not allowed.
  static func cleaned(_ text: String) -> String? {
    var value = CSSValue(Array(text.utf8))
    guard value.run() else { return nil }
    return String(decoding: value.output, as: UTF8.self).trimmedSpaces
  }

  private init(_ input: [UInt8]) { self.input = input }

  /// Functions of colours, of places and of filters (CSS Color, Transforms, Masking, Filter Effects).
  private static let functions: Set<String> = [
    "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "matrix", "translate", "translatex",
    "translatey", "scale", "scalex", "scaley", "rotate", "skewx", "skewy", "circle", "ellipse", "inset", "polygon",
    "calc", "blur", "brightness", "contrast", "drop-shadow", "grayscale", "hue-rotate", "invert", "opacity", "saturate",
    "sepia",
  ]

  private mutating func run() -> Bool {
    while place < input.count {
      let byte = input[place]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): guard string(byte) else { return false }
      case UInt8(ascii: "("): guard function() else { return false }
      case UInt8(ascii: ")"):
        depth -= 1
        guard depth >= 0 else { return false }
        keep(byte)
      case UInt8(ascii: "/") where input[(place + 1)...].first == UInt8(ascii: "*"):
        guard comment() else { return false }
      case 0x7F,
        _ where Self.refused.contains(byte):
        return false
      case ...0x20: keep(0x20)
      default: keep(byte)
      }
    }
    return depth == 0
  }

  private static let refused = Set("\\{};:@<>".utf8)
  private static let refusedInStrings = Set("\\{}<".utf8)

  private mutating func keep(_ byte: UInt8) {
    output.append(byte)
    place += 1
  }

  private mutating func string(_ quote: UInt8) -> Bool {
    let rest = input[(place + 1)...]
    guard let end = rest.firstIndex(of: quote) else { return false }
    let text = input[place...end]
    guard !text.contains(where: { $0 < 0x20 || Self.refusedInStrings.contains($0) }) else { return false }
    output += text
    place = end + 1
    return true
  }

  private mutating func comment() -> Bool {
    guard let end = input[(place + 2)...].firstRange(of: Array("*/".utf8)) else { return false }
    output.append(0x20)
    place = end.upperBound
    return true
  }

  private mutating func function() -> Bool {
    let start = output.lastIndex { !$0.isNamePart } ?? -1
    let name = String(decoding: output[(start + 1)...], as: UTF8.self).lowercased()
    guard name != "url" else { return reference(from: start + 1) }
    guard Self.functions.contains(name) else { return false }
    depth += 1
    keep(input[place])
    return true
  }

  /// `url(#name)`, quoted or not: a part of the same drawing and nothing else.
  private mutating func reference(from start: Int) -> Bool {
    guard let end = input[place...].firstIndex(of: UInt8(ascii: ")")) else { return false }
    var text = input[(place + 1)..<end].trimmedSpaces
    if let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard text.count >= 2, text.last == quote else { return false }
      text = text.dropFirst().dropLast()
    }
    guard text.first == UInt8(ascii: "#"), text.count > 1, text.dropFirst().allSatisfy(\.isInID) else { return false }
    output.removeSubrange(start...)
    output += Array("url(".utf8) + text + Array(")".utf8)
    place = end + 1
    return true
  }
}

extension String {
  /// Allowed as the name of a part of a drawing.
  var isDrawingID: Bool { !isEmpty && utf8.allSatisfy(\.isInID) }

  var trimmedSpaces: String { String(decoding: Array(utf8)[...].trimmedSpaces, as: UTF8.self) }
}

extension ArraySlice<UInt8> {
  /// Without the white space of CSS and XML at both ends.
  var trimmedSpaces: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first <= 0x20 { slice = slice.dropFirst() }
    while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
    return slice
  }
}

extension UInt8 {
  /// What may be part of the name of a property, a function or a class.
  var isNamePart: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self >= 0x80
  }

  /// Names of parts that no quotation or bracket can end.
  fileprivate var isInID: Bool { isNamePart || self == UInt8(ascii: ".") }
}
