/// Lines that could be right, among lines that came through an old encoding: `cã` is a word, and in TCVN3 another.
struct Neighbourhood {
  private let lines: [ArraySlice<UInt8>]
  /// Of each line: the encoding it came through; nil where it is right, or says nothing.
  private var encodings: [Reading]

  private enum Reading: Equatable {
    case silent, right
    case damaged(LegacyEncoding)
  }

  /// Nil where no line came through an encoding that others may be of.
  init?(_ lines: [ArraySlice<UInt8>], _ flaws: [[TextFlaw]]) {
    self.lines = lines
    encodings = flaws.map { flaws in
      for flaw in flaws { if case .legacy(let encoding) = flaw.kind { return .damaged(encoding) } }
      return .silent
    }
    guard encodings.contains(where: { if case .damaged(let found) = $0 { !found.isMisreadUTF8 } else { false } }) else {
      return nil
    }
    var open = KnownLines<Bool>()
    for index in lines.indices where encodings[index] == .silent && lines[index].contains(where: { $0 >= 0x80 }) {
      let line = lines[index]
      encodings[index] = open.value(of: line) { Self.isOpen(line) } ? .silent : .right
    }
  }

  /// Reads each such line as the lines above and below it, where these agree. The first line and the last have one
  /// side only: a right header stands over rows that are damaged.
  func settle(_ flaws: inout [[TextFlaw]]) {
    var after = encodings
    for index in encodings.indices.reversed().dropFirst() where after[index] == .silent {
      after[index] = after[index + 1]
    }
    var before = Reading.silent
    var known: [LegacyEncoding: KnownLines<TextFlaw?>] = [:]
    for index in lines.indices {
      if encodings[index] != .silent { before = encodings[index] }
      guard encodings[index] == .silent, case .damaged(let encoding) = before, after[index] == before,
        !encoding.isMisreadUTF8, lines[index].contains(where: { $0 >= 0x80 })
      else { continue }
      let bytes = lines[index]
      let flaw = known[encoding, default: KnownLines()].value(of: bytes) { Self.whole(bytes, encoding) }
      if let flaw { flaws[index] = [flaw.moved(by: bytes.startIndex)] }
    }
  }

  /// The line read in an encoding; the range is of the line.
  private static func whole(_ bytes: ArraySlice<UInt8>, _ encoding: LegacyEncoding) -> TextFlaw? {
    let line = DoctorLine(bytes)
    return LegacyRuns(line: line.scalars, encoding: encoding).whole()
      .map { line.flaw($0, encoding).moved(by: -bytes.startIndex) }
  }

  /// Whether some old encoding could be meant.
  private static func isOpen(_ bytes: ArraySlice<UInt8>) -> Bool {
    let line = DoctorLine(bytes).scalars
    return [.tcvn3, .vni, .windows1258, .viscii].contains { LegacyRuns(line: line, encoding: $0).whole() != nil }
  }
}
