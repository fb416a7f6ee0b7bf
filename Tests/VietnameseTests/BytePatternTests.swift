import TestSupport
import Testing

@testable import Vietnamese

/// Sixteen bytes at once must find what a look at each of them finds.
@Suite struct BytePatternTests {
  private static let pattern = BytePattern(
    Array("09:@([{".utf8) + Array(0xCD...0xE0), behind: [(before: 0xC3, bytes: [0xB2, 0xBA]), (0x54, [0x54])])

  private static func isWanted(_ byte: UInt8, behind before: UInt8) -> Bool {
    "09:@([{".utf8.contains(byte) || (0xCD...0xE0).contains(byte) || before == 0xC3 && [0xB2, 0xBA].contains(byte)
      || before == 0x54 && byte == 0x54
  }

  @Test func everyByteBehindEveryByteIsToldAtEveryPlace() {
    for place in [1, 2, 14, 15, 16, 17, 30] {
      var text = [UInt8](repeating: 0x61, count: 40)
      for before in UInt8.min...UInt8.max {
        for byte in UInt8.min...UInt8.max where !Self.isWanted(before, behind: 0x61) {
          (text[place - 1], text[place]) = (before, byte)
          let expected = Self.isWanted(byte, behind: before) ? place : 40
          #expect(Self.pattern.first(in: text.span, from: 0) == expected, "\(before) \(byte) at \(place)")
          #expect(Self.pattern.firstBytewise(in: text.span, from: 0) == expected, "\(before) \(byte) at \(place)")
        }
      }
    }
  }

  @Test func fromAnyPlaceOfTextsOfAnyLengthTheNextIsFound() {
    var random = SeededGenerator(seed: 7)
    let bytes: [UInt8] = [0x61, 0x61, 0x61, 0x61, 0x54, 0xC3, 0xBA, 0xB2, 0x3A, 0xCD]
    for length in 0..<50 {
      let text = (0..<length).map { _ in bytes.randomElement(using: &random) ?? 0 }
      for start in 0...length {
        let expected =
          (start..<length).first { Self.isWanted(text[$0], behind: $0 == 0 ? 0x0A : text[$0 - 1]) } ?? length
        #expect(Self.pattern.first(in: text.span, from: start) == expected, "\(text) from \(start)")
        #expect(Self.pattern.firstBytewise(in: text.span, from: start) == expected, "\(text) from \(start)")
      }
    }
  }

  @Test func whatCountsAtTheBeginningOfALineCountsAtTheBeginningOfAText() {
    let indented = BytePattern([], behind: [(before: 0x0A, bytes: [0x20])])
    #expect(indented.first(in: Array(" a\n b".utf8).span, from: 0) == 0)
    #expect(indented.first(in: Array(" a\n b".utf8).span, from: 1) == 3)
  }
}
