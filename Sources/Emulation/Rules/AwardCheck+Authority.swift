import Vietnamese

/// Who may decide a title: the standing list says so, and a decision's symbol says who did.
extension AwardCheck {
  func authority(_ award: ResolvedAward) -> Finding? {
    guard award.state == .decided, let title = award.title, let number = row(award).decisionNumber,
      let symbol = DecisionSymbol(number.value)
    else { return nil }
    let authorities = year.plan.titles[title].authorities
    guard !authorities.isEmpty, !authorities.contains(where: symbol.names) else { return nil }
    return Finding(.decidedByOther(title: title, symbol: symbol.text), at: number.origin)
  }
}

/// The letters of a decision's number that stand for who signed it: `SCT` in `12/QĐ-SCT`.
///
/// They are initials (Nghị định 30/2020/NĐ-CP, Phụ lục III): UBND for Ủy ban nhân dân, TTg for Thủ tướng.
struct DecisionSymbol {
  let text: String
  private let initials: String

  /// Nil where the number has none, as `12/QĐ`.
  init?(_ number: String) {
    let parts = number.split(separator: "/", maxSplits: 1).last?.split(separator: " ").first?.split(separator: "-")
    guard let parts, parts.count > 1, let last = parts.last else { return nil }
    let capitals = last.filter(\.isUppercase)
    guard !capitals.isEmpty else { return nil }
    text = String(last)
    initials = Fold.slug(String(capitals))
  }

  /// Whether the letters are initials of words of an authority's name that follow each other.
  func names(_ authority: String) -> Bool {
    String(Fold.slug(authority).split(separator: "-").compactMap(\.first)).contains(initials)
  }
}
