import SourceText
import Vietnamese

/// RSS 2.0 (rssboard.org), the whole text as `content:encoded`.
struct RSSFeed {
  private let feed: Feed
  private var xml = XMLText()

  init(_ feed: Feed) { self.feed = feed }

  func render() -> [UInt8] {
    var writer = self
    writer.write(feed.shown)
    return writer.xml.bytes
  }

  private mutating func write(_ shown: [FeedEntry]) {
    xml.raw(
      """
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
      xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel>

      """)
    xml.element("title", feed.title)
    xml.element("link", feed.home)
    xml.element("description", "\(feed.title) – \(feed.site.config.agency)")
    xml.element("language", "vi")
    xml.element("lastBuildDate", feed.updated(shown).rfc822)
    let address = XMLText.attribute("href", feed.address(.rss))
    xml.raw("<atom:link rel=\"self\" type=\"\(FeedFormat.rss.mediaType)\"\(address)/>\n")
    for entry in shown { write(entry) }
    xml.raw("</channel>\n</rss>\n")
  }

  private mutating func write(_ entry: FeedEntry) {
    xml.raw("<item>\n")
    xml.element("title", entry.title)
    xml.element("link", entry.address)
    xml.element("guid", entry.address)
    xml.element("pubDate", entry.published.rfc822)
    // Readers show an item without one as empty.
    xml.element("description", entry.summary ?? entry.beginning ?? entry.title)
    if let text = entry.text { xml.element("content:encoded", text) }
    xml.raw("</item>\n")
  }
}

extension CalendarDate {
  /// `Sat, 30 Jun 2018 00:00:00 +0700`: the day's beginning in Vietnam, as RSS writes dates.
  fileprivate var rfc822: String {
    // Ordinal 0 is 1 January 1970, a Thursday.
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let weekday = weekdays[(ordinal % 7 + 7) % 7]
    return "\(weekday), \(day < 10 ? "0" : "")\(day) \(months[month - 1]) \(year) 00:00:00 +0700"
  }
}
