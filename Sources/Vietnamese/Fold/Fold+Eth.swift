extension Fold {
  /// Whether the text has Ð (U+00D0, Icelandic eth), which looks like Đ (U+0110) and is a slip of old fonts and keyboards.
  public static func containsEth(_ text: String) -> Bool {
    text.unicodeScalars.contains("\u{D0}")
  }

  /// The byte offset of the first Ð (U+00D0) in UTF-8 text.
  public static func firstEthOffset(_ bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast().first { bytes[$0] == 0xC3 && bytes[$0 + 1] == 0x90 }
  }
}
