import CommonMark
import Testing

@Suite struct CharacterReferenceTests {
  /// All references below U+0300, around the surrogates and from U+FD00 to U+FFFF, the ends of all planes, and beyond.
  private static let numbers: [Int] =
    Array(0..<0x300) + Array(0xD700...0xE010) + Array(0xFD00...0xFFFF)
    + (1...0x11).flatMap { [$0 << 16 | 0xFFFD, $0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] } + [0x110000, 0x1FFFFF, 0xFFFFFF]

  /// `Char` of XML 1.0, 2.2.
  private func isXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  @Test(
    "Every numeric reference gives UTF-8 of characters that XML 1.0 (2.2) allows",
    arguments: [
      { "a&#\($0);b" }, { "a&#x\(String($0, radix: 16));b" }, { "[x](a&#\($0);b \"c&#\($0);d\")" },
      { "| a&#\($0);b |\n|---|\n" }, { "``` a&#\($0);b\nc\n```" }, { "# a&#\($0);b" }, { "![a&#\($0);b](c)" },
    ] as [@Sendable (Int) -> String])
  func everyReferenceGivesACharacter(_ text: @Sendable (Int) -> String) throws {
    for number in Self.numbers {
      let document = Markdown(text(number))
      let html = String(validating: document.html(), as: UTF8.self)
      #expect(html?.unicodeScalars.allSatisfy(isXML) == true, "\(text(number))")
      #expect(
        document.plainText.unicodeScalars.allSatisfy(isXML)
          && document.headings.allSatisfy { $0.text.unicodeScalars.allSatisfy(isXML) })
    }
  }

  @Test(arguments: [
    "&#0;", "&#1;", "&#x0B;", "&#x7F;", "&#150;", "&#xD800;", "&#xFFFE;", "&#xFFFF;", "&#x1FFFE;", "&#xFDD0;",
  ])
  func aForbiddenOneIsReportedAtItsPlace(_ reference: String) {
    let problems = Markdown("Lễ \(reference) và **\(reference)**\n").problems
    #expect(problems.map(\.fact) == [.forbiddenCharacter(reference), .forbiddenCharacter(reference)])
    #expect(problems.first?.span.start.column == 6)
    #expect(Markdown("`\(reference)` \\\(reference)\n").problems == [])
  }

  @Test(arguments: [
    "&#9;", "&#10;", "&#13;", "&#65;", "&#x1EA5;", "&#x1F600;", "&#xFFFD;", "&#;", "&#x;", "&#99999999;", "&#1",
  ])
  func othersAreNot(_ reference: String) {
    #expect(Markdown("a\(reference)b\n").problems == [])
  }
}
