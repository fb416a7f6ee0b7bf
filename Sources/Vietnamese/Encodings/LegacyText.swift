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
      guard let scalar = Windows1258.scalar(byte) else { throw Failure(offset: offset) }
      scalars.append(scalar)
    }
    return NFC.normalized(String(scalars))
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
