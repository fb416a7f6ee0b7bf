/// The formats of feeds, by their files beside a page.
enum FeedFormat: CaseIterable, Sendable {
  case atom, rss, json

  var fileName: String {
    switch self {
    case .atom: "feed.xml"
    case .rss: "rss.xml"
    case .json: "feed.json"
    }
  }

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .rss: "application/rss+xml"
    case .json: "application/feed+json"
    }
  }

  /// A full feed comes in every format; others are Atom alone.
  static func of(isFull: Bool) -> [FeedFormat] { isFull ? allCases : [.atom] }
}
