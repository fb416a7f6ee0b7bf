import Testing

@testable import Vietnamese

@Suite struct FoldTests {
  @Test(arguments: [
    ("Đỗ Thị Đường", "do thi duong"), ("Ðắk Lắk", "dak lak"), ("Y Ƀhăm Niê", "y bham nie"), ("H’Hen Niê", "hhen nie"),
    ("H'Hen, Hʼ, H‘, H`", "hhen, h, h, h"), ("Čư̆ M’gar", "cu mgar"), ("Ayŭn Pa – Krông Ƀuk", "ayun pa – krong buk"),
    ("57,5 % “x”", "57,5 % “x”"), ("ÅÆßŁøŒ", "aaessl" + "ooe"), ("trư\u{AD}ờng\u{200B} họ\u{FEFF}c", "truong hoc"),
    ("Жуков, й, Ά, 日本, 가", "жуков, и, α, 日本, 가"), ("😀👍🏽", "😀👍🏽"), ("", ""), ("\u{301}\u{323}", ""),
  ])
  func searchFold(text: String, folded: String) {
    #expect(Fold.search(text) == folded)
    #expect(Fold.search(text.nfd) == folded)
  }

  @Test(arguments: [
    ("", ""), ("—", ""), ("日本", ""), ("  a  b--c  ", "a-b-c"), ("Phụ lục I.2/b", "phu-luc-i-2-b"), ("😀 vui", "vui"),
    ("\u{301}a", "a"), ("70 năm", "70-nam"),
  ])
  func slug(text: String, slug: String) {
    #expect(Fold.slug(text) == slug)
    #expect(Fold.slug(Array(text.nfd.utf8)) == Array(slug.utf8))
  }

  @Test(arguments: ["họ và tên", "Ho_va_ten", "HO VA TEN", "họ-và-tên", " Họ\u{A0}và\ttên "])
  func spellingsOfOneSchemaKey(text: String) {
    #expect(Fold.key(text) == "hovaten")
    #expect(Fold.key(text.nfd) == "hovaten")
  }

  @Test func digitsAndOtherSignsStayInAKey() {
    #expect(Fold.key("Đợt 1: a.b") == "dot1:a.b")
  }

  @Test func everyScalarFoldsOnceAndAlikeInNFCAndNFD() {
    // The tens of thousands of ideographs are all alike, and slow.
    for scalar in Scalars.assigned where !scalar.properties.isIdeographic {
      let text = "ô" + String(scalar) + "\u{301}x"
      let folded = Fold.search(text)
      if Fold.search(folded).hex != folded.hex { Issue.record("not idempotent: \(text.hex) → \(folded.hex)") }
      if Fold.search(text.nfd).hex != folded.hex { Issue.record("NFD differs: \(text.hex) → \(folded.hex)") }
      if Fold.search(NFC.normalized(text)).hex != folded.hex {
        Issue.record("NFC differs: \(text.hex) → \(folded.hex)")
      }
    }
  }

  @Test func randomMixturesFoldOnceAlikeAndAsTheRulesSay() {
    for text in Scalars.texts(5_000) {
      let folded = Fold.search(text)
      #expect(folded.hex == FoldRules.fold(text).hex, "the byte path differs from the rules: \(text.hex)")
      #expect(Fold.search(folded).hex == folded.hex, "\(text.hex)")
      #expect(Fold.search(text.nfd).hex == folded.hex, "\(text.hex)")
      #expect(Fold.slug(text.nfd) == Fold.slug(text), "\(text.hex)")
      #expect(Fold.slug(Fold.slug(text)) == Fold.slug(text), "\(text.hex)")
      #expect(Fold.key(text.nfd).hex == Fold.key(text).hex, "\(text.hex)")
      #expect(Fold.key(Fold.key(text)).hex == Fold.key(text).hex, "\(text.hex)")
    }
  }

  @Test func onlyTheIcelandicEthIsReported() {
    #expect(Fold.containsEth("Ðak Đoa"))
    #expect(!Fold.containsEth("Đak Đoa"))
    #expect(Fold.firstEthOffset(Array("Sở Ðak".utf8)) == 5)
    #expect(Fold.firstEthOffset(Array("Sở Đak".utf8)) == nil)
    #expect(Fold.firstEthOffset([]) == nil)
    #expect(Fold.firstEthOffset([0xC3]) == nil)
  }

  @Test func bytesThatAreNotUTF8DoNotTrap() {
    for broken: [UInt8] in [[0xC3], [0xE1, 0xBB], [0x80, 0x81], [0xF0, 0x9F, 0x98], [0xE1, 0xBB, 0x61], [0xFF]] {
      _ = Fold.search(broken)
      _ = Fold.slug(broken)
    }
  }
}
