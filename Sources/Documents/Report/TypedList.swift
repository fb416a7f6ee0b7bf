/// Lists that were typed: lines that begin with `-`, `+` or `•`, each sign a level of its own.
enum TypedList {
  static func recognised(in blocks: [Block]) -> [Block] {
    var signs: [Character] = []
    return blocks.map { block in
      guard case .paragraph(var paragraph) = block, paragraph.role == .body, paragraph.item == nil else {
        signs = []
        return block
      }
      guard let sign = paragraph.takeSign() else {
        signs = []
        return block
      }
      if let depth = signs.firstIndex(of: sign) { signs.removeSubrange((depth + 1)...) } else { signs.append(sign) }
      paragraph.item = Paragraph.Item(depth: signs.count - 1)
      return .paragraph(paragraph)
    }
  }
}

extension Paragraph {
  private static let signs: [Character: Character] = [
    "-": "-", "–": "-", "—": "-", "+": "+", "•": "•", "·": "•", "*": "*", "▪": "▪", "➢": "➢", "◻": "◻", "●": "•",
    "○": "○",
    "■": "▪", "✓": "✓", "❖": "❖",
  ]

  /// Takes away the sign at its head, and the space behind that; nil where there is none.
  fileprivate mutating func takeSign() -> Character? {
    guard let start = inlines.firstIndex(where: { !$0.plain.allSatisfy(\.isWhitespace) }),
      !inlines[..<start].contains(where: \.isPicture), case .text(let text, let look) = inlines[start]
    else {
      return nil
    }
    let words = text.drop(while: \.isWhitespace)
    guard let first = words.first, let sign = Self.signs[first] else { return nil }
    let rest = words.dropFirst()
    let next = rest.first ?? inlines.dropFirst(start + 1).lazy.compactMap(\.plain.first).first
    guard let next, next.isWhitespace || "-–+".contains(first) && next.isLetter else { return nil }
    inlines.replaceSubrange(...start, with: [.text(String(rest.drop(while: \.isWhitespace)), look)])
    while inlines.count > 1, inlines[0].plain.allSatisfy(\.isWhitespace), !inlines[0].isPicture, inlines[0].isBlank {
      inlines.removeFirst()
    }
    return sign
  }
}

extension Inline {
  fileprivate var isBlank: Bool {
    switch self {
    case .picture, .note, .link: false
    default: plain.allSatisfy(\.isWhitespace)
    }
  }
}
