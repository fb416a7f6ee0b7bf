/// Bytes by which something is known in a text.
struct Trace: Hashable, Sendable {
  let bytes: [UInt8]
  /// Words end where letters do: “Nguyễn Văn A” is not in “Nguyễn Văn An”.
  let isWords: Bool

  /// Where it stands first; nil where it does not.
  func first(in text: ArraySlice<UInt8>) -> Range<Int>? {
    var rest = text
    while let found = rest.firstRange(of: bytes) {
      let isWhole = !text[..<found.lowerBound].endsInLetter && !text[found.upperBound...].beginsWithLetter
      if !isWords || isWhole { return found }
      rest = text[found.upperBound...]
    }
    return nil
  }

  /// Everywhere it stands, from front to back.
  func all(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    while let next = first(in: text[(found.last?.upperBound ?? 0)...]) { found.append(next) }
    return found
  }
}

extension ArraySlice<UInt8> {
  fileprivate var beginsWithLetter: Bool { (first?.isInWord ?? false) && !starts(with: Self.punctuation) }
  fileprivate var endsInLetter: Bool { (last?.isInWord ?? false) && !suffix(3).starts(with: Self.punctuation) }

  /// How quotes and dashes (U+2000…U+203F) begin.
  private static var punctuation: [UInt8] { [0xE2, 0x80] }
}

extension UInt8 {
  /// ASCII letters and digits, and every byte of what is beyond ASCII.
  fileprivate var isInWord: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
}
