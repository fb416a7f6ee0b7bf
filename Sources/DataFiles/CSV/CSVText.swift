import SourceText
import Vietnamese

/// Decodes what Excel, LibreOffice and Notepad save as CSV.
package struct CSVText: Sendable {
  /// UTF-8 in NFC; a lone CR (old Mac) is made LF, so that every line ends in LF.
  package let bytes: [UInt8]
  package let encoding: CSVEncoding
  /// Where the first undecodable byte stands; the rest is then of no use.
  package let invalidOffset: Int?
  /// Where letters and their marks first stood apart.
  package var decomposedOffset: Int?

  package init(_ raw: [UInt8]) {
    if raw.starts(with: [0xFE, 0xFF]) {
      self.init(utf16LE: CSVText.swapped(raw))
    } else if raw.starts(with: [0xFF, 0xFE]) || CSVText.isPlainlyUTF16LE(raw) {
      self.init(utf16LE: raw)
    } else {
      self.init(bytewise: raw.withoutByteOrderMark)
    }
  }

  private init(_ text: [UInt8], _ encoding: CSVEncoding, invalidOffset: Int? = nil) {
    bytes = text.endingLinesInLF
    self.encoding = encoding
    self.invalidOffset = invalidOffset
  }

  private init(utf16LE raw: [UInt8]) {
    do throws(LegacyText.Failure) {
      self.init(Array(try LegacyText.decodeUTF16LE(raw).utf8), .utf16LE)
    } catch {
      let good = (try? LegacyText.decodeUTF16LE(Array(raw.prefix(error.offset & ~1)))) ?? ""
      self.init(Array(good.utf8), .utf16LE, invalidOffset: good.utf8.count)
    }
  }

  private init(bytewise raw: [UInt8]) {
    guard let offset = UTF8Check.firstInvalidOffset(raw) else {
      let composed = NFC.normalized(raw)
      self.init(composed, .utf8)
      decomposedOffset = raw.decomposedOffset(composed: composed)
      return
    }
    if !CSVText.isDamagedUTF8(raw), let (text, isWindows1258) = try? LegacyText.decodeANSI(raw) {
      self.init(Array(text.utf8), isWindows1258 ? .windows1258 : .oldFont)
    } else {
      let good = NFC.normalized(Array(raw.prefix(offset)))
      self.init(good, .utf8, invalidOffset: good.count)
    }
  }

  /// UTF-8 with a few wrong bytes: read as Windows-1258 every letter of it would be wrong.
  private static func isDamagedUTF8(_ raw: [UInt8]) -> Bool {
    let repaired = String(decoding: raw, as: UTF8.self).unicodeScalars
    let wrong = repaired.reduce(0) { $0 + ($1 == "\u{FFFD}" ? 1 : 0) }
    let right = repaired.reduce(0) { $0 + ($1.isASCII || $1 == "\u{FFFD}" ? 0 : 1) }
    return right > wrong
  }

  /// Without a byte order mark: the high bytes are those of Vietnamese and of ASCII, and some are 0.
  private static func isPlainlyUTF16LE(_ raw: [UInt8]) -> Bool {
    let high = stride(from: 1, to: min(raw.count, 1024), by: 2).map { raw[$0] }
    let plain = high.reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
    return plain * 4 > high.count && high.allSatisfy { [0x00, 0x01, 0x03, 0x1E, 0x20].contains($0) }
  }

  private static func swapped(_ raw: [UInt8]) -> [UInt8] {
    var bytes = raw
    for index in stride(from: 1, to: bytes.count, by: 2) { bytes.swapAt(index - 1, index) }
    return bytes
  }
}
