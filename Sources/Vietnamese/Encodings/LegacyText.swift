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
    let units = (start / 2..<bytes.count / 2).lazy.map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 }
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
    let sample = Array(bytes.prefix(Self.sample))
    let shown = decodeWindows1252(sample)
    let repaired = String(decoding: PasteDoctor.repaired(Array(shown.utf8)), as: UTF8.self)
    let isOldFont = repaired != shown
    do throws(Failure) {
      let page = Words(of: try decodeWindows1258(sample))
      if isOldFont, Words(of: repaired).spelled > page.spelled { return (decodeWindows1252(bytes), false) }
      guard page.areMostlySpelled else { throw Failure(offset: bytes.firstIndex { $0 >= 0x80 } ?? 0) }
      return (try decodeWindows1258(bytes), true)
    } catch {
      if isOldFont, Words(of: repaired).areMostlySpelled { return (decodeWindows1252(bytes), false) }
      throw error
    }
  }

  /// Bytes of whose words the encoding is told: more would not make it plainer.
  private static let sample = 1 << 20

  private static func decodeWindows1252(_ bytes: [UInt8]) -> String {
    var latin = String.UnicodeScalarView()
    for byte in bytes { latin.append(CodePage.windows1252[byte] ?? Unicode.Scalar(byte)) }
    return NFC.normalized(String(latin))
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

  /// - Returns: how many code units stand before it.
  private static func loneSurrogate(in units: some Sequence<UInt16>) -> Int? {
    var lead: Int?
    for (index, unit) in units.enumerated() {
      if UTF16.isTrailSurrogate(unit) {
        if lead == nil { return index }
        lead = nil
      } else if let lead {
        return lead
      } else if UTF16.isLeadSurrogate(unit) {
        lead = index
      }
    }
    return lead
  }
}
