import SourceText

/// JSON Feed 1.1 (jsonfeed.org).
struct JSONFeed {
  private let feed: Feed

  init(_ feed: Feed) { self.feed = feed }

  func render() -> [UInt8] {
    let shown = feed.shown
    return JSONText.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", feed.title)
      json.member("home_page_url", feed.home)
      json.member("feed_url", feed.address(.json))
      json.member("language", "vi")
      json.list("authors", of: [feed.site.config.agency]) { $0.member("name", $1) }
      json.list("items", of: shown) { write($1, &$0) }
    } + [.newline]
  }

  private func write(_ entry: FeedEntry, _ json: inout JSONText) {
    json.member("id", entry.address)
    json.member("url", entry.address)
    json.member("title", entry.title)
    json.member("content_html", utf8: entry.text ?? [])
    json.member("summary", entry.summary)
    json.member("image", entry.image)
    json.member("date_published", entry.published.timestamp)
    json.member("date_modified", entry.updated.timestamp)
  }
}
