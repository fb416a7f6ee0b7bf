/// Where a line may not break: in headings and on cards, whose lines are few and short.
enum Typesetting {
  private static let noBreak = "\u{A0}"
  /// What stands after a number and belongs to it.
  private static let measures: Set<Substring> = [
    "%", "‰", "đồng", "nghìn", "triệu", "tỷ", "USD", "kWh", "kW", "MW", "km", "m", "m²", "ha", "kg", "tấn", "tạ", "lít",
    "giờ", "phút", "ngày", "tuần", "tháng", "năm", "lần", "người", "hộ", "điểm", "lượt", "suất", "bài",
  ]

  /// The name of a person: its last two syllables stand together.
  static func name(_ name: String) -> String {
    guard let last = name.lastIndex(of: " ") else { return name }
    return name[..<last] + noBreak + name[name.index(after: last)...]
  }

  /// A heading or a sentence: each number stands with what it is a number of.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var set = ""
    set.reserveCapacity(text.utf8.count + 8)
    for (place, word) in words.enumerated() {
      if place > 0 { set += isMeasure(word) && isNumber(words[place - 1]) ? noBreak : " " }
      set += word
    }
    return set
  }

  private static func isMeasure(_ word: Substring) -> Bool {
    var word = word
    while let last = word.last, ".,;:!?)”".contains(last) { word.removeLast() }
    return measures.contains(word)
  }

  private static func isNumber(_ word: Substring) -> Bool {
    word.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}
