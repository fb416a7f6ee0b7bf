import SourceText

/// Atom (RFC 4287).
struct AtomFeed {
  private let feed: Feed
  private var xml = XMLText()

  init(_ feed: Feed) { self.feed = feed }

  func render() -> [UInt8] {
    var writer = self
    writer.write(feed.shown)
    return writer.xml.bytes
  }

  private mutating func write(_ shown: [FeedEntry]) {
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n")
    xml.element("title", feed.title)
    xml.element("id", feed.address(.atom))
    xml.element("updated", feed.updated(shown).timestamp)
    link("self", feed.address(.atom), type: FeedFormat.atom.mediaType)
    link("alternate", feed.home, type: "text/html")
    xml.raw("<author>\n")
    xml.element("name", feed.site.config.agency)
    xml.raw("</author>\n")
    for entry in shown { write(entry) }
    xml.raw("</feed>\n")
  }

  private mutating func write(_ entry: FeedEntry) {
    xml.raw("<entry>\n")
    xml.element("title", entry.title)
    xml.element("id", entry.address)
    link("alternate", entry.address, type: "text/html")
    xml.element("published", entry.published.timestamp)
    xml.element("updated", entry.updated.timestamp)
    if let summary = entry.summary { xml.element("summary", summary) }
    if let text = entry.text { xml.element("content", text, attributes: " type=\"html\"") }
    xml.raw("</entry>\n")
  }

  private mutating func link(_ relation: String, _ address: String, type: String) {
    xml.raw("<link rel=\"\(relation)\" type=\"\(type)\"\(XMLText.attribute("href", address))/>\n")
  }
}
