import Foundation
import TestSupport
import Testing

@testable import Portal

/// The index against a plain look through all texts, over random texts and queries.
@Suite struct RecallTests {
  private static let syllables =
    "duong đường dương dưỡng thi thị Thị hoa hoà hòa hoạch nguyệt ngu 18 2018 công Công cộng an Ân ẩn".split(
      separator: " "
    ).map(String.init)

  @Test(arguments: [1, 2, 3])
  func everyEntryWithTheWordsIsFoundAndNoOther(_ seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    var texts: [String: String] = [:]
    for number in 0..<60 {
      let (title, body) = (words(2, &random), words(12, &random))
      texts["/tin-tuc/2018/t\(number)/"] = "\(title)\n\(body)"
    }
    let files = texts.map { address, text in
      let parts = text.split(separator: "\n")
      return ("\(address.dropFirst().dropLast()).md", Entries.news("\(parts[0])", body: "\(parts[1])"))
    }
    let site = try await SearchedSite(Dictionary(uniqueKeysWithValues: files))
    let queries = (0..<10).flatMap { _ in
      [words(1, &random), words(2, &random), words(3, &random), String(words(1, &random).prefix(2))]
    }
    for (query, answer) in zip(queries, try site.find(queries)) {
      let found = answer.addresses.filter { $0.hasPrefix("/tin-tuc/") }
      let expected = texts.filter { Self.has($0.value, query) }.keys
      #expect(Set(found).symmetricDifference(expected) == [], "\(query): missing or too many")
      #expect(Set(found).count == found.count, "\(query): twice")
    }
  }

  private func words(_ count: Int, _ random: inout SeededGenerator) -> String {
    (0..<count).map { _ in Self.syllables.randomElement(using: &random)! }.joined(separator: " ")
  }

  /// All words of the query are in the text, the last one as the beginning of a word.
  private static func has(_ text: String, _ query: String) -> Bool {
    let words = plain(text)
    let wanted = plain(query)
    return wanted.dropLast().allSatisfy(words.contains) && words.contains { $0.hasPrefix(wanted.last ?? "") }
  }

  private static func plain(_ text: String) -> [String] {
    let folded = text.lowercased().replacing("đ", with: "d").folding(options: .diacriticInsensitive, locale: nil)
    return folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
