import DataFiles
import Vietnamese

extension YAMLText {
  /// Takes out a key with its value, or an item of a list; where it is the last item, the list's key with it.
  func removing(_ path: FieldPath) throws(EditFailure) -> YAMLText {
    guard let step = path.steps.last, let node = try node(path) else { throw .noSuchPlace }
    let parent = FieldPath(path.steps.dropLast())
    guard let wanted = try value().setting(path.steps[...], to: nil) else { throw .noSuchPlace }
    switch (step, try self.node(parent)) {
    case (.key(let key), .map(let pairs, let range)?):
      guard let index = pairs.firstIndex(where: { $0.key.text.isSame(as: key) }) else { throw .noSuchPlace }
      if pairs.count == 1, !parent.steps.isEmpty { return try removing(parent) }
      let spans = pairs.map { $0.key.range.lowerBound..<end(of: $0.value) }
      let isFlow = bytes[range.lowerBound] == UInt8(ascii: "{")
      let ways = isFlow ? betweenCommas(spans, index) : wholeLines(spans, index, pairs[index].value, pairs[index].key)
      return try first(of: ways, saying: wanted)
    case (.item(let index), .list(let items, let range)?):
      if items.count == 1, !parent.steps.isEmpty { return try removing(parent) }
      if bytes[range.lowerBound] == UInt8(ascii: "[") {
        return try first(of: betweenCommas(items.map { $0.range.lowerBound..<end(of: $0) }, index), saying: wanted)
      }
      let starts = items.map { dash(before: $0) ?? $0.range.lowerBound }
      let spans = zip(starts, items).map { $0..<max($0, end(of: $1)) }
      return try first(of: wholeLines(spans, index, node, nil), saying: wanted)
    default: throw .noSuchPlace
    }
  }

  private func betweenCommas(_ spans: [Range<Int>], _ index: Int) -> [YAMLText] {
    if index + 1 < spans.count {
      return [replacing(spans[index].lowerBound..<spans[index + 1].lowerBound, with: [])]
    }
    let start = index > 0 ? spans[index - 1].upperBound : spans[index].lowerBound
    return [replacing(start..<spans[index].upperBound, with: [])]
  }

  private func wholeLines(
    _ spans: [Range<Int>], _ index: Int, _ node: YAMLNode, _ key: YAMLScalar?
  ) -> [YAMLText] {
    let span = spans[index]
    let start = lineStart(span.lowerBound)
    let end = min(max(afterLine(of: node, key), span.upperBound), range.upperBound)
    let isAlone = bytes[start..<span.lowerBound].allSatisfy(\.isBlank)
    var ways: [YAMLText] = []
    if isAlone { ways.append(replacing(start..<end, with: [])) }
    // The first behind a dash: the next one comes up to it.
    if index + 1 < spans.count { ways.append(replacing(span.lowerBound..<spans[index + 1].lowerBound, with: [])) }
    return ways
  }
}
