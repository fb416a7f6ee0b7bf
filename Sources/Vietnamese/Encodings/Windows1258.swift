/// The Windows-1258 code page, by its differences from Latin-1.
enum Windows1258 {
  /// Nil for the bytes that the code page leaves open.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    if (0x80...0x9F).contains(byte) { return windows[Int(byte) - 0x80] }
    return vietnamese[byte] ?? Unicode.Scalar(byte)
  }

  private static let vietnamese: [UInt8: Unicode.Scalar] = [
    0xC3: "Ă", 0xD0: "Đ", 0xD5: "Ơ", 0xDD: "Ư", 0xE3: "ă", 0xF0: "đ", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
    0xCC: "\u{300}", 0xD2: "\u{309}", 0xDE: "\u{303}", 0xEC: "\u{301}", 0xF2: "\u{323}",
  ]

  private static let windows: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", nil, "‹", "Œ", nil, nil, nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", nil, "›", "œ", nil, nil, "Ÿ",
  ]
}
