@_spi(_Unicode) import Swift

/// A text as another program would show the same bytes.
enum Redisplay {
  /// What was shown by Windows-1258, by Windows-1252; nil where it has what Windows-1258 has not, or nothing of its
  /// own.
  static func windows1258(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    guard line.contains(where: { CodePage.shownByte($0) == nil }) else { return nil }
    var shown: [Unicode.Scalar] = []
    for scalar in line {
      guard let bytes = bytes(of: scalar) else { return nil }
      shown += bytes.map { CodePage.windows1252[$0] ?? Unicode.Scalar($0) }
    }
    return shown[...]
  }

  /// The bytes of a character, a letter with a tone being two where the page has it not as one.
  private static func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII { return [UInt8(scalar.value)] }
    if let byte = CodePage.windows1258.byte[scalar] { return [byte] }
    if (0x80..<0xA0).contains(scalar.value) { return [UInt8(scalar.value)] }
    var letters = Array(String(scalar)._nfd)
    guard let tone = letters.firstIndex(where: { Tone(mark: $0) != nil }),
      let mark = CodePage.windows1258.byte[letters.remove(at: tone)]
    else { return nil }
    let base = NFC.normalized(String(letters[...])).unicodeScalars
    guard base.count == 1, let letter = base.first, letter.isASCII || CodePage.windows1258.byte[letter] != nil else {
      return nil
    }
    return [letter.isASCII ? UInt8(letter.value) : CodePage.windows1258.byte[letter] ?? 0, mark]
  }
}
