@_spi(_Unicode) import Swift

/// Unicode normalization form C of UTF-8 text.
///
/// Almost all text is already in NFC, and a scan of the bytes shows it. Only the short stretches around scalars that
/// may combine are handed to the standard library's normalizer.
///
/// Input must be valid UTF-8 (see ``UTF8Check``); invalid bytes never trap, but may come back as U+FFFD.
public enum NFC {
  /// The text in NFC. The same array is returned, uncopied, when nothing has to change.
  public static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    var start = 0
    while let stretch = NFCQuickCheck.nextDoubtful(in: bytes.span, from: start) {
      let composed = compose(bytes[stretch])
      if !composed.elementsEqual(bytes[stretch]) {
        result += bytes[copied..<stretch.lowerBound]
        result += composed
        copied = stretch.upperBound
      }
      start = stretch.upperBound
    }
    if copied == 0 { return bytes }
    result += bytes[copied...]
    return result
  }

  /// The text in NFC.
  public static func normalized(_ text: String) -> String {
    isNormalized(text) ? text : compose(text)
  }

  /// Whether the UTF-8 text is in NFC.
  public static func isNormalized(_ bytes: [UInt8]) -> Bool {
    isNormalized(bytes.span)
  }

  /// Whether the text is in NFC.
  public static func isNormalized(_ text: String) -> Bool {
    isNormalized(text.utf8.span)
  }

  /// Whether the UTF-8 text is in NFC.
  public static func isNormalized(_ bytes: Span<UInt8>) -> Bool {
    var start = 0
    while let stretch = NFCQuickCheck.nextDoubtful(in: bytes, from: start) {
      let original = stretch.map { bytes[$0] }
      if compose(original[...]) != original { return false }
      start = stretch.upperBound
    }
    return true
  }

  static func compose(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }

  private static func compose(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(compose(String(decoding: bytes, as: UTF8.self)).utf8)
  }
}
