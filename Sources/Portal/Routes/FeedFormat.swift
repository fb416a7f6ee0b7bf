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

  /// Addresses of a full feed beside a page.
  static func addresses(beside page: String) -> [String] { allCases.map { page + $0.fileName } }
}
