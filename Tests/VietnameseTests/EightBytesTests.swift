import Testing
import Vietnamese

/// Eight bytes at once must say what a look at each of them says.
@Suite struct EightBytesTests {
  /// Every byte at every place, beside bytes on both sides of every border.
  private static let neighbours: [UInt8] = [0x00, 0x2F, 0x41, 0x7F, 0x80, 0xBF, 0xC3, 0xFF]

  private func expectAlike(
    _ question: (EightBytes) -> UInt64, _ plain: (UInt8) -> Bool, location: SourceLocation = #_sourceLocation
  ) {
    for byte in UInt8.min...UInt8.max {
      for neighbour in Self.neighbours {
        for place in 0..<EightBytes.count {
          var text = [UInt8](repeating: neighbour, count: EightBytes.count)
          text[place] = byte
          let expected = text.enumerated().reduce(UInt64(0)) { bits, item in
            plain(item.element) ? bits | 0x80 << UInt64(8 * item.offset) : bits
          }
          #expect(question(EightBytes(text.span, at: 0)) == expected, "\(text)", sourceLocation: location)
        }
      }
    }
  }

  @Test(arguments: [0x00, 0x41, 0x7F, 0x80, 0xBA, 0xFF] as [UInt8])
  func `the same byte is told`(byte: UInt8) {
    expectAlike({ $0.isSame(as: byte) }, { $0 == byte })
  }

  @Test(
    arguments: [(0x00, 0x20), (0x30, 0x3A), (0x61, 0x7B), (0x80, 0xC0), (0xB8, 0xBC), (0xC3, 0xC9)] as [(UInt8, UInt8)])
  func `bytes within two bounds are told`(low: UInt8, high: UInt8) {
    expectAlike({ $0.isWithin(low, high) }, { (low..<high).contains($0) })
  }

  @Test func `digits, letters, leads and what is beyond ASCII are told`() {
    expectAlike(\.isASCIIDigit) { (0x30...0x39).contains($0) }
    expectAlike(\.isASCIILetter) { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    expectAlike(\.isLead) { $0 >= 0xC0 }
    expectAlike(\.isBeyondASCII) { $0 >= 0x80 }
  }
}
