extension TokenList {
  /// `[text][label]` and `[text][]` whose label nobody defines.
  func undefinedReferences(raw: [UInt8]) -> [Finding] {
    guard raw.contains(UInt8(ascii: "[")) else { return [] }
    let brackets = tokens.filter { $0.kind == .bracket }
    guard brackets.count >= 4 else { return [] }
    return brackets.indices.dropLast(3).compactMap { index in
      let group = brackets[index..<index + 4].map(\.raw)
      let isReference =
        group[1].upperBound == group[2].lowerBound && group.map { raw[$0.upperBound - 1] } == Array("[][]".utf8)
      let (text, label) = (
        raw[group[0].upperBound..<group[1].lowerBound], raw[group[2].upperBound..<group[3].lowerBound]
      )
      let isIndex = group[0].lowerBound > 0 && raw[group[0].lowerBound - 1].isAlphanumeric
      guard isReference, !isIndex, text.first != UInt8(ascii: "^"), label.first != UInt8(ascii: "^") else { return nil }
      let name = String(utf8: label.trimmed.isEmpty ? text : label)
      return (.undefinedReference(label: name), group[0].lowerBound..<group[3].upperBound)
    }
  }

  /// `ơtextư(destination)`, which a Telex keyboard makes of `[text](destination)`.
  func telexLinks(raw: [UInt8]) -> [Finding] {
    // The last two bytes of "ư(".
    guard raw.contains(0xB0, before: UInt8(ascii: "(")) else { return [] }
    let texts = tokens.filter(\.isText).map(\.raw)
    var findings: [Finding] = []
    var open: Int?
    var index = 0
    while index < raw.count {
      if raw[index] == UInt8(ascii: "\n") { open = nil }
      if isOpenTelex(raw, at: index) { open = index }
      guard let start = open, raw[index] == 0xC6, raw[index...].starts(with: "ư("), texts.hold(index),
        let link = telexLink(raw, from: start, closedAt: index)
      else {
        index += 1
        continue
      }
      findings.append(link)
      index = link.range.upperBound
      open = nil
    }
    return findings
  }

  /// Bytes: longer ones nobody types, and every `ư(` would be followed up to the end of the text.
  private static let longestDestination = 500

  /// An ơ that no word holds.
  private func isOpenTelex(_ raw: [UInt8], at index: Int) -> Bool {
    guard raw[index] == 0xC6, raw[index...].starts(with: "ơ") else { return false }
    return index == 0 || !raw[index - 1].isAlphanumeric && raw[index - 1] < 0x80
  }

  private func telexLink(_ raw: [UInt8], from start: Int, closedAt close: Int) -> Finding? {
    let rest = raw[(close + 3)...].prefix(Self.longestDestination)
    let end = rest.firstIndex { $0 == UInt8(ascii: ")") || $0.isSpace }
    guard let end, raw[end] == UInt8(ascii: ")") else { return nil }
    let destination = rest[..<end]
    guard destination.contains(where: { "./#".utf8.contains($0) }) else { return nil }
    let fact = MarkdownProblem.Fact.telexLink(
      text: String(utf8: raw[(start + 2)..<close]), destination: String(utf8: destination))
    return (fact, start..<end + 1)
  }
}

extension [Range<Int>] {
  /// Whether one of these ranges, in order, holds an offset.
  fileprivate func hold(_ offset: Int) -> Bool {
    let count = sortedCount(where: { $0.lowerBound <= offset })
    return count > 0 && self[count - 1].contains(offset)
  }
}
