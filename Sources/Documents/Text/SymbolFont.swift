/// Signs that Word keeps as codes of a font of pictures (`w:sym`, or characters of the private area).
enum SymbolFont {
  /// - Parameters:
  ///   - code: within the font, 0x20 to 0xFF.
  /// - Returns: nil for a sign that no character is known for.
  static func character(_ code: UInt32, font: String) -> Character? {
    let name = font.lowercased()
    if name.hasPrefix("wingdings 2") { return wingdings2[code] }
    if name.hasPrefix("wingdings") { return wingdings[code] }
    if name.hasPrefix("symbol") || name.isEmpty { return symbol[code] ?? greek(code) }
    return nil
  }

  /// A text with the signs that a font of pictures shows in place of the private area's characters. An old font of
  /// letters keeps its own there.
  static func text(_ text: String, _ format: RunFormat) -> String {
    guard format.legacyFont == nil, text.unicodeScalars.contains(where: isPrivate) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if !isPrivate(scalar) { return shown.unicodeScalars.append(scalar) }
      if let character = character(scalar.value & 0xFF, font: format.font ?? "") ?? wingdings[scalar.value & 0xFF] {
        shown.append(character)
      }
    }
  }

  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { (0xF020...0xF0FF).contains(scalar.value) }

  private static let wingdings: [UInt32: Character] = [
    0x21: "✏", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x46: "☞", 0x4A: "☺", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑",
    0x72: "❒", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xAB: "★",
    0xB7: "🕐", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
    0xFD: "☒", 0xFE: "☑",
  ]

  private static let wingdings2: [UInt32: Character] = [0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0xA3: "□"]

  private static let symbol: [UInt32: Character] = [
    0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±",
    0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD6: "√",
    0xD7: "⋅", 0xDB: "⇔", 0xDE: "⇒", 0xE5: "∑", 0x2D: "−",
  ]

  /// The letters of the font Symbol, from A and from a.
  private static func greek(_ code: UInt32) -> Character? {
    switch code {
    case 0x41...0x5A: Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")[Int(code) - 0x41]
    case 0x61...0x7A: Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ")[Int(code) - 0x61]
    case 0x20...0x7E: Unicode.Scalar(code).map { Character($0) }
    default: nil
    }
  }
}
