import Vietnamese

extension Fact {
  private static let most = 4
  private static let labels: [(slug: String, kind: Kind)] = [
    ("ho-va-ten", .person), ("ho-ten", .person), ("ten-tap-the", .person), ("chuc-vu", .position),
    ("don-vi-cong-tac", .unit), ("noi-cong-tac", .unit), ("don-vi", .unit), ("ten-don-vi", .unit),
  ]

  /// Facts in the text: values behind `Họ và tên:` and the like, and numbers of decisions with their days.
  static func all(in blocks: [Block]) -> [Fact] {
    var facts: [Fact] = []
    var counts: [Kind: Int] = [:]
    for line in blocks.flatMap(\.paragraphs) where line.inlines.plain.utf8.count < 20_000 {
      for fact in labelled(line) + decisions(line) where counts[fact.kind, default: 0] < most && !facts.contains(fact) {
        counts[fact.kind, default: 0] += 1
        facts.append(fact)
      }
    }
    return facts
  }

  private static func labelled(_ line: Paragraph) -> [Fact] {
    let text = line.inlines.plain
    guard text.utf8.count < 300, let colon = text.firstIndex(of: ":") else { return [] }
    let name = Fold.slug(String(text[..<colon]))
    guard
      let label = labels.first(where: {
        name == $0.slug || name.hasSuffix("-" + $0.slug) && name.count <= $0.slug.count + 3
      })
    else { return [] }
    var value = text[text.index(after: colon)...].trimmedSpaces
    while let last = value.last, ".;,".contains(last) { value.removeLast() }
    guard (2...100).contains(value.count), !value.contains("…"), !value.contains("...") else { return [] }
    return [Fact(kind: label.kind, value: value, place: place(line))]
  }

  private static func decisions(_ line: Paragraph) -> [Fact] {
    let text = line.inlines.plain
    guard text.contains("/QĐ") else { return [] }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.flatMap { index -> [Fact] in
      let number = words[index].trimmingPunctuation
      guard number.contains("/QĐ"), number.first?.isNumber == true, number.count <= 40 else { return [] }
      let behind = text[words[index].endIndex...].drop { $0.isWhitespace || $0 == "," }
      let day = CalendarDate.written(at: behind.prefix(60)).map {
        [Fact(kind: .day, value: $0.short, place: place(line))]
      }
      return [Fact(kind: .number, value: number, place: place(line))] + (day ?? [])
    }
  }

  private static func place(_ line: Paragraph) -> Place {
    let words = line.plain.trimmedSpaces
    return .paragraph(words.count > 60 ? words.prefix(60).trimmedSpaces + "…" : words)
  }
}

extension Substring {
  fileprivate var trimmingPunctuation: String {
    var text = self
    while let last = text.last, ".,;:)”\"".contains(last) { text.removeLast() }
    while let first = text.first, "(“\"".contains(first) { text.removeFirst() }
    return String(text)
  }
}
