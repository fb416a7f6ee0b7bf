extension TokenList {
  /// Turns `[^label]` into references, where `label` is defined.
  /// - Returns: the labels that are not, with their places in the raw content.
  mutating func findFootnotes(_ indices: [String: Int], raw: [UInt8]) -> [(label: String, range: Range<Int>)] {
    var undefined: [(String, Range<Int>)] = []
    var output: [Token] = []
    var index = 0
    while index < tokens.count {
      guard let (last, label) = reference(at: index, raw: raw) else {
        output.append(tokens[index])
        index += 1
        continue
      }
      let range = tokens[index].raw.lowerBound..<tokens[last].raw.upperBound
      if let note = indices[FootnoteDefinition.key(label)] {
        let start = tokens[index].text.lowerBound
        output.append(Token(kind: .footnote, text: start..<start, raw: range, index: note))
      } else {
        undefined.append((String(utf8: label), range))
        output.append(contentsOf: tokens[index...last])
      }
      index = last + 1
    }
    tokens = output
    return undefined
  }

  /// The index of the closing bracket's token, and the label before it.
  private func reference(at index: Int, raw: [UInt8]) -> (last: Int, label: ArraySlice<UInt8>)? {
    let open = tokens[index]
    guard open.kind == .bracket, open.raw.count == 1, raw[open.raw.lowerBound] == UInt8(ascii: "["),
      raw[open.raw.upperBound...].first == UInt8(ascii: "^"),
      let last = tokens[(index + 1)...].firstIndex(where: { !$0.isText || $0.kind == .bracket }),
      tokens[last].kind == .bracket, raw[tokens[last].raw.lowerBound] == UInt8(ascii: "]")
    else { return nil }
    let label = raw[(open.raw.upperBound + 1)..<tokens[last].raw.lowerBound]
    return FootnoteSyntax.isLabel(label) ? (last, label) : nil
  }
}
