import Testing

@testable import Vietnamese

/// What `PlainLetters` lets through must need neither of the slower looks.
@Suite struct PlainLettersTests {
  @Test(arguments: [
    "ab", "Nguyễn: “Kỷ cương – hành động”…\n", "ngày 30/6/2018\n", "x ƀ Ŏ ơ ư ẫ ỗ ‑ ʹ\u{A0}.", "---\r\n",
  ])
  func `Vietnamese in NFC suffices`(text: String) {
    #expect(PlainLetters.suffice(Array(text.utf8)))
  }

  @Test(arguments: [
    "e\u{301}", "\u{2000}", "\u{2126}", "1\u{20AB}", "😀", "漢", "\u{FEFF}a", "\u{300}", "", "a", "đến", "đê ư",
  ])
  func `any other text wants a second look`(text: String) {
    #expect(!PlainLetters.suffice(Array(text.utf8)))
    if text.utf8.count > 1 { #expect(!PlainLetters.suffice(Array("ab\(text)".utf8)) || text.utf8.first == 0xC4) }
  }

  /// Bytes on both sides of every border that UTF-8 and the check draw.
  private static let edges: [UInt8] = [
    0x00, 0x41, 0x7F, 0x80, 0x81, 0x82, 0xA0, 0xB7, 0xB8, 0xBB, 0xBC, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xCB, 0xCC, 0xDF,
    0xE0,
    0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF5, 0xFF,
  ]

  @Test(arguments: edges)
  func `exactly the letters that are named pass, of all sequences of three bytes`(first: UInt8) {
    for second in Self.edges {
      for third in Self.edges {
        let text = [first, second, third]
        let scalars =
          UTF8Check.firstInvalidOffset(text) == nil ? Array(String(decoding: text, as: UTF8.self).unicodeScalars) : nil
        let isPlain = scalars?.allSatisfy { Self.isNamed($0) } ?? false
        #expect(PlainLetters.suffice(Array("ab".utf8) + text + Array(repeating: 0x41, count: 40)) == isPlain, "\(text)")
        #expect(!PlainLetters.suffice(Array(repeating: 0x41, count: 40) + text) || isPlain, "\(text) at the end")
      }
    }
  }

  @Test func `what passes is in NFC, whatever stands beside it`() {
    let named = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter(Self.isNamed)
    for scalars in [named, named.reversed()] {
      let text = Array("ab".utf8) + scalars.flatMap { Array($0.utf8) } + [0x41]
      #expect(PlainLetters.suffice(text))
      #expect(NFC.normalized(text) == text)
    }
  }

  private static func isNamed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x300 || (0x1E00..<0x1F00).contains(scalar.value) || (0x2002..<0x2040).contains(scalar.value)
  }
}
