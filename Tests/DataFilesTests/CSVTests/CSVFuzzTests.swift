import TestSupport
import Testing

@testable import DataFiles

/// Whatever the bytes, reading ends, and everything it says lies inside the file.
@Suite struct CSVFuzzTests {
  static let seeds: [[UInt8]] = [
    Array("sep=;\r\nmã;tên;điểm\r\n\"a;\r\nb\";\"nói \"\"x\"\"\"; 8,5 \r\n;;;\r\n".utf8),
    EncodingTests.utf16("mã;tên\nđv;Phòng\n"),
    [0x61, 0x2C, 0xE3, 0xCC, 0x0D, 0x22, 0xF0, 0x22, 0x2C, 0x0A],
  ]
  static let bits: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x0D], [0x0A], [0x0D, 0x0A], [0x2C], [0x3B], [0x09], [0x00], [0xC2], [0xA0], [0xC2, 0xA0],
    [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xCC, 0x80], [0xE1, 0xBA], Array("sep=".utf8), [0x20], [0x80],
  ]

  @Test(arguments: 0..<20) func mutatedFilesNeverCrash(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<300 {
      var bytes = Self.seeds[seed % 3]
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = Int.random(in: place...min(bytes.count, place + 3), using: &random)
        bytes.replaceSubrange(place..<end, with: Self.bits.randomElement(using: &random) ?? [])
      }
      check(bytes)
    }
  }

  private func check(_ bytes: [UInt8]) {
    let reading = CSV.read(bytes, path: "x")
    let file = 0..<reading.source.bytes.count + 1
    var ranges = reading.problems.map(\.range)
    for row in reading.table.map({ Array($0.rows) }) ?? [] {
      #expect(row.cells.count == reading.table?.header.cells.count, "\(bytes)")
      #expect(!row.isEmpty || !reading.problems.isEmpty, "\(bytes)")
      ranges += row.cells.map(\.range) + [row.range]
      for cell in row.cells where !cell.isEmpty {
        #expect(cell.line == reading.source.position(of: cell.range.lowerBound).line, "\(bytes)")
      }
    }
    #expect(ranges.allSatisfy { file.contains($0.lowerBound) && file.contains($0.upperBound) }, "\(bytes)")
  }
}
