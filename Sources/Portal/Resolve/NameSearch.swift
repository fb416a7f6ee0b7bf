import Privacy
import SourceText
import Vietnamese

/// Finds names in texts as the tables match them: capitals, the kind and amount of spaces, apostrophes, where the tone
/// stands, NFC and NFD make no difference; Hạnh and Hành are two names, and “Nguyễn Văn A” is not in “Nguyễn Văn An”.
struct NameSearch: Sendable {
  private struct Node: Sendable {
    var next: [MatchKey: Int] = [:]
    /// The names that end here.
    var names: [Name] = []
  }

  private struct Name: Sendable {
    let index: Int
    /// What stands before each word but the first: spaces, or also other signs.
    let isSpaced: [Bool]
  }

  /// All names as a tree of their words; the first node is its root.
  private let nodes: [Node]
  /// The first two words of each without their marks, or its only one: a filter that rules out almost every text.
  private let beginnings: Set<UInt64>

  init(_ names: [String]) {
    var nodes = [Node()]
    for (index, name) in names.enumerated() {
      let text = Array(name.utf8)
      let words = NameWord.all(in: text)
      guard !words.isEmpty else { continue }
      let isSpaced = zip(words, words.dropFirst()).map { Self.isSpace(text, between: $0, and: $1) }
      let end = words.reduce(0) { Self.child(of: $0, by: $1.key, in: &nodes) }
      nodes[end].names.append(Name(index: index, isSpaced: isSpaced))
    }
    self.nodes = nodes
    beginnings = Set(
      names.compactMap { name in
        let runs = Array(FoldedRuns(Array(name.utf8)).prefix(2))
        return runs.count == 2 ? Self.pair(runs[0], runs[1]) : runs.first
      })
  }

  /// Each name and its place, from front to back.
  func find(in text: [UInt8]) -> [(name: Int, range: Range<Int>)] {
    guard mayHave(text) else { return [] }
    // Unescaped addresses may hold any bytes: decoding replaces what is not UTF-8, so that ranges fit the text.
    let text = Array(String(decoding: text, as: UTF8.self).utf8)
    let words = NameWord.all(in: text)
    return words.indices.flatMap { names(at: $0, words, text) }
  }

  private func names(at start: Int, _ words: [NameWord], _ text: [UInt8]) -> [(name: Int, range: Range<Int>)] {
    var found: [(name: Int, range: Range<Int>)] = []
    var node = 0
    for end in words[start...].indices {
      guard let next = nodes[node].next[words[end].key] else { break }
      node = next
      for name in nodes[node].names where areSpaced(name, words[start...end], text) {
        found.append((name.index, words[start].range.lowerBound..<words[end].range.upperBound))
      }
    }
    return found
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

  private static func child(of node: Int, by word: MatchKey, in nodes: inout [Node]) -> Int {
    if let child = nodes[node].next[word] { return child }
    nodes[node].next[word] = nodes.count
    nodes.append(Node())
    return nodes.count - 1
  }

  private func areSpaced(_ name: Name, _ words: ArraySlice<NameWord>, _ text: [UInt8]) -> Bool {
    zip(name.isSpaced, zip(words, words.dropFirst())).allSatisfy { isSpaced, pair in
      !isSpaced || Self.isSpace(text, between: pair.0, and: pair.1)
    }
  }

  /// White space of any kind, and what a reader does not see.
  private static func isSpace(_ text: [UInt8], between first: NameWord, and second: NameWord) -> Bool {
    let gap = text[first.range.upperBound..<second.range.lowerBound]
    return String(decoding: gap, as: UTF8.self).unicodeScalars.allSatisfy {
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
