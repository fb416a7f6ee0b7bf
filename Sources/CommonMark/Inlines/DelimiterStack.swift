/// The delimiter runs of one level of inline content, matched as in CommonMark's appendix ("process emphasis"),
/// with `~` and `~~` among them. cmark has matched `*` and `_` already, but not knowing of tildes; where there are
/// any, spans may cross, and all has to be matched anew.
struct DelimiterStack {
  struct Run {
    let character: UInt8
    /// As written; the rule of three goes by it.
    let length: Int
    let canOpen: Bool
    let canClose: Bool
    /// Delimiters not used yet.
    var count: Int
    /// Spans that end here, in order, and spans that start here, the innermost first.
    var ends: [Token.Span] = []
    var starts: [Token.Span] = []
    var isActive = true
  }

  private(set) var runs: [Run] = []
  /// For each way a closer can be, below which run there is no opener for it.
  private var bottoms: [Int: Int] = [:]

  mutating func append(_ run: Run) { runs.append(run) }

  mutating func match() {
    var closer = 0
    while closer < runs.count {
      guard runs[closer].isActive, runs[closer].canClose else {
        closer += 1
        continue
      }
      guard let opener = opener(for: closer) else {
        bottoms[bottomKey(closer)] = closer
        if !runs[closer].canOpen { runs[closer].isActive = false }
        closer += 1
        continue
      }
      if runs[closer].character == UInt8(ascii: "~") {
        strike(from: opener, to: closer)
        closer += 1
      } else {
        emphasize(from: opener, to: closer)
      }
    }
  }

  private func bottomKey(_ closer: Int) -> Int {
    let run = runs[closer]
    return Int(run.character) * 6 + (run.canOpen ? 3 : 0) + run.length % 3
  }

  private func opener(for closer: Int) -> Int? {
    let end = runs[closer]
    let bottom = bottoms[bottomKey(closer)] ?? 0
    return (bottom..<max(bottom, closer)).last { index in
      let start = runs[index]
      guard start.isActive, start.canOpen, start.character == end.character else { return false }
      return !(end.canOpen || start.canClose) || end.length % 3 == 0 || (start.length + end.length) % 3 != 0
    }
  }

  private mutating func strike(from opener: Int, to closer: Int) {
    guard runs[opener].count == runs[closer].count else { return }
    for index in opener...closer { runs[index].isActive = false }
    runs[opener].starts.append(.strikethrough)
    runs[closer].ends.append(.strikethrough)
    runs[opener].count = 0
    runs[closer].count = 0
  }

  private mutating func emphasize(from opener: Int, to closer: Int) {
    let used = min(2, runs[opener].count, runs[closer].count)
    for index in opener + 1..<closer { runs[index].isActive = false }
    for index in [opener, closer] {
      runs[index].count -= used
      if runs[index].count == 0 { runs[index].isActive = false }
    }
    runs[opener].starts.append(used == 2 ? .strong : .emphasis)
    runs[closer].ends.append(used == 2 ? .strong : .emphasis)
  }
}
