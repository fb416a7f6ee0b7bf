extension TokenList {
  typealias Finding = (fact: MarkdownProblem.Fact, range: Range<Int>)

  /// Pairs of asterisks that stay literal because of what stands beside one of them: `**“a”**b`, `a**“b”**`.
  func literalEmphasis(raw: [UInt8]) -> [Finding] {
    let runs = tokens.indices.filter { isAsterisks(tokens[$0]) }
    guard runs.count > 1 else { return [] }
    var findings: [Finding] = []
    var used = -1
    for (open, close) in zip(runs, runs.dropFirst()) where open > used {
      let (start, end) = (tokens[open].raw, tokens[close].raw)
      let opener = Flanking(raw, run: start, skipsTildes: false)
      let closer = Flanking(raw, run: end, skipsTildes: false)
      let lacksCloser = opener.canOpen && closer.isShutOut(by: closer.after, at: closer.before)
      let lacksOpener = closer.canClose && opener.isShutOut(by: opener.before, at: opener.after)
      guard start.count == end.count, lacksCloser || lacksOpener else { continue }
      used = close
      let inner = String(utf8: plainText(of: open + 1..<close))
      findings.append((.literalEmphasis(inner), start.lowerBound..<end.upperBound))
    }
    return findings
  }

  private func isAsterisks(_ token: Token) -> Bool {
    token.kind == .delimiter && text[token.text.lowerBound] == UInt8(ascii: "*")
  }
}

extension Flanking {
  /// Whether a letter outside and punctuation inside keep a run from closing or opening.
  fileprivate func isShutOut(by outer: Character.Class, at inner: Character.Class) -> Bool {
    outer == .other && inner == .punctuation
  }
}
