import CommonMark

/// Fills the holes that the rendering of an entry left for what depends on other pages.
struct BodyFiller: MarkdownFiller {
  let links: EntryLinks
  let href: (String) -> String
  private var nextLink = 0
  private var nextImage = 0

  init(_ links: EntryLinks, href: @escaping (String) -> String) {
    self.links = links
    self.href = href
  }

  mutating func fill(_ link: Link) -> LinkFilling {
    defer { nextLink += 1 }
    guard nextLink < links.links.count else { return .textOnly }
    switch links.links[nextLink] {
    case .external(let url): return .to(url)
    case .address(let address): return .to(href(address))
    case .textOnly: return .textOnly
    }
  }

  mutating func fill(_ image: Image) -> ImageFilling {
    defer { nextImage += 1 }
    guard nextImage < links.images.count, case .address(let address) = links.images[nextImage] else { return .textOnly }
    return .from(href(address), attributes: " loading=\"lazy\"")
  }
}

extension Site {
  /// The text of an entry as HTML.
  func body(_ index: Int) -> [UInt8] { html(entries[index], links[index]) }

  /// The words above a section's list.
  func introduction(_ kind: Kind) -> [UInt8]? {
    guard let entry = introductions[kind], let links = introductionLinks[kind] else { return nil }
    return html(entry, links)
  }

  private func html(_ entry: Entry, _ links: EntryLinks) -> [UInt8] {
    entry.body.html(filling: BodyFiller(links, href: href))
  }
}
