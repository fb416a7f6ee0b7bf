import SourceText
import Vietnamese

/// The sitemap (sitemaps.org, protocol 0.9): every page that readers are led to. Where one file may not hold them all,
/// it is an index of several.
struct Sitemap: Sendable {
  /// What the protocol allows in one file.
  struct Limits: Sendable {
    var addresses = 50_000
    /// Below the 50 MiB of the protocol by what stands around the addresses.
    var bytes = 50_000_000
  }

  struct Entry: Sendable {
    let address: String
    /// The day of its last change, where it is known.
    let changed: CalendarDate?
  }

  private let site: Site
  private let slices: [ArraySlice<Entry>]

  /// - Parameter entries: sorted by address.
  init(_ site: Site, _ entries: [Entry], limits: Limits = Limits()) {
    self.site = site
    // `<url><loc>…</loc><lastmod>2018-06-30</lastmod></url>`, the longest form of what is not address; an escaped
    // address grows, so twice its length is counted.
    let fixed = 80 + site.config.baseURL.utf8.count
    var slices: [ArraySlice<Entry>] = []
    var (start, size) = (0, 0)
    for (index, entry) in entries.enumerated() {
      let own = fixed + 2 * entry.address.utf8.count
      if index - start == limits.addresses || (size + own > limits.bytes && index > start) {
        slices.append(entries[start..<index])
        (start, size) = (index, 0)
      }
      size += own
    }
    self.slices = slices + [entries[start...]]
  }

  /// The files beside the one that crawlers are told of; none where that one holds all.
  var parts: [Route] {
    slices.count > 1 ? slices.indices.map { Route(.sitemapPart($0), at: Self.address(ofPart: $0)) } : []
  }

  /// The file that crawlers are told of.
  var whole: [UInt8] { slices.count > 1 ? index : part(0) }

  func part(_ number: Int) -> [UInt8] { list("urlset", "url", slices[number].map { ($0.address, $0.changed) }) }

  private static func address(ofPart number: Int) -> String { "/sitemap-\(number + 1).xml" }

  private var index: [UInt8] {
    list(
      "sitemapindex", "sitemap",
      slices.enumerated().map { (Self.address(ofPart: $0), $1.compactMap(\.changed).max()) })
  }

  private func list(_ root: String, _ item: String, _ entries: [(address: String, changed: CalendarDate?)]) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for entry in entries {
      xml.raw("<\(item)>")
      xml.element("loc", site.absolute(entry.address))
      if let changed = entry.changed { xml.element("lastmod", changed.iso) }
      xml.raw("</\(item)>\n")
    }
    xml.raw("</\(root)>\n")
    return xml.bytes
  }
}

/// `robots.txt`: allows everything, and says where the sitemap is. Crawlers read it at the root of a host only; a site
/// below a path offers it to the host's administrator.
struct RobotsFile: Sendable {
  let site: Site

  var bytes: [UInt8] { Array("User-agent: *\nAllow: /\n\nSitemap: \(site.absolute(FixedAddress.sitemap))\n".utf8) }
}
