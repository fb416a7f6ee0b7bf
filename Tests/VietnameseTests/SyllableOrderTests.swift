import TestSupport
import Testing

@testable import Vietnamese

@Suite struct SyllableOrderTests {
  /// A text with its key and with what the second opinion sees in it.
  private struct Item {
    let text: String
    let key: SortKey
    let tokens: [PlainComparator.Token]

    init(_ text: String) {
      self.text = text
      key = SyllableOrder.key(text)
      tokens = PlainComparator.tokens(text)
    }

    /// −1, 0 or 1, by the keys.
    func compared(to other: Item) -> Int {
      key < other.key ? -1 : other.key < key ? 1 : 0
    }
  }

  private static let syllables = Syllables.all.map(Item.init)

  @Test func theTableHasEverySyllable() {
    #expect(Self.syllables.count > 18_000)
    let texts = Set(Self.syllables.map(\.text))
    for syllable in ["nghiêng", "khuỷu", "hoà", "hòa", "thuỷ", "thủy", "quyết", "ượt", "giữ", "ngoằn"] {
      #expect(texts.contains(syllable), "\(syllable)")
    }
  }

  @Test func everySyllableEqualsItselfInNFDAndUpperCase() {
    for item in Self.syllables {
      #expect(!(item.key < item.key))
      #expect(SyllableOrder.key(item.text.nfd.uppercased()) == item.key, "\(item.text)")
    }
  }

  @Test func allSyllablesSortedStandAsTheSecondOpinionSays() {
    let sorted = Self.syllables.sorted { $0.key < $1.key }
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      let opinion = PlainComparator.compare(left.tokens, right.tokens)
      #expect(opinion == left.compared(to: right), "\(left.text) | \(right.text)")
    }
  }

  @Test func theSecondOpinionAgreesOnRandomPairsOfPhrases() {
    var random = SeededGenerator(seed: 30)
    let phrases = (0..<5_000).map { _ in Item(phrase(&random)) }
    for (left, right) in zip(phrases, phrases.dropFirst()) {
      let opinion = PlainComparator.compare(left.tokens, right.tokens)
      #expect(opinion == left.compared(to: right), "\(left.text) | \(right.text)")
    }
  }

  @Test func randomTriplesAreTransitiveInOrderAndInEquality() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<10_000 {
      // Few syllables, so that equal ones and common beginnings are frequent.
      let triple = (0..<3).compactMap { _ in Self.syllables.prefix(400).randomElement(using: &random) }
      let (a, b, c) = (triple[0], triple[1], triple[2])
      #expect(a.compared(to: b) == -b.compared(to: a))
      if a.compared(to: b) == b.compared(to: c) {
        #expect(a.compared(to: c) == a.compared(to: b), "\(a.text) \(b.text) \(c.text)")
      }
      if a.compared(to: b) == 0 { #expect(a.compared(to: c) == b.compared(to: c), "\(a.text) \(b.text) \(c.text)") }
    }
  }

  @Test func oldAndNewTonePlacementAreEqualForEveryOnset() {
    for (onset, rhyme) in Syllables.onsets.flatMap({ onset in Syllables.movingRhymes.map { (onset, $0) } }) {
      let new = Syllables.spelled(onset, [rhyme.new], Syllables.toneMarks[...])
      let old = Syllables.spelled(onset, [rhyme.old], Syllables.toneMarks[...])
      for (newText, oldText) in zip(new, old) {
        #expect(SyllableOrder.key(newText) == SyllableOrder.key(oldText), "\(newText) \(oldText)")
        #expect(MatchKey.exact(newText) == MatchKey.exact(oldText), "\(newText) \(oldText)")
      }
    }
  }

  @Test(arguments: [
    ["", "1", "2", "10", "a"], ["Phòng 9", "Phòng 10", "Phòng A"], ["quí", "quý"],
    ["e", "ê", "ế", "f", "g"], ["i", "j", "k"], ["v", "w", "x", "y", "z", "Ж", "日"],
    ["b", "ƀ", "c", "č", "d", "đ", "e"], ["o", "ŏ", "ô", "ơ", "ơ̆", "p"], ["u", "ŭ", "ư", "ư̆", "v"],
    ["n", "ñ", "o"], ["Đợt 1", "Đợt 2", "Đợt 12"], ["ca", "can", "cạn", "cang"],
  ])
  func eachStandsBeforeTheNext(texts: [String]) {
    for (left, right) in zip(texts, texts.dropFirst()) {
      #expect(SyllableOrder.precedes(left, right), "\(left) | \(right)")
      #expect(!SyllableOrder.precedes(right.nfd, left.nfd), "\(left) | \(right)")
    }
  }

  @Test(arguments: [
    ("Hà  Nội", "hà nội"), ("Chư-Sê", "CHƯ SÊ"), ("Phòng 02", "Phòng 2"), ("H’Bút", "Hʼbút"), ("“An”", "an"), ("", "…"),
    ("", "\u{301}"), ("Ðak", "Đak"), ("trư\u{AD}ờng", "trường"), ("😀👩‍👩‍👧", "\u{200D}"),
  ])
  func equalTexts(left: String, right: String) {
    #expect(SyllableOrder.key(left) == SyllableOrder.key(right))
  }

  @Test func hugeDigitRunsAreComparedByValue() {
    let nines = String(repeating: "9", count: 5_000)
    let oneMore = "1" + String(repeating: "0", count: 5_000)
    #expect(SyllableOrder.precedes(nines, oneMore))
    #expect(SyllableOrder.key("000" + nines) == SyllableOrder.key(nines))
    for count in [254, 255, 256, 509, 510, 511] {
      let run = String(repeating: "9", count: count)
      #expect(SyllableOrder.precedes(run, "1" + String(repeating: "0", count: count)), "\(count) digits")
    }
  }

  @Test func mixturesOfAnythingHaveOneKeyInNFCAndNFD() {
    for text in Scalars.texts(5_000) {
      #expect(SyllableOrder.key(text.nfd) == SyllableOrder.key(NFC.normalized(text)), "\(text.hex)")
      #expect(MatchKey.exact(text.nfd) == MatchKey.exact(NFC.normalized(text)), "\(text.hex)")
      #expect(MatchKey.bare(text.nfd) == MatchKey.bare(NFC.normalized(text)), "\(text.hex)")
      #expect(MatchKey.isBare(text.nfd) == MatchKey.isBare(NFC.normalized(text)), "\(text.hex)")
    }
  }

  private func phrase(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Bool.random(using: &random)
        ? Self.syllables.prefix(60).randomElement(using: &random)?.text ?? ""
        : String(Int.random(in: 0...12, using: &random))
    }.joined(separator: " ")
  }
}
