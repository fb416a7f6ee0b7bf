import Diagnostics
import Foundation
import SourceText
import Testing

@testable import DataFiles

@Suite struct YAMLReadingTests {
  private func read(_ text: String) -> YAMLReading {
    let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8))
    return YAMLReading(source, range: 0..<source.bytes.count) { ["tên", "ngày", "liên hệ"].contains($0) }
  }

  private func codes(_ text: String) -> [Code] { read(text).diagnostics.map(\.problem.code) }

  @Test func valuesAreTheTextThatWasWritten() {
    let reading = read("tên: 0123\nngày: 1e3\nx: \"a\\tb\"\ny: 'it''s'\nz: |\n  một\n  hai\n")
    #expect(reading.pairs.map(\.key.text) == ["tên", "ngày", "x", "y", "z"])
    #expect(reading.pairs.compactMap { $0.value.scalar?.text } == ["0123", "1e3", "a\tb", "it's", "một\nhai\n"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "tên: Đường 🇻🇳 x\n", "ngày: 1\ntên: x\u{2028}y\u{85}z\n", "a: {tên: ế, b: [c, \"đ\"]}\n",
    "tên:\r\n  - ấ\r\n  - b\r\n",
  ])
  func everyPlaceIsThatOfItsText(_ text: String) {
    func check(_ node: YAMLNode) {
      switch node {
      case .scalar(let scalar):
        let written = String(decoding: Array(text.utf8)[scalar.range], as: UTF8.self)
        #expect(written == scalar.text || written == "\"\(scalar.text)\"" || scalar.text.contains("x"))
      case .list(let items, _): items.forEach(check)
      case .map(let pairs, _):
        for pair in pairs {
          #expect(String(decoding: Array(text.utf8)[pair.key.range], as: UTF8.self) == pair.key.text)
          check(pair.value)
        }
      }
    }
    let pairs = read(text).pairs
    #expect(!pairs.isEmpty)
    check(.map(pairs, range: 0..<0))
  }

  @Test(arguments: [
    ("tên: Gia Lai: 70 năm", "tên: \"Gia Lai: 70 năm\""), ("tên:Gia Lai\nngày: 1", "tên: Gia Lai"),
    ("tên: \"A\" và B", "tên: '\"A\" và B'"), ("tên: [Gia Lai] Lễ", "tên: \"[Gia Lai] Lễ\""),
    ("tên: > 90% đạt\nngày: 1", "tên: \"> 90% đạt\""), ("tên: *Lễ*", "tên: \"*Lễ*\""), ("tên: - Lễ", "tên: \"- Lễ\""),
    ("tên: @Gia Lai \\ x", "tên: \"@Gia Lai \\\\ x\""), ("ngày 30/6/2018\ntên: x", "ngày: 30/6/2018"),
    ("tên: Lễ #1", "tên: \"Lễ #1\""), ("tên: \"Lễ", "tên: \"Lễ\""), ("tên: a\n  ngày: 1", "ngày: 1"),
  ])
  func whatIsSuggestedCanBeRead(_ wrong: String, _ right: String) throws {
    let found = read(wrong).diagnostics
    #expect(found.count == 1)
    #expect(found.first?.problem.suggestion == right)
    #expect(read(right).diagnostics.isEmpty)
  }

  @Test func aValueOfALongListIsRefusedBeforeItFillsTheMemory() throws {
    let text = "tên: a\nx: [" + String(repeating: "a,", count: 1_010_000) + "]\n"
    #expect(codes(text) == [.yamlTooLarge])
  }

  @Test(arguments: [100, 10_000, 200_000]) func deepNestingIsRefused(_ depth: Int) {
    let flow = codes("x: " + String(repeating: "[", count: depth))
    #expect(flow.count == 1)
    #expect(codes("x: " + String(repeating: "{a: ", count: min(depth, 10_000))).count == 1)
  }

  @Test func anAliasBombIsRefusedWhereItBegins() {
    let bomb = (0..<30).map { "k\($0): &a\($0) [*a\(max($0 - 1, 0)), *a\(max($0 - 1, 0))]" }.joined(separator: "\n")
    #expect(codes(bomb) == Array(repeating: .yamlAnchor, count: 30))
  }

  @Test func everyUnreadableLineShowsInOneRun() {
    let lines = (0..<40).map { "k\($0): a: b" }.joined(separator: "\n")
    #expect(codes(lines) == Array(repeating: .colonInValue, count: 40))
  }

  @Test func theRestOfAFileIsReadInSpiteOfABadLine() {
    let reading = read("tên: A: B\nngày: 1\nliên hệ:\n  x: y\n")
    #expect(reading.pairs.map(\.key.text) == ["ngày", "liên hệ"])
    #expect(reading.lostKeys == ["tên"])
  }

  @Test(arguments: [
    "tên: a # ghi chú", "tên: 'a' # ghi chú", "# ghi chú\ntên: a", "tên: # chưa có\n", "tên: |\n  a #1\n",
  ])
  func commentsLoseNothing(_ text: String) {
    #expect(codes(text).allSatisfy { $0 == .trailingComment })
  }

  @Test(arguments: ["tên: Thi đua #1", "tên: #ThiDua", "tên: \"Thi đua\" #1", "tên:\n  - Đợt #2", "tên: {a: b #c\n}"])
  func whatAHashCutsOffIsFound(_ text: String) {
    #expect(codes(text).first == .textLostAfterHash)
  }

  @Test func aDecimalCommaIsReadAsItWasWritten() throws {
    let reading = read("tên: {a: 7,5, b: [1,25], c: [1, 2]}")
    #expect(reading.diagnostics.map(\.problem.code) == [.commaInBraces, .commaInBraces])
    guard case .map(let pairs, _) = reading.pairs[0].value else { return #expect(Bool(false)) }
    #expect(pairs.map(\.key.text) == ["a", "b", "c"])
    #expect(pairs[0].value.scalar?.text == "7,5")
  }
}
