/// What YAML reads without a word in a sense that the editor did not mean.
enum YAMLTraps {
  static func find(in pairs: [YAMLPair], of source: SourceFile) -> [Diagnostic] {
    pairs.flatMap { pair in
      find(in: pair.value, of: source)
    } + splitNumbers(pairs.map { ($0.key, $0.value) }, source)
  }

  private static func find(in node: YAMLNode, of source: SourceFile) -> [Diagnostic] {
    switch node {
    case .scalar(let scalar): lostText(after: scalar, source).map { [$0] } ?? []
    case .list(let items, _):
      items.flatMap { find(in: $0, of: source) }
        + splitNumbers(items.compactMap { item in item.scalar.map { ($0, nil) } }, source)
    case .map(let pairs, _): find(in: pairs, of: source)
    }
  }

  /// `tiêu đề: Thi đua #1`: what follows ` #` is a comment to YAML.
  private static func lostText(after scalar: YAMLScalar, _ source: SourceFile) -> Diagnostic? {
    guard scalar.isPlain, !scalar.isEmpty else { return nil }
    let line = source.bytes.line(around: scalar.range.upperBound)
    let rest = source.bytes[scalar.range.upperBound..<line.upperBound]
    guard let hash = rest.firstIndex(where: { $0 != .space && $0 != .tab }), source.bytes[hash] == UInt8(ascii: "#")
    else { return nil }
    let comment = source.text(hash..<line.upperBound).trimmed
    let better = YAMLLine(source.bytes, line).quoted
    let isText = comment.dropFirst().first.map { $0 != " " && $0 != "#" } ?? false
    let problem: Problem = isText ? .textLostAfterHash(comment, line: better) : .trailingComment(comment, line: better)
    return Diagnostic(source, at: hash..<(hash + comment.utf8.count), problem)
  }

  /// `{điểm tối đa: 7,5}` and `[7,5]`: a decimal comma that YAML takes for a separator.
  private static func splitNumbers(_ items: [(first: YAMLScalar, value: YAMLNode?)], _ source: SourceFile)
    -> [Diagnostic]
  {
    zip(items, items.dropFirst()).compactMap { before, after in
      guard let left = before.value == nil ? before.first : before.value?.scalar else { return nil }
      let between = left.range.upperBound..<max(left.range.upperBound, after.first.range.lowerBound)
      guard source.text(between) == ",", left.isPlain, after.first.isPlain,
        left.text.last?.isNumber == true, after.first.text.first?.isNumber == true
      else { return nil }
      let number = "\(left.text),\(after.first.text)"
      return Diagnostic(source, at: left.range.lowerBound..<after.first.range.upperBound, .commaInBraces(number))
    }
  }
}

extension YAMLNode {
  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count))
  }
}
