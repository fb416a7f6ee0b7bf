import Disk
import Foundation
import Testing

@testable import Portal

@Suite struct TreatmentTests {
  @Test func aSoundFileComesBackByteForByte() {
    for text in ["", "---\r\ntiêu đề: Lễ\r\n---\r\n", "\u{FEFF}mã,tên\nvp,Văn phòng\n", "Có đúng không?Có.\r"] {
      let treatment = treat(text)
      #expect(treatment.diagnostics.isEmpty && treatment.repaired == Array(text.utf8))
    }
  }

  @Test func whatIsDamagedIsMendedAndTheRestKept() {
    let text = "\u{FEFF}---\r\ntiêu đề: NguyÔn V¨n A\r\n---\r\nHai\u{A0}chữ, 19\u{A0}663.\r\n"
    #expect(mended(text) == "\u{FEFF}---\r\ntiêu đề: Nguyễn Văn A\r\n---\r\nHai chữ, 19\u{A0}663.\r\n")
  }

  @Test func lettersApartFromTheirMarksAreComposed() {
    let text = "tiêu đề: Lễ phát động"
    let treatment = treat(text.decomposedStringWithCanonicalMapping)
    #expect(treatment.repaired == Array(text.utf8))
    #expect(treatment.diagnostics.map(\.problem.code) == [.nfdText])
  }

  @Test(arguments: [
    ("2018. Năm của kỷ cương", "2018\\. Năm của kỷ cương"),
    ("Xem ơbài nàyư(../a.md).", "Xem [bài này](../a.md)."),
    ("**“Lao động giỏi”**của ngành", "**“Lao động giỏi”** của ngành"),
    ("- Một\n+ a\n+ b\n- Hai\n+ c", "- Một\n  + a\n  + b\n- Hai\n  + c"),
    ("Đơn vị\tĐiểm\nVăn phòng\t95", "| Đơn vị | Điểm |\n|---|---|\n| Văn phòng | 95 |"),
    ("Gồm:\n•\tMột\n•\tHai", "Gồm:\n- Một\n- Hai"), ("-\tMột\n-\tHai", "- Một\n- Hai"),
    ("Gồm:\na) Một\nb) Hai", "Gồm:\n\na) Một\n\nb) Hai"), ("I. Một\nlời\nII. Hai", "I. Một\nlời\n\nII. Hai"),
    ("\tThực hiện Kế hoạch.\n\tHết năm 2018.", "Thực hiện Kế hoạch.\n\nHết năm 2018."),
    ("Độc lập - Tự do - Hạnh phúc\n-----", "Độc lập - Tự do - Hạnh phúc\n\n-----"),
    ("1. Một\n  - con\n  - con\n2. Hai", "1. Một\n   - con\n   - con\n2. Hai"),
    ("| A | B |\n|---|---|\n| `x|y` | z |", "| A | B |\n|---|---|\n| `x\\|y` | z |"),
  ])
  func slipsOfMarkdownAreMended(_ body: String, _ better: String) {
    let front = "---\ntiêu đề: Lễ\nngày: 30/6/2018\n---\n\n"
    #expect(mended(front + body + "\n") == front + better + "\n")
    #expect(treat(mended(front + body + "\n")).diagnostics.isEmpty)
  }

  @Test func textsInOtherEncodingsBecomeUTF8() {
    let units = "mã;tên\nvp;Văn phòng\n".utf16
    let utf16: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(Treatment(utf16, path: "a.csv").repaired == Array("\u{FEFF}mã;tên\nvp;Văn phòng\n".utf8))
    let font = "tªn;®¬n vÞ\nNguyÔn V¨n A;Phßng Qu¶n lý\n".unicodeScalars.map { UInt8($0.value) }
    #expect(Treatment(font, path: "a.csv").repaired == Array("\u{FEFF}tên;đơn vị\nNguyễn Văn A;Phòng Quản lý\n".utf8))
    #expect(Treatment([0x53, 0xF5, 0xD2], path: "a.md").repaired == Array("Sở".utf8))
  }

  @Test(arguments: [
    ("a.md", "Một\u{B}hai\u{C}ba\u{7}.\u{B}", "Một\nhai\nba."), ("a.md", "> Một\u{2028}hai", "> Một\nhai"),
    ("a.md", "## Một\u{B}hai", "## Một hai"), ("a.md", "| Một\u{B}hai | 7 |", "| Một hai | 7 |"),
    ("a.csv", "mã,tên\nvp,Văn\u{B}phòng\u{85}Sở\u{1}\n", "mã,tên\nvp,Văn phòng Sở\n"),
    ("a.yaml", "tên: Một\u{B}hai\u{FFFE}\u{7F}\n", "tên: Một hai\n"),
  ])
  func lineBreaksOfWordBecomeLineBreaksOrSpaces(_ path: String, _ text: String, _ better: String) {
    let front = path.hasSuffix(".md") ? "---\ntiêu đề: Lễ\u{B}khen\nngày: 30/6/2018\n---\n\n" : ""
    let treatment = Treatment(Array((front + text).utf8), path: path)
    #expect(treatment.diagnostics.allSatisfy { $0.problem.code == .controlCharacter })
    #expect(treatment.repaired == Array((front.replacing("\u{B}", with: " ") + better).utf8))
  }

  /// Every character that no text may have: C0, C1, DEL, the separators of Unicode and its noncharacters.
  @Test func everyControlCharacterIsAnErrorInEveryKindOfFile() {
    let values = [0..<9, 0xB..<0xD, 0xE..<0x20, 0x7F..<0xA0, 0x2028..<0x202A, 0xFDD0..<0xFDF0].joined()
    let planes = (0...16).flatMap { [$0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] }
    for value in Array(values) + planes {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      for (path, text) in [
        ("a.md", "Một\(scalar)hai, ba bốn\n"), ("a.csv", "a,b\nc,d\(scalar)e\n"), ("a.yaml", "k: a\(scalar)b\n"),
      ] {
        let found = Treatment(Array(text.utf8), path: path).diagnostics.filter { $0.problem.code == .controlCharacter }
        #expect(found.count == 1, "U+\(String(value, radix: 16)) in \(path)")
      }
    }
  }

  @Test func whatCannotBeReadWholeIsNotTouched() {
    let text = "Nguyá»…n VÄƒn A Ä‘á» xuáº¥t vÃ  Ã°Ã³ng á» góp: ð\n"
    let treatment = treat(text)
    #expect(treatment.incurable.map(\.problem.code) == [.unknownEncoding])
    #expect(treatment.repaired == Array(text.utf8))
  }

  /// U+0080–U+009F are letters of an encoding that was not understood: to drop them would be to lose them.
  @Test func lettersThatBecameControlCharactersStayAndAreNamed() {
    let treatment = treat("Một\u{9F}hai ba\n")
    #expect(treatment.incurable.map(\.problem.code) == [.controlCharacter])
    #expect(treatment.repaired == Array("Một\u{9F}hai ba\n".utf8))
  }

  @Test func aRightHeaderOverDamagedRowsStays() {
    let table = Array("mã,tên\nvp,Phßng Kü thuËt\nqt,Qu¶n lý thÞ tr­êng\n".utf8)
    let repaired = String(decoding: Treatment(table, path: "a.csv").repaired, as: UTF8.self)
    #expect(repaired.hasPrefix("mã,tên\n") && repaired.hasSuffix("Quản lý thị trường\n"))
  }

  @Test func whatIsLostStaysAndIsNamed() {
    let treatment = treat("tiêu đề: Nguy?n Văn A\n")
    #expect(treatment.incurable.map(\.problem.code) == [.lostMarks])
    #expect(treatment.repaired == Array("tiêu đề: Nguy?n Văn A\n".utf8))
  }

  @Test func aMendedFileNeedsNoMending() async throws {
    for file in try Files.tree(Repository.fixtures / "broken/pasted/content") where file.kind == .file {
      let path = file.path.description
      let first = Treatment(try Files.read(Repository.fixtures / "broken/pasted/content" / file.path), path: path)
      let second = Treatment(first.repaired, path: path)
      #expect(second.diagnostics.map(\.problem.code) == first.incurable.map(\.problem.code), "\(path)")
      #expect(second.repaired == first.repaired, "\(path)")
    }
  }

  private func treat(_ text: String) -> Treatment { Treatment(Array(text.utf8), path: "bai.md") }
  private func mended(_ text: String) -> String { String(decoding: treat(text).repaired, as: UTF8.self) }
}
