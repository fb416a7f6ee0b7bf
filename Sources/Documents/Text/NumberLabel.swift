/// The number of an item of a list, as word processors write it.
enum NumberLabel {
  /// - Parameter format: by the names of ECMA-376, 17.18.59, or ODF's `1`, `a`, `A`, `i`, `I`.
  static func text(_ number: Int, format: String) -> String {
    switch format {
    case "upperRoman", "I": roman(number).uppercased()
    case "lowerRoman", "i": roman(number)
    case "upperLetter", "A": letters(number).uppercased()
    case "lowerLetter", "a": letters(number)
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "none", "": ""
    default: "\(number)"
    }
  }

  /// a … z, aa, bb …
  private static func letters(_ number: Int) -> String {
    guard (1...780).contains(number) else { return "\(number)" }
    let letter = Character(Unicode.Scalar(UInt8(0x61 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var (rest, text) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
