/// Finds runs of words on a line that are Vietnamese in another encoding, and only there.
struct LegacyRuns {
  let line: ArraySlice<Unicode.Scalar>
  let encoding: LegacyEncoding

  init(line: ArraySlice<Unicode.Scalar>, encoding: LegacyEncoding) {
    self.line = encoding == .utf8AsWindows1252 ? LostSpaces.restored(in: line) : line
    self.encoding = encoding
  }

  struct Run {
    /// Indices of the line.
    let range: Range<Int>
    let repaired: String
    /// How much better the words become: those that were no syllables gain, and those that were lose.
    let fit: Int
  }

  /// The runs whose words, read in the encoding, are syllables, and as they stand are not.
  func find() -> [Run] {
    guard encoding.mayOccur(in: line) else { return [] }
    var runs: [Run] = []
    var words: [Word] = []
    var isWhole = true
    let ranges = LegacyWords(line: line, encoding: encoding).ranges
    var known = KnownWords(of: ranges)
    for range in ranges {
      if let word = read(range, &known) {
        words.append(word)
      } else {
        if tells(words, alone: false), let run = run(words, isWhole: false) { runs.append(run) }
        isWhole = false
        words = []
      }
    }
    if tells(words, alone: isWhole), let run = run(words, isWhole: isWhole) { runs.append(run) }
    return runs
  }

  /// The line as its neighbours are read, where no word says that it is not to be.
  func whole() -> Run? {
    guard encoding.mayOccur(in: line) else { return nil }
    var words: [Word] = []
    let ranges = LegacyWords(line: line, encoding: encoding).ranges
    var known = KnownWords(of: ranges)
    for range in ranges {
      guard let word = read(range, &known) else { return nil }
      words.append(word)
    }
    return words.contains { $0.isChanged && !$0.isSpelled } ? nil : run(words, isWhole: true)
  }

  private struct Word {
    var range: Range<Int>
    var text: String
    var isChanged = false
    var isSpelled = false
    var fit = 0
    var evidence = 0
  }

  /// What was read before on a line. The words of a long one are few, and return.
  private struct KnownWords {
    let isKept: Bool
    var words: [ArraySlice<Unicode.Scalar>: Word?] = [:]

    init(of ranges: [Range<Int>]) { isKept = ranges.count > 16 }
  }

  private func read(_ range: Range<Int>, _ known: inout KnownWords) -> Word? {
    guard known.isKept else { return read(range) }
    if let word = known.words[line[range]] {
      return word.map { word in
        var word = word
        word.range = range
        return word
      }
    }
    let word = read(range)
    known.words[line[range]] = .some(word)
    return word
  }

  /// Nil for a word that is right as it is, or of no use in the encoding: the run ends there.
  private func read(_ range: Range<Int>) -> Word? {
    let word = line[range]
    if word.allSatisfy(\.isASCIILetter) { return Word(range: range, text: String(word)) }
    guard let decoded = encoding.decode(word) else { return nil }
    if decoded.text.unicodeScalars.elementsEqual(word) {
      return encoding.isMisreadUTF8 && Spelling.isRight(word) ? nil : Word(range: range, text: decoded.text)
    }
    let (isRight, becomesRight) = (Spelling.isRight(word), Spelling.isRight(decoded.text.unicodeScalars))
    if isRight && !becomesRight && !encoding.isMisreadUTF8 { return nil }
    let decides = encoding.isMisreadUTF8 ? decoded.evidence > 1 || !isRight : !isRight && becomesRight
    return Word(
      range: range, text: decoded.text, isChanged: true, isSpelled: becomesRight,
      fit: encoding.isMisreadUTF8 ? decoded.evidence : fit(word, isRight, decoded.text, becomesRight),
      evidence: decides ? decoded.evidence : 0)
  }

  private func fit(
    _ original: ArraySlice<Unicode.Scalar>, _ isRight: Bool, _ better: String, _ becomesRight: Bool
  ) -> Int {
    let isCommon = (CommonSyllables.contains(original), CommonSyllables.contains(better.unicodeScalars))
    let gain = (isCommon.1 ? 2 : 0) - (isCommon.0 ? 2 : 0)
    return gain + (isRight ? -1 : becomesRight ? 2 : -2)
  }

  /// Whether so much speaks for the encoding that no other text is meant: a word that tells by itself, three that say
  /// a little, or two where all others of the line agree.
  private func tells(_ words: [Word], alone: Bool) -> Bool {
    guard words.contains(where: { $0.evidence > 0 }) else { return false }
    let telling = Dictionary(words.map { ($0.text, $0.evidence) }) { first, _ in first }
    let sum = telling.values.reduce(0, +)
    guard sum < 3, !telling.values.contains(2) else { return true }
    return sum == 2 && alone && words.allSatisfy { !$0.isChanged || $0.isSpelled }
  }

  /// From the first word that changes to the last. On a line with right words beside them, those at the ends that could
  /// be right too, and would become rarer, are left: `phòng` is “phũng” in TCVN3.
  private func run(_ words: [Word], isWhole: Bool) -> Run? {
    let isMeant = { (word: Word) in word.isChanged && (isWhole || !word.isSpelled || word.fit >= 0) }
    guard let first = words.firstIndex(where: isMeant), let last = words.lastIndex(where: isMeant) else { return nil }
    let range = words[first].range.lowerBound..<words[last].range.upperBound
    let texts = encoding == .tcvn3 ? CapitalFont.apply(words.map(\.text)) : words.map(\.text)
    var repaired = ""
    var copied = range.lowerBound
    for index in first...last {
      repaired += String(line[copied..<words[index].range.lowerBound]) + texts[index]
      copied = words[index].range.upperBound
    }
    let changed = words[first...last].lazy.filter(\.isChanged)
    return Run(range: range, repaired: repaired, fit: changed.reduce(0) { $0 + $1.fit })
  }
}

/// The capitals with a tone had a font of their own, in which the small letters look like them: “CéNG HOµ”.
enum CapitalFont {
  static func apply(_ words: [String]) -> [String] {
    let isCapital = words.map(isCapital)
    let isAll = !isCapital.contains(false) && isCapital.contains(true)
    var before: [Bool] = []
    for capital in isCapital { before.append(capital ?? before.last ?? false) }
    var after: [Bool] = []
    for capital in isCapital.reversed() { after.append(capital ?? after.last ?? false) }
    after.reverse()
    return words.indices.map { index in
      isCapital[index] ?? (isAll || before[index] && after[index]) ? words[index].uppercased() : words[index]
    }
  }

  /// By the plain letters of a word; nil where they do not say.
  static func isCapital(_ word: String) -> Bool? {
    let plain = word.unicodeScalars.filter(\.isASCIILetter)
    if plain.contains(where: \.properties.isLowercase) { return false }
    return plain.count > 1 || word.unicodeScalars.dropFirst().contains { plain.contains($0) } ? true : nil
  }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    let count = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: count) { bytes in
      var end = 0
      for scalar in scalars {
        for byte in scalar.utf8 {
          bytes[end] = byte
          end += 1
        }
      }
      return end
    }
  }
}
