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
  private let parts: [ArraySlice<Entry>]

  /// - Parameter entries: sorted by address.
  init(_ site: Site, _ entries: [Entry], limits: Limits = Limits()) {
    self.site = site
    // `<url><loc>…</loc><lastmod>2018-06-30</lastmod></url>`, the longest form of what is not address; an escaped
    // address grows, so twice its length is counted.
    let fixed = 80 + site.config.baseURL.utf8.count
    var parts: [ArraySlice<Entry>] = []
    var (start, size) = (0, 0)
    for (index, entry) in entries.enumerated() {
      let own = fixed + 2 * entry.address.utf8.count
      if index - start == limits.addresses || (size + own > limits.bytes && index > start) {
        parts.append(entries[start..<index])
        (start, size) = (index, 0)
      }
      size += own
    }
    self.parts = parts + [entries[start...]]
  }

  var pages: [Page] {
    guard parts.count > 1 else { return [Page(address: FixedAddress.sitemap) { render(parts[0]) }] }
    return [Page(address: FixedAddress.sitemap) { index }]
      + parts.enumerated().map { number, part in Page(address: Self.address(ofPart: number)) { render(part) } }
  }

  static func address(ofPart number: Int) -> String { "/sitemap-\(number + 1).xml" }

  private func render(_ entries: ArraySlice<Entry>) -> [UInt8] {
    list("urlset", "url", entries.map { ($0.address, $0.changed) })
  }

  private var index: [UInt8] {
    list(
      "sitemapindex", "sitemap",
      parts.enumerated().map { (Self.address(ofPart: $0), $1.compactMap(\.changed).max()) })
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

  var page: Page {
    Page(address: FixedAddress.robots) {
      Array("User-agent: *\nAllow: /\n\nSitemap: \(site.absolute(FixedAddress.sitemap))\n".utf8)
    }
  }
}
