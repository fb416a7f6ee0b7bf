import Testing

@testable import DataFiles

@Suite struct EncodingTests {
  static let text = "mã;tên\r\nđv-1;Chi cục Quản lý thị trường\r\n"
  static let rows = ["mã|tên", "đv-1|Chi cục Quản lý thị trường"]

  static func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  @Test(arguments: [
    (Array(text.utf8), CSVEncoding.utf8),
    ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
    ([0xFF, 0xFE] + utf16(text), .utf16LE),
    (utf16(text), .utf16LE),
    (
      utf16("ma\u{303};te\u{302}n\nđv-1;Chi cu\u{323}c Qua\u{309}n ly\u{301} thi\u{323} tru\u{31B}o\u{31B}\u{300}ng"),
      .utf16LE
    ),
    ([0xFE, 0xFF] + utf16(text, bigEndian: true), .utf16LE),
  ])
  func isRecognised(_ bytes: [UInt8], _ encoding: CSVEncoding) {
    let reading = Reading(bytes)
    #expect(reading.rows == Self.rows)
    #expect(reading.problems == [])
    #expect(reading.csv.table?.encoding == encoding)
  }

  @Test func windows1258IsWhatIsNotUTF8() {
    // mã;tên / đv;Phòng Đào tạo: ã = a + DE, ê EA, đ F0, ò = o + CC, Đ D0, à E0, ạ = a + F2.
    let bytes: [UInt8] =
      Array("ma".utf8) + [0xDE] + Array(";t".utf8) + [0xEA] + Array("n\n".utf8) + [0xF0] + Array("v;Pho".utf8) + [0xCC]
      + Array("ng ".utf8) + [0xD0, 0xE0] + Array("o ta".utf8) + [0xF2] + Array("o\n".utf8)
    let reading = Reading(bytes)
    #expect(reading.rows == ["mã|tên", "đv|Phòng Đào tạo"])
    #expect(reading.csv.table?.encoding == .windows1258)
    #expect(reading.places(ofRow: 0) == ["2:1-2:3", "2:4-2:17"])
  }

  @Test func utf8WithAWrongByteIsNotTakenForSomethingElse() {
    let reading = Reading(Array("mã;tên\nđv;Phò".utf8) + [0xF1] + Array("ng\n".utf8))
    #expect(reading.csv.table == nil)
    #expect(reading.problems == ["2:7-2:7 unknownEncoding"])
  }

  @Test func halfACharacterOfUTF16IsAProblemAtTheEnd() {
    let reading = Reading([0xFF, 0xFE] + Self.utf16("mã;tên\n1;2") + [0x33])
    #expect(reading.problems == ["2:4-2:4 unknownEncoding"])
  }
}
