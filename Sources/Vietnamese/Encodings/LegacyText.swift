/// Decoding of the other encodings in which Excel saves CSV files. Results are in NFC.
public enum LegacyText {
  /// Bytes that the encoding has no character for.
  public struct Failure: Error, Equatable, Sendable {
    /// The offset of the first such byte.
    public let offset: Int
  }

  /// UTF-16, little-endian; a byte order mark at the start is dropped.
  public static func decodeUTF16LE(_ bytes: [UInt8]) throws(Failure) -> String {
    if !bytes.count.isMultiple(of: 2) { throw Failure(offset: bytes.count - 1) }
    let start = bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
    let units = stride(from: start, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    if let lone = loneSurrogate(in: units) { throw Failure(offset: start + 2 * lone) }
    return NFC.normalized(String(decoding: units, as: UTF16.self))
  }

  /// Windows-1258, where tones are combining marks after their vowels.
  public static func decodeWindows1258(_ bytes: [UInt8]) throws(Failure) -> String {
    var scalars = String.UnicodeScalarView()
    for (offset, byte) in bytes.enumerated() {
      guard let scalar = CodePage.windows1258[byte] else { throw Failure(offset: offset) }
      scalars.append(scalar)
    }
    return NFC.normalized(String(scalars))
  }

  /// Bytes of a Windows program that are not UTF-8: Windows-1258, or the codes of an old font (TCVN3, VNI) as
  /// Windows-1252 shows them, whichever makes more words of Vietnamese. A failure where neither makes words of most.
  public static func decodeANSI(_ bytes: [UInt8]) throws(Failure) -> (text: String, isWindows1258: Bool) {
    var latin = String.UnicodeScalarView()
    for byte in bytes { latin.append(CodePage.windows1252[byte] ?? Unicode.Scalar(byte)) }
    let shown = NFC.normalized(String(latin))
    let repaired = String(decoding: PasteDoctor.repaired(Array(shown.utf8)), as: UTF8.self)
    let isOldFont = repaired != shown
    do throws(Failure) {
      let text = try decodeWindows1258(bytes)
      let (font, page) = (isOldFont ? Words(of: repaired) : nil, Words(of: text))
      if let font, font.spelled > page.spelled { return (shown, false) }
      guard page.areMostlySpelled else { throw Failure(offset: bytes.firstIndex { $0 >= 0x80 } ?? 0) }
      return (text, true)
    } catch {
      if isOldFont, Words(of: repaired).areMostlySpelled { return (shown, false) }
      throw error
    }
  }

  /// The words of a text that have a letter beyond ASCII.
  private struct Words {
    private(set) var count = 0
    private(set) var spelled = 0

    init(of text: String) {
      for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic })
      where !word.allSatisfy(\.isASCII) {
        count += 1
        spelled += Syllable.isValid(word) ? 1 : 0
      }
    }

    /// Names of other languages among them.
    var areMostlySpelled: Bool { spelled * 2 >= count }
  }

  private static func loneSurrogate(in units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      if UTF16.isTrailSurrogate(units[index]) { return index }
      if UTF16.isLeadSurrogate(units[index]) {
        guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }
}
