/// TCVN3 as programs show it today: each code as the Latin-1 character of that number. Capitals with tones had fonts of
/// their own, so they come as small letters.
enum TCVN3 {
  /// Letters from 0xA1 on; “.” where the encoding has none.
  private static let table = Array(
    "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ".unicodeScalars)

  static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let index = Int(scalar.value) - 0xA1
    guard table.indices.contains(index), table[index] != "." else { return nil }
    return table[index]
  }

  static func decode(_ word: ArraySlice<Unicode.Scalar>) -> DecodedWord? {
    var text = String.UnicodeScalarView()
    for scalar in word {
      guard let letter = scalar.isASCII ? scalar : letter(scalar) else { return nil }
      text.append(letter)
    }
    let ascii = word.filter(\.isASCII)
    // “CéNG HOµ” was typed in the font of capitals.
    let isCapital = ascii.count > 1 && ascii.allSatisfy(\.properties.isUppercase)
    return DecodedWord(text: isCapital ? String(text).uppercased() : String(text), evidence: evidence(word))
  }

  /// A code that stands for no letter of Vietnamese.
  static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    letter(scalar) != nil && !VietnameseLetter.isOne(scalar)
  }

  private static func evidence(_ word: ArraySlice<Unicode.Scalar>) -> Int {
    let codes = word.indices.filter { !word[$0].isASCII }
    guard let first = codes.first, word.count > 1 else { return 0 }
    // 5 µm, «an», ñam: a measure, a quotation, a word of the Ê Đê.
    if codes.count == 1, first == word.startIndex, ["µ", "«", "ñ", "Ñ"].contains(word[first]) { return 0 }
    if codes.count > 1 { return 2 }
    return first > word.startIndex && isOutOfPlace(word[first], after: word[first - 1], in: word) ? 2 : 1
  }

  /// A sign within a word, or a letter of the other case: `V¨n`, `NguyÔn`, `HßA`. Formulas have some: `N·m`.
  private static func isOutOfPlace(
    _ code: Unicode.Scalar, after letter: Unicode.Scalar, in word: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    if "·×÷½¼¾µ".unicodeScalars.contains(code) { return word.count > 3 }
    guard code.properties.isAlphabetic, code != "ª" else { return true }
    if code.properties.isUppercase { return letter.properties.isLowercase }
    return word.allSatisfy { $0 == code || $0.properties.isUppercase } && word.count > 2
  }
}

/// The letters of Vietnamese, with their tones, in both cases.
enum VietnameseLetter {
  static func isOne(_ scalar: Unicode.Scalar) -> Bool { letters.contains(scalar) }

  private static let letters: Set<Unicode.Scalar> = {
    let vowels = "aăâeêioôơuưy"
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let small = vowels.flatMap { vowel in tones.map { NFC.normalized("\(vowel)\($0)") } }.joined() + "đ"
    return Set((small + small.uppercased()).unicodeScalars.filter { !$0.isASCII })
  }()
}
