import SourceText

/// A string of a PDF file (ISO 32000-2, 7.3.4 and 7.9.2): in parentheses with escapes or in hexadecimal digits; the
/// bytes are UTF-16, UTF-8 or, near enough, Latin 1.
struct PDFString {
  let text: String

  private static let longest = 4_000

  /// - Parameter bytes: from its first letter on.
  init?(_ bytes: ArraySlice<UInt8>) {
    let raw: [UInt8]?
    switch bytes.first {
    case UInt8(ascii: "("): raw = Self.literal(bytes.dropFirst())
    case UInt8(ascii: "<"): raw = Self.hexadecimal(bytes.dropFirst())
    default: raw = nil
    }
    guard let raw else { return nil }
    text = Self.decoded(raw)
  }

  private static func literal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var (output, rest, depth) = ([UInt8](), bytes.prefix(longest), 0)
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"): escape(&rest, &output)
      case UInt8(ascii: ")") where depth == 0: return output
      default:
        depth += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
        output.append(byte)
      }
    }
    return output
  }

  private static func escape(_ rest: inout ArraySlice<UInt8>, _ output: inout [UInt8]) {
    guard let byte = rest.popFirst() else { return }
    switch byte {
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(byte) - 0x30
      for _ in 0..<2 {
        guard let next = rest.first, (0x30...0x37).contains(next) else { break }
        value = value << 3 | (Int(rest.removeFirst()) - 0x30)
      }
      output.append(UInt8(truncatingIfNeeded: value))
    case UInt8(ascii: "\r"): if rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
    case UInt8(ascii: "\n"): break
    default: output.append(byte)
    }
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let digits = bytes.prefix(longest).prefix { $0 != UInt8(ascii: ">") }.filter { $0 > 0x20 }
    let values = digits.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard values.count == digits.count else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { place in
      UInt8(values[place] << 4 | (place + 1 < values.count ? values[place + 1] : 0))
    }
  }

  private static func decoded(_ raw: [UInt8]) -> String {
    if raw.starts(with: [0xFE, 0xFF]) { return utf16(raw.dropFirst(2), littleEndian: false) }
    if raw.starts(with: [0xFF, 0xFE]) { return utf16(raw.dropFirst(2), littleEndian: true) }
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: raw.dropFirst(3), as: UTF8.self) }
    if let text = String(validating: raw, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(raw.map { UnicodeScalar($0) }))
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).compactMap { place in
      bytes.number(at: place, 2, littleEndian: littleEndian).map { UInt16($0) }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
