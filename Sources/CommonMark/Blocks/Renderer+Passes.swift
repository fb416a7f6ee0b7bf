import SourceText

extension Renderer {
  /// The passes over the tokens of a block, each after those whose results it needs.
  mutating func runPasses() {
    let raw = content.bytes
    if options.spacedLinks { findSpacedDestinations() }
    var mustMatch = options.strikethrough && raw.contains(UInt8(ascii: "~"))
    if options.footnotes { findFootnotes() }
    let hidden = hiddenURLs()
    if options.bareLinks, raw.mayHoldURL || !hidden.isEmpty {
      switch list.linkBareURLs(raw: raw, hidden: hidden) {
      case .linked(let usedDelimiters): mustMatch = mustMatch || usedDelimiters
      case .apart(let ranges):
        for range in ranges {
          sheet.apartURLs.append(content.textOffset(of: range.lowerBound)..<content.textOffset(of: range.upperBound))
        }
      }
    }
    if mustMatch { list.matchDelimiters(raw: raw, tildes: options.tildes) }
    if options.bareLinks, raw.contains(UInt8(ascii: "@")) { list.linkEmails(raw: raw) }
    if options.lint { lintInlines() }
  }

  private mutating func findFootnotes() {
    guard content.bytes.contains(UInt8(ascii: "["), before: UInt8(ascii: "^")) else { return }
    for (label, range) in list.findFootnotes(footnotes.indices, raw: content.bytes) {
      report(.undefinedFootnote(label: label), at: range)
    }
  }

  private mutating func findSpacedDestinations() {
    guard content.bytes.contains(UInt8(ascii: "]"), before: UInt8(ascii: "(")) else { return }
    for range in list.spacedDestinations(raw: content.bytes) {
      let (start, end) = (content.textOffset(of: range.lowerBound), content.textOffset(of: range.upperBound))
      sheet.spacedDestinations.append(start..<end)
    }
  }

  /// The addresses in this block that are hidden from cmark.
  private func hiddenURLs() -> [TokenList.HiddenURL] {
    let range = content.textRange
    let all = text.hiddenURLs
    guard !all.isEmpty else { return [] }
    let first = all.lastIndex(sorted: { $0.range.lowerBound < range.lowerBound })
    return all[first...].prefix { $0.range.lowerBound < range.upperBound }.compactMap { hidden in
      guard let start = content.offset(ofText: hidden.range.lowerBound) else { return nil }
      return TokenList.HiddenURL(range: start..<start + hidden.range.count, address: hidden.address[...])
    }
  }
}

extension MarkdownOptions {
  fileprivate var tildes: ClosedRange<Int>? { strikethrough ? (singleTildes ? 1 : 2)...2 : nil }
}

extension [UInt8] {
  /// Whether "://" or "www." occurs.
  fileprivate var mayHoldURL: Bool {
    indices.contains { index in
      switch self[index] {
      case UInt8(ascii: ":"): self[index...].starts(with: "://")
      case UInt8(ascii: "w"): self[index...].starts(with: "www.")
      default: false
      }
    }
  }
}
