/// A second opinion on the order of plain text, as the rules are told: no keys and no bytes, ranks compared one by one.
struct PlainComparator {
  /// What one token ranks by: a number stands before every syllable.
  enum Token: Equatable {
    case number(String)
    case syllable(letters: [Int], tone: Int)
  }

  static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")

  static func tokens(_ text: String) -> [Token] {
    text.lowercased().nfc.split { !$0.isLetter && !$0.isNumber && !"'’".contains($0) }.map { word in
      if word.allSatisfy(\.isNumber) { return .number(String(word.drop { $0 == "0" })) }
      let scalars = String(word).nfd.unicodeScalars
      let tone = scalars.compactMap { Syllables.toneMarks.firstIndex(of: String($0)) }.first ?? 0
      let letters = String(String.UnicodeScalarView(scalars.filter { !Syllables.toneMarks.contains(String($0)) })).nfc
      return .syllable(letters: letters.compactMap { alphabet.firstIndex(of: $0) }, tone: tone)
    }
  }

  /// −1, 0 or 1.
  static func compare(_ left: [Token], _ right: [Token]) -> Int {
    for (leftToken, rightToken) in zip(left, right) {
      let order = compare(leftToken, rightToken)
      if order != 0 { return order }
    }
    return sign(left.count, right.count)
  }

  private static func compare(_ left: Token, _ right: Token) -> Int {
    switch (left, right) {
    case (.number(let left), .number(let right)):
      return left.count != right.count ? sign(left.count, right.count) : left < right ? -1 : left == right ? 0 : 1
    case (.number, .syllable): return -1
    case (.syllable, .number): return 1
    case (.syllable(let leftLetters, let leftTone), .syllable(let rightLetters, let rightTone)):
      for (leftLetter, rightLetter) in zip(leftLetters, rightLetters) where leftLetter != rightLetter {
        return sign(leftLetter, rightLetter)
      }
      let length = sign(leftLetters.count, rightLetters.count)
      return length != 0 ? length : sign(leftTone, rightTone)
    }
  }

  private static func sign(_ left: Int, _ right: Int) -> Int {
    left < right ? -1 : left == right ? 0 : 1
  }
}
