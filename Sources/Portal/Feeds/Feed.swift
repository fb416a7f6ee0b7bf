import CommonMark
import Vietnamese

/// The newest entries of a list, for readers who subscribe to it.
struct Feed: Sendable {
  static let size = 20

  let site: Site
  let title: String
  /// The page that it follows; the feed lies beside it.
  let page: String
  /// Positions of entries, newest first.
  let entries: [Int]
  /// Feeds of the site and its sections come in every format and carry the whole text; those of years, units and
  /// movements are Atom alone, with the summary.
  let isFull: Bool

  func render(_ format: FeedFormat) -> [UInt8] {
    switch format {
    case .atom: AtomFeed(self).render()
    case .rss: RSSFeed(self).render()
    case .json: JSONFeed(self).render()
    }
  }
}

/// What every format says of an entry.
struct FeedEntry {
  let title: String
  let address: String
  let published: CalendarDate
  let updated: CalendarDate
  let summary: String?
  /// What the text begins with; nil where it has none.
  let beginning: String?
  /// As HTML, every address in it full: formats differ in what a relative one would rest on. Nil in a short feed.
  let text: [UInt8]?
  let image: String?
}

extension Feed {
  /// Full addresses.
  var home: String { site.absolute(page) }
  func address(_ format: FeedFormat) -> String { site.absolute(page + format.fileName) }

  var shown: [FeedEntry] {
    // A lazy sequence would make each entry several times.
    var shown: [FeedEntry] = []
    for index in entries where shown.count < Self.size {
      if let entry = feedEntry(index) { shown.append(entry) }
    }
    return shown
  }

  /// Of the newest change; a feed of nothing is of today.
  func updated(_ shown: [FeedEntry]) -> CalendarDate {
    shown.map(\.updated).max() ?? site.today
  }

  private func feedEntry(_ index: Int) -> FeedEntry? {
    let entry = site.entries[index]
    guard let date = entry.date else { return nil }
    let address = site.absolute(entry.address)
    let summary = entry.exemplar?.citation ?? entry.common.summary ?? entry.document?.subject
    return FeedEntry(
      title: entry.title.value, address: address, published: date, updated: max(date, entry.common.updated ?? date),
      summary: summary, beginning: summary == nil ? entry.body.beginning : nil,
      text: isFull ? site.body(index, isPlain: true).withFullAddresses(origin: site.config.origin, page: address) : nil,
      image: Cards(site: site).sharedPicture(index)?.address)
  }
}

extension [UInt8] {
  /// HTML in which `="/…` and `="#…` begin with the site's origin and the page's address. In text a quote is an
  /// entity, so both stand in tags alone.
  fileprivate func withFullAddresses(origin: String, page: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count + 256)
    for (index, byte) in enumerated() {
      if index >= 2, self[index - 1] == UInt8(ascii: "\""), self[index - 2] == UInt8(ascii: "=") {
        if byte == UInt8(ascii: "/") { result += origin.utf8 }
        if byte == UInt8(ascii: "#") { result += page.utf8 }
      }
      result.append(byte)
    }
    return result
  }
}

extension Markdown {
  /// The first words of the text, cut between two of them.
  var beginning: String? {
    var plain: [UInt8] = []
    appendPlainText(to: &plain)
    var text = ""
    for bytes in plain.prefix(2_000).split(whereSeparator: { $0 <= .space }).prefix(200) {
      let word = String(decoding: bytes, as: UTF8.self)
      if text.count + word.count > 200 { return text.isEmpty ? nil : text + " …" }
      text += (text.isEmpty ? "" : " ") + word
    }
    return text.isEmpty ? nil : text
  }
}

extension SiteConfig {
  /// The base URL without its path: `https://so.example`.
  var origin: String { String(baseURL.dropLast(basePath.count)) }
}
