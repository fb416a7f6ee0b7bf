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
    let open = Array("ơ".utf8)
    let close = Array("ư(".utf8)
    var findings: [Finding] = []
    for index in raw.indices.dropLast(3) where raw[index] == close[0] && raw[index...].starts(with: close) {
      let line = raw[..<index].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      let start = (line..<index).last {
        raw[$0...].starts(with: open) && ($0 == line || !raw[$0 - 1].isAlphanumeric && raw[$0 - 1] < 0x80)
      }
      let rest = raw[(index + close.count)...]
      guard let start, let end = rest.firstIndex(of: UInt8(ascii: ")")), isText(index) else { continue }
      let destination = rest[..<end]
      guard !destination.contains(where: \.isSpace), destination.contains(where: { "./#".utf8.contains($0) }) else {
        continue
      }
      let fact = MarkdownProblem.Fact.telexLink(
        text: String(utf8: raw[start + open.count..<index]), destination: String(utf8: destination))
      findings.append((fact, start..<end + 1))
    }
    return findings
  }

  private func isText(_ offset: Int) -> Bool {
    tokens.contains { $0.isText && $0.raw.contains(offset) }
  }
}
