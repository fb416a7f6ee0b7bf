import Disk

/// When a file's turn comes, so that a reader never meets a page whose picture, style or neighbour is not there yet.
struct Turn: Hashable, Comparable {
  enum Part: Int {
    /// What pages show or load.
    case asset
    /// Pages, and data beside them.
    case page
    /// What leads to new pages from outside: home, feeds, sitemap, the search page.
    case pointer
  }

  let part: Part
  /// Pages that lie deeper come first: a list follows what it lists.
  private let height: Int

  init(_ path: Path) {
    let plain = path.withoutCompression
    part = Self.part(plain)
    height = part == .page ? -plain.bytes.count { $0 == UInt8(ascii: "/") } : 0
  }

  static func < (left: Turn, right: Turn) -> Bool {
    (left.part.rawValue, left.height) < (right.part.rawValue, right.height)
  }

  private static let pages = [".html", ".json", ".csv", ".ics"]
  private static let feeds: Set<Path> = ["feed.xml", "rss.xml", "feed.json"]
  private static let pointers: Set<Path> = [
    "index.html", "404.html", "robots.txt", "muc-luc.json", "tim-kiem/index.html", Record.map,
  ]

  private static func part(_ path: Path) -> Part {
    let isSitemap = path.bytes.starts(with: "sitemap".utf8) && path.hasEnding(".xml")
    if isSitemap || pointers.contains(path) || feeds.contains(path.name) { return .pointer }
    return pages.contains(where: path.hasEnding) ? .page : .asset
  }
}

extension Path {
  func hasEnding(_ ending: String) -> Bool { bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) }

  /// The file that a compressed form stands for.
  var withoutCompression: Path {
    hasEnding(".gz") || hasEnding(".br") ? Path(bytes: bytes.dropLast(3)) : self
  }
}
