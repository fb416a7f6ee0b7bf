import Vietnamese

extension Report {
  private static let mottos = ["cong-hoa-xa-hoi-chu-nghia-viet-nam", "dang-cong-san-viet-nam"]

  /// The names of the state and of the agency, the number, the place and the day (Nghị định 30/2020, phụ lục I, II.1–4).
  mutating func takeLetterhead() {
    let isMotto = { (block: Block) in
      let text = block.plain
      let slug = text.utf8.count < 5_000 ? Fold.slug(text) : ""
      return Self.mottos.contains { slug.contains($0) }
    }
    guard let last = blocks.prefix(8).firstIndex(where: isMotto) else { return takePlaceAndDate(below: 8) }
    let isHead = blocks[..<last].allSatisfy { $0.plain.count < 300 && $0.paragraph?.item == nil }
    guard isHead, blocks[last].plain.count < 1_500 else { return takePlaceAndDate(below: last + 8) }
    var end = last + 1
    while end < blocks.count, end < last + 6, let paragraph = blocks[end].paragraph, paragraph.isOfLetterhead {
      end += 1
    }
    let head = Array(blocks[..<end])
    facts += Self.facts(ofLetterhead: head)
    leaveOut(.letterhead, 0..<end)
    takePlaceAndDate(below: 3)
  }

  private mutating func takePlaceAndDate(below limit: Int) {
    guard let index = blocks.prefix(limit).firstIndex(where: { $0.paragraph?.isPlaceAndDate == true }) else { return }
    takePlaceAndDate(at: index, .letterhead)
  }

  mutating func takePlaceAndDate(at index: Int, _ place: Fact.Place) {
    if let day = blocks[index].paragraph?.day { facts.append(Fact(kind: .day, value: day.short, place: place)) }
    leaveOut(.placeAndDate, index..<index + 1)
  }

  private static func facts(ofLetterhead head: [Block]) -> [Fact] {
    let lines = head.flatMap(\.paragraphs).flatMap(\.lines)
    var facts: [Fact] = []
    for line in lines {
      let text = line.plain.trimmedSpaces
      if line.isNumbered, let colon = text.firstIndex(of: ":") {
        let number = text[text.index(after: colon)...].trimmedSpaces
        if number.first?.isNumber == true { facts.append(Fact(kind: .number, value: number, place: .letterhead)) }
      }
      if line.isPlaceAndDate, let day = line.day {
        facts.append(Fact(kind: .day, value: day.short, place: .letterhead))
      }
    }
    if let agency = agency(lines) { facts.append(Fact(kind: .agency, value: agency, place: .letterhead)) }
    return facts
  }

  /// The last line in capitals before the name of the state, or else before the number.
  private static func agency(_ lines: [Paragraph]) -> String? {
    let names = lines.prefix { line in !mottos.contains { line.slug.contains($0) } }
    return names.last { $0.isCapital && !$0.isNumbered }?.plain.trimmedSpaces
  }
}

extension Paragraph {
  /// Each line that was broken by hand as a paragraph: many keep a whole column of a letterhead in one.
  fileprivate var lines: [Paragraph] {
    inlines.split(separator: .lineBreak).map { line in
      var paragraph = self
      paragraph.inlines = Array(line)
      return paragraph
    }
  }

  /// What may stand below the name of the state.
  fileprivate var isOfLetterhead: Bool {
    isRule || slug.contains("doc-lap-tu-do-hanh-phuc") || isNumbered || isPlaceAndDate
  }

  /// `Số: 12/BC-SCT`; SỞ CÔNG THƯƠNG has the same letters but for their marks.
  fileprivate var isNumbered: Bool {
    let text = isLine ? plain.trimmedSpaces : ""
    return text.count < 60 && text.contains(":") && text.lowercased().hasPrefix("số")
  }
}
