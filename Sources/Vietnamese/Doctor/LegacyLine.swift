/// A line that may have come through other encodings, one after the other: what it was, or that nobody can tell.
struct LegacyLine {
  enum Finding {
    case sound
    case repaired(LegacyEncoding, [LegacyRuns.Run])
    /// Damaged, and no reading of it is whole. Indices of the line.
    case unknown(Range<Int>)
  }

  private let line: ArraySlice<Unicode.Scalar>

  init(_ line: ArraySlice<Unicode.Scalar>) { self.line = line }

  var finding: Finding {
    let readings = readings
    let damaged = Residue.damaged(in: line)
    guard !readings.isEmpty || damaged.count > 1 else { return .sound }
    if let (encoding, text) = redisplayed(better: readings) {
      return text.map { .repaired(encoding, [run(to: $0)]) } ?? .unknown(extent(readings, damaged))
    }
    for (index, reading) in readings.prefix(2).enumerated() {
      guard let (text, depth) = whole(after: reading.encoding, reading.runs, depth: 0) else { continue }
      if index == 0, isRivalled(readings, text) { break }
      if reading.encoding == .tcvn3, isInCapitals { return .repaired(.tcvn3, [run(to: Self.capitals(text))]) }
      return .repaired(reading.encoding, depth == 0 ? reading.runs : [run(to: text)])
    }
    return .unknown(extent(readings, damaged))
  }

  /// The font of capitals shows small letters too as capitals: `Lý DO`.
  private var isInCapitals: Bool {
    let letters = line.filter(\.isASCIILetter)
    return letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
  }

  private static func capitals(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    Array(String(text).uppercased().unicodeScalars)[...]
  }

  /// Whether another old encoding explains nearly as much, and the text would be another.
  private func isRivalled(_ readings: [Reading], _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard readings.count > 1, !readings[0].encoding.isMisreadUTF8, readings[1].fit * 4 >= readings[0].fit * 3 else {
      return false
    }
    let (encoding, runs) = (readings[1].encoding, readings[1].runs)
    return whole(after: encoding, runs, depth: 0).map { $0.text != text } ?? false
  }

  private func extent(_ readings: [Reading], _ damaged: [Range<Int>]) -> Range<Int> {
    let ranges = damaged + (readings.first?.runs.map(\.range) ?? [])
    let (first, last) = (ranges.map(\.lowerBound).min(), ranges.map(\.upperBound).max())
    return (first ?? line.startIndex)..<(last ?? line.endIndex)
  }

  /// An old encoding that a program showed by Windows-1258: it fits where more becomes right than in any other way.
  /// The text is nil where not all of it does.
  private func redisplayed(better readings: [Reading]) -> (LegacyEncoding, ArraySlice<Unicode.Scalar>?)? {
    guard readings.first?.encoding.isMisreadUTF8 != true, let other = Redisplay.windows1258(line) else { return nil }
    let shown = LegacyLine(other)
    guard let best = shown.readings.first, !best.encoding.isMisreadUTF8, best.encoding != .windows1258,
      best.fits(betterThan: readings.first)
    else { return nil }
    return (best.encoding, shown.whole(after: best.encoding, best.runs, depth: 3)?.text)
  }

  private struct Reading {
    let encoding: LegacyEncoding
    let runs: [LegacyRuns.Run]
    let fit: Int

    init(_ encoding: LegacyEncoding, _ runs: [LegacyRuns.Run]) {
      self.encoding = encoding
      self.runs = runs
      fit = runs.reduce(0) { $0 + $1.fit }
    }

    /// More words become right, or as many without a break between them.
    func fits(betterThan other: Reading?) -> Bool {
      (fit, -runs.count) > (other?.fit ?? 0, -(other?.runs.count ?? 0))
    }

    /// Misread UTF-8 comes before the others, then what fits best, then what is commonest.
    var rank: (Int, Int) { (encoding.isMisreadUTF8 ? 0 : 1, -fit) }
  }

  /// By the encodings that may be meant, the likeliest first.
  private var readings: [Reading] {
    LegacyEncoding.allCases
      .map { Reading($0, LegacyRuns(line: line, encoding: $0).find()) }
      .filter { !$0.runs.isEmpty }
      .enumerated()
      .sorted { ($0.element.rank.0, $0.element.rank.1, $0.offset) < ($1.element.rank.0, $1.element.rank.1, $1.offset) }
      .map(\.element)
  }

  /// The line when these runs, and what they then show, are repaired; nil where something is left.
  private func whole(
    after encoding: LegacyEncoding, _ runs: [LegacyRuns.Run], depth: Int
  ) -> (text: ArraySlice<Unicode.Scalar>, depth: Int)? {
    let next = replacing(runs)
    let line = LegacyLine(next)
    if Residue.isSound(next, after: encoding) { return (next, depth) }
    guard depth < 3, let next = line.readings.first else { return nil }
    return line.whole(after: next.encoding, next.runs, depth: depth + 1)
  }

  private func replacing(_ runs: [LegacyRuns.Run]) -> ArraySlice<Unicode.Scalar> {
    var text: [Unicode.Scalar] = []
    var copied = line.startIndex
    for run in runs {
      text += line[copied..<run.range.lowerBound]
      text += run.repaired.unicodeScalars
      copied = run.range.upperBound
    }
    return (text + line[copied...])[...]
  }

  /// One run from the first character that changes to the last.
  private func run(to text: ArraySlice<Unicode.Scalar>) -> LegacyRuns.Run {
    let same = zip(line, text).prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
    let (old, new) = (line.dropFirst(same), text.dropFirst(same))
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
    return LegacyRuns.Run(range: old.dropLast(end).indices, repaired: String(new.dropLast(end)), fit: 0)
  }
}
