extension TokenList {
  /// Matches all delimiter runs again, tildes among them.
  /// - Parameter tildes: how many strike out; nil if none do.
  mutating func matchDelimiters(raw: [UInt8], tildes: ClosedRange<Int>?) {
    let runs = delimiterRuns(raw: raw)
    var stacks = [DelimiterStack()]
    /// For each run, its level and its place there.
    var finished: [[DelimiterStack.Run]] = []
    var places: [(level: Int, index: Int)] = []
    var levels = [0]
    finished.append([])
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .start(.link), .start(.image):
        levels.append(finished.count)
        finished.append([])
        stacks.append(DelimiterStack())
      case .end(.link), .end(.image):
        guard var stack = stacks.popLast(), let level = levels.popLast() else { continue }
        stack.match()
        finished[level] = stack.runs
      default:
        guard let range = runs[index] else { continue }
        places.append((levels[levels.count - 1], stacks[stacks.count - 1].runs.count))
        stacks[stacks.count - 1].append(Self.run(raw, range, tildes: tildes))
      }
    }
    stacks[0].match()
    finished[0] = stacks[0].runs
    replaceRuns(runs, by: places.map { finished[$0.level][$0.index] }, raw: raw)
  }

  /// The range of each delimiter run in the raw content, by the index of its first token.
  private func delimiterRuns(raw: [UInt8]) -> [Int: Range<Int>] {
    var runs: [Int: Range<Int>] = [:]
    var first: Int?
    for (index, token) in tokens.enumerated() where token.isDelimiter {
      if let start = first, let run = runs[start], index > 0, tokens[index - 1].isDelimiter,
        run.upperBound == token.raw.lowerBound, raw[run.lowerBound] == raw[token.raw.lowerBound]
      {
        runs[start] = run.lowerBound..<token.raw.upperBound
      } else {
        first = index
        runs[index] = token.raw
      }
    }
    return runs
  }

  private static func run(_ raw: [UInt8], _ range: Range<Int>, tildes: ClosedRange<Int>?) -> DelimiterStack.Run {
    let isTilde = raw[range.lowerBound] == UInt8(ascii: "~")
    let flanking = Flanking(raw, run: range, skipsTildes: !isTilde && tildes != nil)
    let isUsed = !isTilde || tildes?.contains(range.count) == true
    return DelimiterStack.Run(
      character: raw[range.lowerBound], length: range.count, canOpen: isUsed && flanking.canOpen,
      canClose: isUsed && flanking.canClose, count: range.count)
  }

  private mutating func replaceRuns(_ runs: [Int: Range<Int>], by matched: [DelimiterStack.Run], raw: [UInt8]) {
    let old = tokens
    var next = 0
    tokens.removeAll(keepingCapacity: true)
    for (index, token) in old.enumerated() {
      guard token.isDelimiter else {
        tokens.append(token)
        continue
      }
      guard let range = runs[index] else { continue }
      let run = matched[next]
      next += 1
      for span in run.ends { append(.end(span), raw: range) }
      if run.count > 0 {
        append(.delimiter, text: repeatElement(run.character, count: run.count), raw: range)
      }
      for span in run.starts.reversed() { append(.start(span), raw: range) }
    }
  }
}

extension Token {
  /// Whether the token is a delimiter run or part of one, matched or not.
  var isDelimiter: Bool {
    switch kind {
    case .delimiter, .start(.emphasis), .start(.strong), .start(.strikethrough), .end(.emphasis), .end(.strong),
      .end(.strikethrough):
      true
    default: false
    }
  }
}
