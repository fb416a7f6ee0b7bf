import SourceText

extension ReadableText {
  /// `\u0111`, `\/`, `\n` within strings.
  mutating func readJSON(_ source: [UInt8]) {
    var (index, start) = (0, 0)
    while let slash = source[index...].firstIndex(of: UInt8(ascii: "\\")) {
      copyPlain(start..<slash, of: source)
      let (text, end) = Self.jsonEscape(source, at: slash)
      put(text, for: slash..<end)
      (index, start) = (end, end)
    }
    copyPlain(start..<source.count, of: source)
  }

  package static func jsonEscape(_ source: [UInt8], at slash: Int) -> (text: [UInt8], end: Int) {
    guard slash + 1 < source.count else { return ([source[slash]], slash + 1) }
    switch source[slash + 1] {
    case UInt8(ascii: "u"):
      guard let unit = hex(source, slash + 2, 4) else { return ([source[slash]], slash + 1) }
      if (0xD800..<0xDC00).contains(unit), slash + 7 < source.count, source[slash + 6] == UInt8(ascii: "\\"),
        let low = hex(source, slash + 8, 4), (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + low - 0xDC00)
      {
        return (Array(String(scalar.plain).utf8), slash + 12)
      }
      let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
      return (scalar.isInvisible ? [] : Array(String(scalar.plain).utf8), slash + 6)
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return ([.newline], slash + 2)
    case let other: return ([other], slash + 2)
    }
  }

  package static func hex(_ source: [UInt8], _ start: Int, _ count: Int) -> UInt32? {
    guard start + count <= source.count else { return nil }
    return UInt32(String(decoding: source[start..<start + count], as: UTF8.self), radix: 16)
  }

  /// The words of RTF: control words go, `\'e1` and `\u7885?` are their letters; fonts, styles and pictures are no words.
  mutating func readRTF(_ source: [UInt8]) {
    var (index, depth) = (0, 0)
    var hiddenBelow: Int?
    while index < source.count {
      let start = index
      switch source[index] {
      case UInt8(ascii: "{"):
        depth += 1
        index += 1
        if hiddenBelow == nil, Self.isHidden(source, index) { hiddenBelow = depth }
      case UInt8(ascii: "}"):
        if hiddenBelow == depth { hiddenBelow = nil }
        depth -= 1
        index += 1
      case UInt8(ascii: "\\"):
        let (text, end) = Self.control(source, at: index)
        if hiddenBelow == nil { put(text, for: start..<end) }
        index = end
      case .newline, .carriageReturn: index += 1
      default:
        index = source[index...].firstIndex { "{}\\\r\n".utf8.contains($0) } ?? source.count
        if hiddenBelow == nil { copyPlain(start..<index, of: source) }
      }
    }
  }

  /// Whether a group holds no words of the text.
  private static func isHidden(_ source: [UInt8], _ start: Int) -> Bool {
    ["\\*", "\\fonttbl", "\\colortbl", "\\stylesheet", "\\pict", "\\themedata", "\\datastore"].contains {
      source[start...].starts(with: $0.utf8)
    }
  }

  private static func control(_ source: [UInt8], at slash: Int) -> (text: [UInt8], end: Int) {
    guard slash + 1 < source.count else { return ([], slash + 1) }
    let next = source[slash + 1]
    if next == UInt8(ascii: "'") {
      // Codes beyond ASCII are letters, whichever: no digit and no sign is among them.
      guard let byte = hex(source, slash + 2, 2) else { return ([], slash + 2) }
      let scalar = Unicode.Scalar(byte) ?? "?"
      return (Array(String(scalar.plain).utf8), slash + 4)
    }
    guard next.isASCIILetter else {
      let text: [UInt8] = next == UInt8(ascii: "~") ? [.space] : next == UInt8(ascii: "-") ? [] : [next]
      return (next == UInt8(ascii: "_") ? [UInt8(ascii: "-")] : text, slash + 2)
    }
    let word = source[(slash + 1)...].prefix(32).prefix(while: \.isASCIILetter)
    let number = source[word.endIndex...].prefix(12).prefix { $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    var end = number.endIndex
    if end < source.count, source[end] == .space { end += 1 }
    switch String(decoding: word, as: UTF8.self) {
    case "u" where !number.isEmpty:
      let unit = Int(String(decoding: number, as: UTF8.self)) ?? 0
      let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: unit < 0 ? unit + 65_536 : unit)) ?? "?"
      return (scalar.isInvisible ? [] : Array(String(scalar.plain).utf8), replacementEnd(source, number.endIndex))
    case "par", "line", "row", "sect", "page": return ([.newline], end)
    case "tab", "cell": return ([.space], end)
    default: return ([], end)
    }
  }

  /// Behind the letter that stands in for older programs.
  private static func replacementEnd(_ source: [UInt8], _ start: Int) -> Int {
    let index = start < source.count && source[start] == .space ? start + 1 : start
    guard index < source.count, !"{}\r\n".utf8.contains(source[index]) else { return index }
    guard source[index] == UInt8(ascii: "\\") else { return index + 1 }
    return index + 1 < source.count && source[index + 1] == UInt8(ascii: "'") ? min(index + 4, source.count) : index
  }
}
