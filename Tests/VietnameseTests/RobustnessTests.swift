import TestSupport
import Testing
import Vietnamese

/// Nothing an editor may paste makes a reader trap. A trap ends the run, so to come to the end is to pass; the counts show
/// that something was read at all.
@Suite struct RobustnessTests {
  private let texts =
    Scalars.texts(3_000, seed: 9)
    + ["\u{200D}", "\u{301}\u{301}", "👨‍👩‍👧", String(repeating: "9", count: 10_000), String(repeating: "ợ", count: 3_000)]

  @Test func readersOfAnyText() {
    let dates = texts.filter { (try? CalendarDate.parse($0).get()) != nil }
    let numbers = texts.filter { (try? VietnameseNumber.parseGuarded($0).get()) != nil }
    #expect(dates.isEmpty, "no date comes about by chance")
    #expect(numbers.allSatisfy { text in "0123456789".contains { text.contains($0) } }, "a number has a digit")
  }

  @Test func namesOfAnyText() {
    for text in texts {
      #expect(PersonOrder.key(text) == PersonOrder.key(text.nfd), "\(text.hex)")
      #expect(PersonOrder.needsExplicitOrder(text) == PersonOrder.needsExplicitOrder(text.nfd), "\(text.hex)")
      #expect(MatchKey.exact(" \(text)\t") == MatchKey.exact(text), "\(text.hex)")
    }
  }

  @Test func bytesOfAnyKind() {
    var random = SeededGenerator(seed: 77)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...9, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      let isValid = UTF8Check.firstInvalidOffset(bytes) == nil
      #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
      #expect(Fold.slug(bytes).allSatisfy { $0 < 0x80 }, "\(bytes)")
      #expect(NFC.isNormalized(NFC.normalized(bytes)) || !isValid, "\(bytes)")
      if let text = try? LegacyText.decodeUTF16LE(bytes) { #expect(NFC.isNormalized(text), "\(bytes)") }
      if let text = try? LegacyText.decodeWindows1258(bytes) { #expect(NFC.isNormalized(text), "\(bytes)") }
    }
  }
}
