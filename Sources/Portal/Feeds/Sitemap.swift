import Vietnamese

/// The sitemap (sitemaps.org, protocol 0.9): every page that readers are led to.
struct Sitemap: Sendable {
  static let address = "/sitemap.xml"

  let site: Site
  /// Addresses of pages, each with the day of its last change where it is known.
  let pages: [(address: String, changed: CalendarDate?)]

  func render() -> [UInt8] {
    var xml = XMLText()
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in pages {
      xml.raw("<url>")
      xml.element("loc", site.absolute(page.address))
      if let changed = page.changed { xml.element("lastmod", changed.iso) }
      xml.raw("</url>\n")
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }
}
