/// What shows that a line has come through a wrong encoding, whichever that was.
enum Residue {
  /// Whether nothing is left to repair when a line was read in an encoding.
  static func isSound(_ line: ArraySlice<Unicode.Scalar>, after encoding: LegacyEncoding) -> Bool {
    // Misread UTF-8 gives every letter of every language back; the old encodings have Vietnamese alone.
    let limit = encoding.isMisreadUTF8 ? 2 : 1
    return !words(line).contains { doubt(of: $0) >= limit || encoding.isMisreadUTF8 && isCut($0) }
      && !(encoding.isMisreadUTF8 && zip(line, line.dropFirst()).contains { isLead($0, $1) })
  }

  /// `Há»“`, `ĐĂ’`: two bytes that stand for a letter.
  private static func isLead(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    scalar == "á" ? next == "»" || next == "º" : scalar == "Ă" && !next.isASCII && !next.properties.isAlphabetic
  }

  /// `mẫuâ`, `âtin`: the first byte of a sign that has lost its others.
  private static func isCut(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.contains { "âáÂÃ".unicodeScalars.contains($0) } && !Spelling.isRight(word)
  }

  /// Words, each spelled otherwise, that are of no language. Indices of the line.
  static func damaged(in line: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    var seen: Set<String> = []
    return words(line).filter { word in
      word.contains(where: \.properties.isAlphabetic) && doubt(of: word) > 1 && !word.contains(where: isControl)
        && seen.insert(String(word)).inserted
    }.map(\.indices)
  }

  private static func words(_ line: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    line.split(whereSeparator: isSeparator).compactMap { word in
      guard word.contains(where: { !$0.isASCII }) else { return nil }
      let start = word.firstIndex { !"«¿¡§©‹°µ".unicodeScalars.contains($0) } ?? word.endIndex
      let end = word.lastIndex { !"»®™©°²³¹ªº›…".unicodeScalars.contains($0) }.map { $0 + 1 } ?? start
      return start < end ? word[start..<end] : nil
    }
  }

  /// Those stand for themselves, and are found as such.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool { (0x80..<0xA0).contains(scalar.value) }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return !scalar.isASCIILetter }
    return scalar.value == 0xA0 || (0x2010..<0x2030).contains(scalar.value) && !"‚„†‡".unicodeScalars.contains(scalar)
  }

  /// 0 for what may stand, 1 for a letter of another language, 2 for what is of no language.
  private static func doubt(of word: ArraySlice<Unicode.Scalar>) -> Int {
    var doubt = 0
    for index in word.indices where !word[index].isASCIILetter {
      doubt = max(
        doubt, self.doubt(of: word[index], after: index > word.startIndex ? word[index - 1] : nil, word.count))
    }
    return doubt
  }

  private static func doubt(of scalar: Unicode.Scalar, after previous: Unicode.Scalar?, _ count: Int) -> Int {
    switch scalar {
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFD}", "Ä", "Å", "Æ": return 2
    case "·", "´", "°", "²", "³", "¹", "½", "¼", "¾", "×", "÷": return count > 3 && previous?.value ?? 0 < 0x80 ? 2 : 0
    case "¡"..."¿", "€"..."€", "‚"..."„", "†"..."‡", "‰"..."‰", "‹"..."›", "™"..."™", "ˆ"..."ˆ", "˜"..."˜": return 2
    case "À"..."ÿ", "ƒ", "Š", "š", "Œ", "œ", "Ž", "ž", "Ÿ":
      if scalar.properties.isUppercase, previous?.properties.isLowercase ?? false { return 2 }
      if let previous, isToned(scalar), isToned(previous), scalar != previous { return 1 }
      return VietnameseLetter.isOne(scalar) ? 0 : 1
    default: return 0
    }
  }

  private static func isToned(_ scalar: Unicode.Scalar) -> Bool {
    ("À"..."ÿ").contains(scalar) && scalar.properties.isAlphabetic
  }
}
