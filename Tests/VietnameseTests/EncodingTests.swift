import Testing
import Vietnamese

@Suite struct EncodingTests {
  @Test func windows1258IsComposedToNFC() throws {
    // "Sở Công Thương" with Unikey's and Excel's combining tones; "Đặng", "€5 ₫".
    #expect(try decode([0x53, 0xF5, 0xD2, 0x20, 0x43, 0xF4, 0x6E, 0x67]) == "Sở Công")
    #expect(try decode([0xD0, 0xE3, 0xF2, 0x6E, 0x67, 0x20, 0x80, 0x35, 0x20, 0xFE]) == "Đặng €5 ₫")
    #expect(try decode([0x54, 0x68, 0xFD, 0xF5, 0xCC, 0x6E, 0x67]) == "Thường")
    #expect(NFC.isNormalized(try decode([0x65, 0xEA, 0xEC, 0xDE, 0xE2, 0xCC])))
    #expect(try decode([]) == "")
  }

  @Test func everyByteOfWindows1258DecodesAsListed() throws {
    for row in try Fixture.rows("windows-1258.tsv") {
      let byte = try #require(UInt8(row[0], radix: 16))
      #expect((try? decode([byte]))?.hex ?? "none" == row[1], "\(row[0])")
    }
  }

  @Test(arguments: [0x81, 0x8A, 0x8D, 0x8E, 0x8F, 0x90, 0x9A, 0x9D, 0x9E] as [UInt8])
  func openBytesOfWindows1258AreFoundByOffset(byte: UInt8) {
    #expect(throws: LegacyText.Failure.self) { try decode([0x61, 0x62, byte]) }
    #expect(failure { try decode([0x61, 0x62, byte, byte]) } == 2)
  }

  @Test(arguments: ["Sở Công Thương\tĐặng Thị Ấn\r\n", "H’Hen Niê 😀", "", "a"])
  func utf16LEWithAndWithoutMark(text: String) throws {
    let bytes = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(try LegacyText.decodeUTF16LE(bytes) == text)
    #expect(try LegacyText.decodeUTF16LE([0xFF, 0xFE] + bytes).hex == text.hex)
  }

  @Test(
    arguments: [
      ([0x61], 0), ([0x61, 0, 0x62], 2), ([0x00, 0xD8], 0), ([0x61, 0, 0x00, 0xDC], 2), ([0x00, 0xD8, 0x61, 0], 0),
      ([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8], 4), ([0x3D, 0xD8, 0x00, 0xDE, 0x00, 0xDE], 4), ([0xFF], 0),
    ] as [([UInt8], Int)])
  func brokenUTF16IsFoundByOffset(bytes: [UInt8], offset: Int) {
    #expect(failure { try LegacyText.decodeUTF16LE(bytes) } == offset)
  }

  @Test(
    arguments: [
      ([], nil), (Array("Sở Công Thương 😀".utf8), nil), ([0x61, 0xFF], 1), ([0x53, 0xF5, 0xD2], 1), ([0xC3], 0),
      ([0xC0, 0x80], 0),
      ([0x61, 0xED, 0xA0, 0x80], 1), ([0xE1, 0xBB], 0), ([0xEF, 0xBB, 0xBF, 0x80], 3),
    ] as [([UInt8], Int?)])
  func firstInvalidOffset(bytes: [UInt8], offset: Int?) {
    #expect(UTF8Check.firstInvalidOffset(bytes) == offset)
  }

  private func decode(_ bytes: [UInt8]) throws -> String {
    try LegacyText.decodeWindows1258(bytes)
  }

  private func failure(_ body: () throws -> String) -> Int? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? LegacyText.Failure)?.offset
    }
  }
}
