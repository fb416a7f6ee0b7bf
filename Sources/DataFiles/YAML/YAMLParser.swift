import CYAML

/// Reads a YAML text into nodes with byte positions, by libyaml's events.
package struct YAMLParser {
  /// An entry's front matter is flat; a plan is four levels deep.
  package static let maximumDepth = 16
  /// A plan with a hundred criteria has about a thousand values; a file of the largest size that is read, a million.
  static let maximumNodes = 1_000_000

  /// The value of the first document of `bytes[range]`; nil when there is none (an empty text).
  package static func parse(_ bytes: [UInt8], in range: Range<Int>) throws(YAMLFailure) -> YAMLNode? {
    let text = Array(bytes[range])
    var events = YAMLEvents(text, base: range.lowerBound)
    var builder = Builder()
    return try builder.document(from: &events)
  }

  private struct Builder {
    var nodes = 0

    mutating func document(from events: inout YAMLEvents) throws(YAMLFailure) -> YAMLNode? {
      while true {
        let event = try events.next()
        switch event.kind {
        case .streamEnd: return nil
        case .structure: continue
        default:
          let root = try node(event, from: &events, depth: 0)
          try expectEnd(of: &events)
          return root
        }
      }
    }

    /// A second document would be lost silently.
    private func expectEnd(of events: inout YAMLEvents) throws(YAMLFailure) {
      while true {
        let event = try events.next()
        switch event.kind {
        case .streamEnd: return
        case .structure: continue
        default: throw YAMLFailure(reason: .secondDocument, offset: event.range.lowerBound)
        }
      }
    }

    mutating func node(_ event: YAMLEvents.Event, from events: inout YAMLEvents, depth: Int) throws(YAMLFailure)
      -> YAMLNode
    {
      nodes += 1
      if nodes > maximumNodes { throw YAMLFailure(reason: .tooLarge, offset: event.range.lowerBound) }
      if depth > maximumDepth { throw YAMLFailure(reason: .tooDeep, offset: event.range.lowerBound) }
      switch event.kind {
      case .scalar(let text, let style):
        return .scalar(YAMLScalar(text: text, range: event.range, style: style))
      case .listStart: return try list(from: event.range.lowerBound, &events, depth: depth)
      case .mapStart: return try map(from: event.range.lowerBound, &events, depth: depth)
      case .end, .structure, .streamEnd:
        throw YAMLFailure(reason: .syntax("unexpected end"), offset: event.range.lowerBound)
      }
    }

    private mutating func list(from start: Int, _ events: inout YAMLEvents, depth: Int) throws(YAMLFailure) -> YAMLNode
    {
      var items: [YAMLNode] = []
      while true {
        let event = try events.next()
        if case .end = event.kind {
          return .list(items, range: start..<end(event, after: items.last?.range))
        }
        items.append(try node(event, from: &events, depth: depth + 1))
      }
    }

    private mutating func map(from start: Int, _ events: inout YAMLEvents, depth: Int) throws(YAMLFailure) -> YAMLNode {
      var pairs: [YAMLPair] = []
      while true {
        let event = try events.next()
        if case .end = event.kind {
          return .map(pairs, range: start..<end(event, after: pairs.last?.value.range))
        }
        guard case .scalar(let text, let style) = event.kind else {
          throw YAMLFailure(reason: .complexKey, offset: event.range.lowerBound)
        }
        let key = YAMLScalar(text: text, range: event.range, style: style)
        pairs.append(YAMLPair(key: key, value: try node(events.next(), from: &events, depth: depth + 1)))
      }
    }

    /// A bracket ends what it closes; without brackets the last value does, since libyaml sees the end only at the
    /// next key.
    private func end(_ event: YAMLEvents.Event, after last: Range<Int>?) -> Int {
      guard event.range.isEmpty, let last else { return event.range.upperBound }
      return last.upperBound
    }
  }
}
