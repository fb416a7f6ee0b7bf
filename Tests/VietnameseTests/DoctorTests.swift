import Foundation
import Testing

@testable import Vietnamese

@Suite struct DoctorTests {
  /// Text that was typed or misread in another encoding, made by a converter of its own.
  @Test func damagedTextIsRepairedWholeAndItsEncodingNamed() throws {
    for row in try Fixture.rows("damaged.tsv") {
      let (encoding, damaged, original) = (row[0], row[1], row[2])
      let flaws = PasteDoctor.flaws(in: damaged.bytes)
      #expect(repaired(damaged) == original, "\(encoding): \(damaged)")
      #expect(
        flaws.contains { if case .legacy(let found) = $0.kind { found.rawValue == encoding } else { false } },
        "\(encoding): \(damaged)")
    }
  }

  @Test func wordsOfOtherLanguagesAndSignsAreLeftAlone() throws {
    for line in try Fixture.lines("other-languages.txt") { expectNoFlaw(line) }
  }

  /// The plan of 2018, the sample entries and tables, every word of the interface; not the guide, which shows damage.
  @Test func theProductsOwnTextIsLeftAlone() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var count = 0
    for folder in ["content", "theme"] {
      let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      for case let name as String in files ?? .init()
      where [".md", ".csv", ".yaml"].contains(where: name.hasSuffix) && name != "README.md" {
        let text = try String(contentsOf: root.appending(path: folder).appending(path: name), encoding: .utf8)
        for line in text.split(separator: "\n") { expectNoFlaw(line.replacing("\u{FEFF}", with: ""), name) }
        count += 1
      }
    }
    #expect(count > 50)
  }

  @Test func everySyllableIsLeftAloneInEveryCase() {
    let syllables = Syllables.all
    for start in stride(from: 0, to: syllables.count, by: 16) {
      let line = syllables[start..<min(start + 16, syllables.count)].joined(separator: " ")
      for line in [line, line.uppercased(), line.capitalized] { expectNoFlaw(line) }
    }
  }

  @Test(arguments: [
    ("Nguy?n Văn A", "Nguy?n"), ("Tr?n Th? Thu Nguy?t", "Tr?n Th? Thu Nguy?t"), ("Ph?ng K? thu?t", "Ph?ng K? thu?t"),
    ("Tr??ng phòng", "Tr??ng"), ("x; Ch? t?ch", "Ch? t?ch"), ("Tr\u{FFFD}n", "Tr\u{FFFD}n"),
  ])
  func lostLettersAreFoundAndNotGuessed(_ text: String, _ lost: String) {
    let flaws = PasteDoctor.flaws(in: text.bytes)
    #expect(flaws.map(\.kind) == [.lostMarks])
    #expect(flaws.first.map { String(decoding: text.bytes[$0.range], as: UTF8.self) } == lost)
    #expect(repaired(text) == text)
  }

  @Test(arguments: [
    ("Lễ\u{A0}phát\u{A0}\u{A0}động", "Lễ phát động"), ("thi\u{200B} đua", "thi đua"), ("a\u{AD}b\u{FEFF}c", "abc"),
    ("Ðak Pơ, ðường", "Đak Pơ, đường"), ("\u{202A}Sở\u{202C}", "Sở"), ("Ɖại hội", "Đại hội"),
  ])
  func charactersThatNobodySeesAreRepaired(_ text: String, _ better: String) {
    #expect(repaired(text) == better)
  }

  @Test func repairedTextIsSound() throws {
    for row in try Fixture.rows("damaged.tsv") {
      expectNoFlaw(repaired(row[1]))
    }
  }

  @Test(arguments: ["", "\n", "?", "Ã", "á»", "¡", "aù", "\u{AD}", "????", "Ã\u{A0}"])
  func shortTextIsNoTrouble(_ text: String) {
    _ = PasteDoctor.repaired(text.bytes)
    _ = PasteDoctor.flaws(in: Array(text.utf8.dropLast()))
  }

  @Test func tablesInAnOldFontAreToldFromWindows1258() throws {
    let old = "tªn;®¬n vÞ\nNguyÔn V¨n A;Phßng Qu¶n lý th­¬ng m¹i\n"
    let bytes = old.unicodeScalars.map { UInt8($0.value) }
    let (text, isWindows1258) = try LegacyText.decodeANSI(bytes)
    #expect(!isWindows1258 && text == old)
    #expect(try LegacyText.decodeANSI([0x53, 0xF5, 0xD2, 0x20, 0x43, 0xF4, 0x6E, 0x67]).text == "Sở Công")
  }

  private func repaired(_ text: String) -> String {
    String(decoding: PasteDoctor.repaired(text.bytes), as: UTF8.self)
  }

  private func expectNoFlaw(_ text: some StringProtocol, _ comment: String = "") {
    let bytes = String(text).bytes
    for flaw in PasteDoctor.flaws(in: bytes) {
      Issue.record("\(comment): \(flaw.kind) “\(String(decoding: bytes[flaw.range], as: UTF8.self))” in “\(text)”")
    }
  }
}

extension String {
  fileprivate var bytes: [UInt8] { NFC.normalized(Array(utf8)) }
}
