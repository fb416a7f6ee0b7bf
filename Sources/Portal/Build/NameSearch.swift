import Vietnamese

/// Finds names in texts as the tables match them: capitals, the kind and amount of spaces, apostrophes, where the tone
/// stands, NFC and NFD make no difference; Hạnh and Hành are two names, and “Nguyễn Văn A” is not in “Nguyễn Văn An”.
struct NameSearch: Sendable {
  private struct Name: Sendable {
    let words: [MatchKey]
    /// What stands before each word but the first: spaces, or also other signs.
    let isSpaced: [Bool]
  }

  private let names: [Name]
  /// By its first word.
  private let byFirst: [MatchKey: [Int]]
  /// The first two words of each without their marks, or its only one: they settle almost every text.
  private let beginnings: Set<UInt64>

  init(_ names: [String]) {
    let words = names.map { NameWord.all(in: Array($0.utf8)) }
    self.names = zip(names, words).map { name, words in
      Name(
        words: words.map(\.key),
        isSpaced: words.dropFirst().indices.map { index in
          Self.isSpace(Array(name.utf8), words[index - 1].range.upperBound..<words[index].range.lowerBound)
        })
    }
    var byFirst: [MatchKey: [Int]] = [:]
    for (index, name) in self.names.enumerated() {
      if let first = name.words.first { byFirst[first, default: []].append(index) }
    }
    self.byFirst = byFirst
    beginnings = Set(
      names.compactMap { name in
        let runs = Array(FoldedRuns(Array(name.utf8)).prefix(2))
        return runs.count == 2 ? Self.pair(runs[0], runs[1]) : runs.first
      })
  }

  /// Each name and its place, from front to back.
  func find(in text: [UInt8]) -> [(name: Int, range: Range<Int>)] {
    guard mayHave(text) else { return [] }
    // Addresses may have escaped anything: every character is as long as it is read to be.
    let text = Array(String(decoding: text, as: UTF8.self).utf8)
    let words = NameWord.all(in: text)
    return words.indices.flatMap { start -> [(name: Int, range: Range<Int>)] in
      (byFirst[words[start].key] ?? []).filter { isAt(start, names[$0], words, text) }.map { name in
        let end = words[start + names[name].words.count - 1].range.upperBound
        return (name: name, range: words[start].range.lowerBound..<end)
      }
    }
  }

  func finds(_ text: [UInt8]) -> Bool { !find(in: text).isEmpty }

  private func mayHave(_ text: [UInt8]) -> Bool {
    guard !beginnings.isEmpty else { return false }
    var before: UInt64 = 0
    for run in FoldedRuns(text) {
      if beginnings.contains(run) || beginnings.contains(Self.pair(before, run)) { return true }
      before = run
    }
    return false
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  private func isAt(_ start: Int, _ name: Name, _ words: [NameWord], _ text: [UInt8]) -> Bool {
    guard start + name.words.count <= words.count else { return false }
    return name.words.indices.dropFirst().allSatisfy { index in
      let (before, word) = (words[start + index - 1], words[start + index])
      return word.key == name.words[index]
        && (!name.isSpaced[index - 1] || Self.isSpace(text, before.range.upperBound..<word.range.lowerBound))
    }
  }

  /// White space of any kind, and what a reader does not see.
  private static func isSpace(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    String(decoding: text[range], as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.isInvisible || $0 == ">"
    }
  }
}

/// Runs of plain letters and digits in folded text, each as a number.
private struct FoldedRuns: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var index = 0

  init(_ text: [UInt8]) { self.text = Fold.search(text) }

  mutating func next() -> UInt64? {
    while index < text.count, !text[index].isPlain { index += 1 }
    guard index < text.count else { return nil }
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    while index < text.count, text[index].isPlain {
      number = (number ^ UInt64(text[index])) &* 0x0000_0100_0000_01B3
      index += 1
    }
    return number
  }
}

extension UInt8 {
  fileprivate var isPlain: Bool { isASCIILetter || isASCIIDigit }
}

/// A run of letters, marks, digits, and apostrophes between them.
private struct NameWord {
  let key: MatchKey
  let range: Range<Int>

  static func all(in text: [UInt8]) -> [NameWord] {
    var words: [NameWord] = []
    var start: Int?
    var (end, offset) = (0, 0)
    func close() {
      guard let from = start else { return }
      words.append(NameWord(key: .exact(String(decoding: text[from..<end], as: UTF8.self)), range: from..<end))
      start = nil
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let next = offset + UTF8.width(scalar)
      switch WordClass(scalar) {
      case .letter:
        start = start ?? offset
        end = next
      case .dropped: break
      case .separator: close()
      }
      offset = next
    }
    close()
    return words
  }
}
