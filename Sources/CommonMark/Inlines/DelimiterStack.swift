/// The delimiter runs of one level of inline content, matched as in CommonMark's appendix ("process emphasis"),
/// with `~` and `~~` among them. cmark has matched `*` and `_` already, but not knowing of tildes; where there are
/// any, spans may cross, and all has to be matched again.
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
    /// The run before that may still open; what is no longer active is skipped, or runs would be passed again and
    /// again.
    var previous = -1
  }

  private(set) var runs: [Run] = []
  /// For each way a closer can be, below which run there is no opener for it.
  private var bottoms: [Int: Int] = [:]

  mutating func append(_ run: Run) {
    runs.append(run)
    runs[runs.count - 1].previous = runs.count - 2
  }

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

  private mutating func opener(for closer: Int) -> Int? {
    let bottom = bottoms[bottomKey(closer)] ?? 0
    var index = previous(of: closer)
    while index >= bottom {
      if isOpener(runs[index], for: runs[closer]) { return index }
      index = previous(of: index)
    }
    return nil
  }

  /// The last active run before another.
  private mutating func previous(of index: Int) -> Int {
    var previous = runs[index].previous
    while previous >= 0, !runs[previous].isActive { previous = runs[previous].previous }
    runs[index].previous = previous
    return previous
  }

  private func isOpener(_ start: Run, for end: Run) -> Bool {
    guard start.canOpen, start.character == end.character else { return false }
    return !(end.canOpen || start.canClose) || end.length % 3 == 0 || (start.length + end.length) % 3 != 0
  }

  private mutating func strike(from opener: Int, to closer: Int) {
    guard runs[opener].count == runs[closer].count else { return }
    deactivate(between: opener, closer)
    runs[opener].isActive = false
    runs[closer].isActive = false
    runs[opener].starts.append(.strikethrough)
    runs[closer].ends.append(.strikethrough)
    runs[opener].count = 0
    runs[closer].count = 0
  }

  private mutating func deactivate(between opener: Int, _ closer: Int) {
    var index = previous(of: closer)
    while index > opener {
      runs[index].isActive = false
      index = previous(of: index)
    }
    runs[closer].previous = opener
  }

  private mutating func emphasize(from opener: Int, to closer: Int) {
    let used = min(2, runs[opener].count, runs[closer].count)
    deactivate(between: opener, closer)
    for index in [opener, closer] {
      runs[index].count -= used
      if runs[index].count == 0 { runs[index].isActive = false }
    }
    runs[opener].starts.append(used == 2 ? .strong : .emphasis)
    runs[closer].ends.append(used == 2 ? .strong : .emphasis)
  }
}
