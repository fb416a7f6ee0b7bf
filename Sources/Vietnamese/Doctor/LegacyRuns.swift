/// Finds runs of words on a line that are Vietnamese in another encoding, and only there.
struct LegacyRuns {
  let line: ArraySlice<Unicode.Scalar>
  let encoding: LegacyEncoding

  struct Run {
    /// Indices of the line.
    let range: Range<Int>
    let repaired: String
    let score: Int
  }

  /// The runs whose words, read in the encoding, are syllables, and as they stand are not.
  func find() -> [Run] {
    guard encoding.mayOccur(in: line) else { return [] }
    var runs: [Run] = []
    var words: [Word] = []
    for range in wordRanges {
      if let word = read(range) {
        words.append(word)
      } else {
        if let run = run(words) { runs.append(run) }
        words = []
      }
    }
    if let run = run(words) { runs.append(run) }
    return runs
  }

  private struct Word {
    let range: Range<Int>
    let text: String
    let isChanged: Bool
    let evidence: Int
  }

  private var wordRanges: [Range<Int>] {
    line.split { encoding.isSeparator($0) }.map { $0.startIndex..<$0.endIndex }
  }

  /// Nil for a word that is right as it is, or of no use in the encoding: the run ends there.
  private func read(_ range: Range<Int>) -> Word? {
    let word = line[range]
    let original = String(word)
    if word.allSatisfy(\.isASCII) { return Word(range: range, text: original, isChanged: false, evidence: 0) }
    guard let decoded = encoding.decode(word) else { return nil }
    if decoded.text == original {
      return Syllable.isValid(original) && !VNI.isKept(word, in: encoding)
        ? nil : Word(range: range, text: original, isChanged: false, evidence: 0)
    }
    let (isRight, becomesRight) = (isSpelled(original), isSpelled(decoded.text))
    if isRight && !becomesRight { return nil }
    let decides = encoding.isMisreadUTF8 ? decoded.evidence > 1 || !isRight : !isRight && becomesRight
    return Word(range: range, text: decoded.text, isChanged: true, evidence: decides ? decoded.evidence : 0)
  }

  /// Whether the letters of a word, signs beside them aside, are syllables.
  private func isSpelled(_ word: String) -> Bool {
    let parts = word.unicodeScalars.split { !$0.properties.isAlphabetic }
    return !parts.isEmpty && parts.allSatisfy { Syllable.isValid(String($0)) }
  }

  private func run(_ words: [Word]) -> Run? {
    guard let first = words.firstIndex(where: \.isChanged), let last = words.lastIndex(where: \.isChanged) else {
      return nil
    }
    let telling = Dictionary(words.map { ($0.text, $0.evidence) }) { first, _ in first }
    let score = telling.values.reduce(0, +)
    guard score > 2 || telling.values.contains(2) else { return nil }
    let range = words[first].range.lowerBound..<words[last].range.upperBound
    var repaired = ""
    var copied = range.lowerBound
    for word in words[first...last] {
      repaired += String(line[copied..<word.range.lowerBound]) + word.text
      copied = word.range.upperBound
    }
    return Run(range: range, repaired: repaired, score: score)
  }
}

extension VNI {
  /// `hình` is spelled alike in VNI.
  fileprivate static func isKept(_ word: ArraySlice<Unicode.Scalar>, in encoding: LegacyEncoding) -> Bool {
    encoding == .vni && word.allSatisfy { $0.isASCII || "íìÍÌ".unicodeScalars.contains($0) }
  }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
