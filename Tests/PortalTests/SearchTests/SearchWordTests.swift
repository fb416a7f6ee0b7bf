import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Portal

/// The builder and the theme's script must read words alike, or what is indexed is not found.
@Suite struct SearchWordTests {
  @Test func builderAndScriptReadEveryCharacterAlike() throws {
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x2FFF, 0x3040...0x30FF, 0x4E00...0x4E20, 0xA640...0xA7BF, 0xFB00...0xFFEF,
    ]
    let texts = blocks.joined().compactMap(Unicode.Scalar.init).filter(\.isAssigned).flatMap { scalar in
      ["a\(scalar)b", String(scalar), "e\u{301}\(scalar) "]
    }
    try expectAlike(texts)
  }

  @Test func builderAndScriptReadVietnameseAlike() throws {
    let words = [
      "Đường", "đương", "hoà hòa HOÀ", "thuỷ Thủy", "nghiễng", "H’Hen Niê", "Y’ Bơm", "18/CT-TTg", "57.500 tỷ", "Ƀơ̆ng",
    ]
    try expectAlike(words + words.map(\.decomposedStringWithCanonicalMapping) + [String(repeating: "đường", count: 30)])
  }

  @Test func tonePlacementMakesNoDifferenceAndToneAndVowelDo() {
    #expect(SearchWord("hoà") == SearchWord("hòa"))
    #expect(SearchWord("HOÀ") == SearchWord("hoà".decomposedStringWithCanonicalMapping))
    #expect(SearchWord("Đường").folded == Array("duong".utf8))
    #expect(SearchWord("đường").exact == Array("đương`".utf8))
    #expect(Set(["dương", "đương", "đường", "dưỡng", "duong"].map { SearchWord($0).exact }).count == 5)
    #expect(SearchWord("H’Hen").folded == Array("hhen".utf8))
  }

  /// Words are read eight bytes at a time; their neighbours, and where the text ends, must make no difference.
  @Test(arguments: [1, 2, 3])
  func wordsAreReadAlikeWhateverStandsAroundThem(_ seed: UInt64) {
    let pieces = [
      "a", "đường", "ĐỨC", "nghiêng", "trưởng", "Ƀơ̆ng", "18", "x×y", "a÷b", "H’Hen", "l'a", " ", "  ", "-", "–", "“",
      "\u{A0}",
      "\u{200B}", "漢字", "😀", "é", "Ω", "nghiengnghiengnghieng", "ÿ", "ɏ", "ɐ", "\n",
    ]
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0..<12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      var collector = WordCollector(firstDocument: 0)
      collector.collect(SearchText(title: Array(text.joined().utf8)))
      let words = collector.collection().words.flatMap { [$0.folded, $0.exact] }
      let read = Set(words.map { String(decoding: $0, as: UTF8.self) })
      #expect(read == Set(ours(text.joined())), "\(text)")
    }
  }

  private func expectAlike(_ texts: [String]) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "neuguong-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(texts).write(to: file)
    let read = try Node.run("words.mjs", [file.path], as: [[String]].self)
    for (text, scripts) in zip(texts, read) {
      #expect(scripts == ours(text), "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  /// Folded and exact of each word that the builder sees in a text.
  private func ours(_ text: String) -> [String] {
    var words: [String] = []
    for piece in text.unicodeScalars.split(whereSeparator: { WordClass($0) == .separator }) {
      let start = piece.drop { WordClass($0) == .dropped }
      guard !start.isEmpty else { continue }
      let word = SearchWord(String(start))
      words += [word.folded, word.exact].map { String(decoding: $0, as: UTF8.self) }
    }
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var isAssigned: Bool { properties.age.map { $0 < (15, 1) } ?? false }
}
