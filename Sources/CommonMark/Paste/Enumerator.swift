/// What a line of an enumeration begins with: `a)`, `1/`, `II.`, `1.2.`, `(b)`.
struct Enumerator: Equatable {
  /// All but the number itself, which tells `a)` from `a.` and `1.1.` from `2.1.`.
  let style: String
  /// 1 for the first of its kind.
  let value: Int

  private static let letters = Array("abcdđefghijklmnopqrstuvwxyz")

  /// The ways in which the start of a line may be read: `i)` is a letter and a Roman number.
  static func readings(of line: ArraySlice<UInt8>) -> [Enumerator] {
    guard mayBegin(line) else { return [] }
    let space = line.prefix(12).firstIndex { $0.isSpaceOrTab || $0 == 0xC2 } ?? line.endIndex
    let end = joined(line[..<space]) ?? space
    guard end < line.endIndex, end > line.startIndex else { return [] }
    var mark = String(utf8: line[..<end])
    guard let close = mark.popLast(), ")/.".contains(close), !mark.isEmpty else { return [] }
    let isBracketed = mark.first == "(" && close == ")"
    if isBracketed { mark.removeFirst() }
    return readings(of: mark, around: isBracketed ? "()" : String(close))
  }

  /// Where the mark of `1.Một` and `a)Hai` ends, behind which the space was forgotten: before a capital.
  private static func joined(_ word: ArraySlice<UInt8>) -> Int? {
    guard let close = word.firstIndex(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ".") }) else { return nil }
    let first = String(utf8: word[(close + 1)...].prefix(4)).unicodeScalars.first
    return first?.properties.isUppercase == true ? close + 1 : nil
  }

  /// Whether a mark of an enumeration stands before the first space; cheap.
  static func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
    for byte in line.prefix(12) {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): return false
      case UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "."): return true
      default: continue
      }
    }
    return false
  }

  private static func readings(of mark: String, around: String) -> [Enumerator] {
    if mark.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }) {
      let parts = mark.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count <= 4, let last = parts.last, last.count <= 3, let number = Int(last), number > 0,
        parts.allSatisfy({ !$0.isEmpty && $0.count <= 3 })
      else { return [] }
      return [Enumerator(style: parts.dropLast().joined(separator: ".") + "#" + around, value: number)]
    }
    var readings: [Enumerator] = []
    let isUpper = mark == mark.uppercased()
    guard isUpper || mark == mark.lowercased() else { return [] }
    if mark.count == 1, let place = letters.firstIndex(where: { String($0) == mark.lowercased() }) {
      readings.append(Enumerator(style: (isUpper ? "A" : "a") + around, value: place + 1))
    }
    if let number = RomanNumber.value(of: mark.uppercased()) {
      readings.append(Enumerator(style: (isUpper ? "I" : "i") + around, value: number))
    }
    return readings
  }

  /// Whether another comes right after this one. The Vietnamese alphabet has no f, j, w and z, and đ after d.
  func isFollowed(by next: Enumerator) -> Bool {
    let step = next.value - value
    let isLetter = style.lowercased().hasPrefix("a")
    return style == next.style && (step == 1 || isLetter && step == 2)
  }
}

private enum RomanNumber {
  /// I to XXXIX.
  static func value(of text: String) -> Int? {
    let tens = text.prefix { $0 == "X" }.count
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    guard tens <= 3, let unit = ones.firstIndex(of: String(text.dropFirst(tens))) else { return nil }
    let value = tens * 10 + unit
    return value > 0 ? value : nil
  }
}
