/// The weight of letters: the Vietnamese alphabet with f j w z in their Latin places. A letter with any other mark or
/// stroke (Ƀ, Č, Ĕ, Ŏ, Ŭ in Ê Đê and Jrai names) follows the same letter without it; other scripts follow z.
enum LetterWeight {
  /// Appends the weights of letters with their marks, lower-case and in NFD; apostrophes weigh nothing.
  static func append(_ scalars: [Unicode.Scalar], to weights: inout [UInt8]) {
    var rest = scalars[...].filter { $0 != "'" }[...]
    while let letter = rest.popFirst() {
      let marks = rest.prefix { FoldRules.isMark($0) }
      rest = rest.dropFirst(marks.count)
      append(letter, marks, to: &weights)
    }
  }

  private static func append(
    _ letter: Unicode.Scalar, _ marks: ArraySlice<Unicode.Scalar>, to weights: inout [UInt8]
  ) {
    guard let weight = alphabet[letter] else { return appendUnlisted(letter, to: &weights) }
    for (index, mark) in zip(marks.indices, marks) {
      guard let marked = vowels[letter]?[mark].flatMap({ alphabet[$0] }) else { continue }
      return append(marked, marks[..<index] + marks[(index + 1)...], to: &weights)
    }
    append(weight, marks, to: &weights)
  }

  private static func append(
    _ weight: UInt8, _ marks: ArraySlice<Unicode.Scalar>, to weights: inout [UInt8]
  ) {
    if marks.isEmpty { return weights.append(weight) }
    weights.append(weight + 1)
    for mark in marks { weights.append(0x10 + UInt8(mark.value & 0x7F)) }
    weights.append(endOfMarks)
  }

  private static func appendUnlisted(_ letter: Unicode.Scalar, to weights: inout [UInt8]) {
    let plain = FoldRules.plainLetters[letter]?.unicodeScalars.first
    if let plain, let weight = alphabet[plain] {
      weights += [weight + 1, stroke, endOfMarks]
    } else {
      weights.append(0xFE)
      for shift in [16, 8, 0] { weights.append(UInt8(truncatingIfNeeded: letter.value >> shift)) }
    }
  }

  /// The letter of the alphabet that a word begins with; `scalars` as for `append`.
  static func indexLetter(of scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let letter = scalars.first(where: { $0 != "'" }) else { return nil }
    let plain = alphabet[letter] == nil ? FoldRules.plainLetters[letter]?.unicodeScalars.first : letter
    guard let plain, alphabet[plain] != nil else { return nil }
    let marks = scalars.drop { $0 == "'" }.dropFirst().prefix { FoldRules.isMark($0) }
    return marks.lazy.compactMap { vowels[plain]?[$0] }.first ?? plain
  }

  private static let endOfMarks: UInt8 = 0x0F
  private static let stroke: UInt8 = 0x90

  /// Even weights from 0x20, so that weight + 1 is free for the letter with a foreign mark.
  private static let alphabet: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars, stride(from: 0x20, to: 0xFE, by: 2)))

  private static let vowels: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
    "a": ["\u{306}": "ă", "\u{302}": "â"],
    "e": ["\u{302}": "ê"],
    "o": ["\u{302}": "ô", "\u{31B}": "ơ"],
    "u": ["\u{31B}": "ư"],
  ]
}
