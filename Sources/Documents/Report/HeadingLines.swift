import Vietnamese

/// Finds the headings among lines that only look like such: bold or in capitals, with the numbers that Nghị định 30/2020
/// (phụ lục I, II.6) gives to parts, chapters, sections, articles, clauses and points.
enum HeadingLines {
  /// From the widest part to the narrowest.
  enum Rank: Int, Comparable {
    case part, chapter, section, letter, roman, article, number, second, third, point

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// - Returns: the blocks with each heading's role set, from level 2 on, none skipped.
  static func recognised(in blocks: [Block]) -> (blocks: [Block], isInferred: Bool) {
    let styled = levels(Set(blocks.compactMap { styledLevel($0) }))
    let ranks = blocks.map { styledLevel($0) == nil ? $0.paragraph.flatMap(rank) : nil }
    let inferred = levels(Set(ranks.compactMap { $0 }))
    var (above, last) = (1, 1)
    var result = blocks
    for index in blocks.indices {
      guard var paragraph = blocks[index].paragraph else { continue }
      let level: Int
      if let own = styledLevel(blocks[index]).flatMap({ styled[$0] }) {
        level = min(own + 1, last + 1, 6)
        above = level
      } else if let rank = ranks[index], let step = inferred[rank] {
        level = min(above + step, last + 1, 6)
      } else {
        continue
      }
      last = level
      paragraph.becomeHeading(level)
      result[index] = .paragraph(paragraph)
    }
    return (result, ranks.contains { $0 != nil })
  }

  /// Each in use, from 1.
  private static func levels<Step: Comparable & Hashable>(_ used: Set<Step>) -> [Step: Int] {
    Dictionary(uniqueKeysWithValues: used.sorted().enumerated().map { ($1, $0 + 1) })
  }

  private static func styledLevel(_ block: Block) -> Int? {
    switch block.paragraph?.role {
    case .heading(let level): level
    case .title: 0
    default: nil
    }
  }

  private static let longest = 200

  /// Nil for what is no heading.
  static func rank(of line: Paragraph) -> Rank? {
    guard line.role == .body, line.isLine, line.item == nil || line.item?.label != nil,
      !line.inlines.contains(where: \.isPicture)
    else { return nil }
    let text = line.plain.trimmedSpaces
    guard text.utf8.count <= longest * 2, text.count <= longest, text.contains(where: \.isLetter), !text.hasSuffix(";"),
      !text.hasSuffix(",")
    else { return nil }
    let isCapital = line.isCapital
    guard line.isBold || isCapital else { return nil }
    if let rank = numbered(text) { return rank == .letter && !line.isBold ? nil : rank }
    guard line.item == nil, text.count <= 120, text.split(separator: " ").count > 1 else { return nil }
    return isCapital && (line.isBold || line.isCentred) ? .roman : nil
  }

  private static func numbered(_ text: String) -> Rank? {
    let words = text.split(separator: " ", maxSplits: 2)
    guard let first = words.first else { return nil }
    let name = first.lowercased()
    if words.count > 1, let named = named(name, words[1]) { return named }
    let number = first.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    let rest = first.dropFirst(number.count)
    let ends =
      number.last == "." || [")", "/", "-", ":"].contains { rest.hasPrefix($0) }
      || words.count > 1 && ["-", "–"].contains(words[1])
    let parts = number.split(separator: ".")
    guard let head = parts.first else { return nil }
    if parts.allSatisfy({ $0.allSatisfy(\.isNumber) && $0.count <= 3 }) {
      guard ends || parts.count > 1 else { return nil }
      return parts.count == 1 ? .number : parts.count == 2 ? .second : .third
    }
    guard ends, parts.count == 1 else { return nil }
    if head.allSatisfy({ "IVX".contains($0) }) { return .roman }
    if head.count == 1, head.first?.isUppercase == true { return .letter }
    return head.count == 1 ? .point : nil
  }

  private static func named(_ name: String, _ number: Substring) -> Rank? {
    let isNumber = number.allSatisfy { $0.isNumber || "IVXivx.:".contains($0) } || number.lowercased() == "thứ"
    guard isNumber else { return nil }
    return switch name {
    case "phần": .part
    case "chương": .chapter
    case "mục": .section
    case "điều": .article
    default: nil
    }
  }
}

extension Paragraph {
  /// The number that a list gave it becomes part of its words.
  fileprivate mutating func becomeHeading(_ level: Int) {
    if let label = item?.label { inlines.insert(.text(label + " ", []), at: 0) }
    item = nil
    role = .heading(level)
    inlines = inlines.without(inlines.isAll(.italic) == true ? [.bold, .italic, .capitals] : [.bold, .capitals])
  }
}
