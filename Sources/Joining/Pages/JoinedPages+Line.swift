import Documents

extension JoinedPages {
  /// An entry in a list: its title leads to the agency's own page.
  func line(_ entry: JoinedEntry, _ agency: Agency?) -> (text: String, address: String) {
    let title = "[\(MarkdownEscape.inline(entry.title, inTable: false))](<\(entry.address)>)"
    let facts = [
      entry.day?.short, agency.map { MarkdownEscape.inline($0.name, inTable: false) }, JoinWords.kind(entry.kind),
    ].compactMap { $0 }
    return ("- \(title) (\(facts.joined(separator: "; ")))", entry.address)
  }
}
