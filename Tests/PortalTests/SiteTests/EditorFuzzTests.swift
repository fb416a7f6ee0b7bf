import CommonMark
import DataFiles
import Diagnostics
import Foundation
import Privacy
import SourceText
import TestSupport
import Testing
import Vietnamese

@testable import Portal

/// Random and damaged inputs, 100,000 with `make fuzz`: nothing crashes or hangs, places lie inside the file, and the
/// doctor changes nothing but what he marks.
@Suite struct EditorFuzzTests {
  private static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 2_000
  private static let shares = 8

  private static let seeds: [(path: String, text: String)] = [
    (
      "a.md",
      Entries.exemplar("Nguyễn Văn A", "danh hiệu:", "  - ldtt", body: "![a](a.png) **“B”**c\n\n- a\n+ b\n\n2018. Năm")
    ),
    (
      "b.md",
      "---\ntiêu đề: LÔ ph¸t ®éng thi ®ua\n---\n\nNguyeãn Vaên A, Cá»™ng hÃ²a xÃ£ há»™i; Nguy?n Ðak\u{A0}Pơ 0905 123 456 a@b.vn\n"
    ),
    ("c.csv", "mã,tên\nvp,\"Văn; phòng\"\nb,Qu¶n lý thÞ tr­êng\n,Tr?n Th? B\n"),
    ("d.yaml", "năm: 2018\nđợt:\n  - mã: dot-1\n    tên: {a: 7,5}\nchấm điểm:\n  cả năm:\n    dot-1: 40%\n"),
    ("e.md", "CCCD 064090123456, sinh ngày 05/7/1980, thường trú tại tổ 5, phường A\u{301}\u{200B}"),
  ]

  @Test(arguments: 0..<shares) func nothingIsLostAndNothingStops(_ share: Int) throws {
    var random = SeededGenerator(seed: UInt64(share) &* 0x9E37_79B9_7F4A_7C15 &+ 7)
    for _ in 0..<(Self.rounds / Self.shares) {
      let (path, text) = Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &random)]
      let bytes = Mutation.of(Array(text.utf8), using: &random)
      read(bytes, path)
      treat(bytes, path)
    }
  }

  private func read(_ bytes: [UInt8], _ path: String) {
    if path.hasSuffix(".csv") {
      check(CSV.read(bytes, path: path).diagnostics, bytes)
    } else if let source = SourceFile.decode(bytes, path: path).source {
      let reader = EntryReader(markdown: .site)
      check(reader.read(source, path: "dien-hinh/2018/a.md", order: 0, kind: .exemplar, .in2018).diagnostics, bytes)
      check(PersonalDataGuard(contact: .none).diagnostics(in: source), bytes)
      _ = PlanReader.read(source, year: 2018, .in2018)
    }
  }

  private func treat(_ bytes: [UInt8], _ path: String) {
    let treatment = Treatment(bytes, path: path)
    check(treatment.diagnostics, bytes)
    if treatment.diagnostics.isEmpty { #expect(treatment.repaired == bytes) }
    guard UTF8Check.firstInvalidOffset(bytes) == nil else { return }
    keepsTheRest(NFC.normalized(bytes))
  }

  /// Between the flaws every byte stays, in its order.
  private func keepsTheRest(_ text: [UInt8]) {
    let repaired = PasteDoctor.repaired(text)
    var place = 0
    var copied = 0
    for flaw in PasteDoctor.flaws(in: text) {
      guard let better = flaw.repaired else { continue }
      let kept = text[copied..<flaw.range.lowerBound] + Array(better.utf8)
      #expect(repaired[place...].starts(with: kept), "\(String(decoding: text, as: UTF8.self))")
      place += kept.count
      copied = flaw.range.upperBound
    }
    #expect(repaired[place...] == text[copied...], "\(String(decoding: text, as: UTF8.self))")
  }

  private func check(_ diagnostics: [Diagnostic], _ bytes: [UInt8]) {
    for diagnostic in diagnostics {
      guard let place = diagnostic.place else { continue }
      #expect(
        place.start.line >= 1 && place.start <= place.end && place.start.column <= place.line.count + 2,
        "\(diagnostic.problem.en.message): \(place) in \(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
