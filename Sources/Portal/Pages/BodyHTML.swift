import CommonMark
import SourceText

/// Fills the holes that the rendering of an entry left for what depends on other pages.
struct BodyFiller: MarkdownFiller {
  private let site: Site
  private let blocks: [EmbeddedBlock]
  private var links: ArraySlice<EntryLinks.Target>
  private var images: ArraySlice<EntryLinks.Target>
  private let blockLinks: [EntryLinks]
  private var nextBlock = 0

  init(_ links: EntryLinks, blocks: [EmbeddedBlock], of site: Site) {
    self.site = site
    self.blocks = blocks
    self.links = links.links[...]
    images = links.images[...]
    blockLinks = links.blocks
  }

  mutating func fill(_ link: Link) -> LinkFilling {
    switch links.popFirst() {
    case .external(let url): .to(url)
    case .address(let address): .to(site.href(address))
    case .textOnly, nil: .textOnly
    }
  }

  mutating func fill(_ image: Image) -> ImageFilling {
    guard case .address(let address) = images.popFirst() else { return .textOnly }
    return .from(site.href(address), attributes: site.pictureAttributes(address))
  }

  mutating func fill(_ embed: Embed) -> [UInt8]? {
    defer { nextBlock += 1 }
    guard nextBlock < blocks.count, nextBlock < blockLinks.count else { return nil }
    switch blocks[nextBlock] {
    case .note(let markdown): return note(markdown, blockLinks[nextBlock])
    case .gallery(let pictures): return gallery(pictures, blockLinks[nextBlock])
    case .figures: return blockLinks[nextBlock].embed.flatMap { site.embedded($0, number: nextBlock + 1) }
    case .unknown: return nil
    }
  }

  private func note(_ markdown: Markdown, _ links: EntryLinks) -> [UInt8] {
    var html = HTMLText()
    html.raw("<aside class=\"note\" aria-label=\"")
    html.text(site.theme.strings(.note))
    html.raw("\">\n")
    html.raw(markdown.html(filling: BodyFiller(links, blocks: [], of: site)))
    html.raw("</aside>\n")
    return html.bytes
  }

  private func gallery(_ pictures: [EmbeddedBlock.GalleryPicture], _ links: EntryLinks) -> [UInt8] {
    var html = HTMLText()
    html.raw("<div class=\"gallery\">\n")
    for (picture, target) in zip(pictures, links.images) {
      guard case .address(let address) = target else { continue }
      html.raw("<figure><img src=\"")
      html.text(site.href(address))
      html.raw("\" alt=\"")
      html.text(picture.caption)
      html.raw("\"\(site.pictureAttributes(address)) /><figcaption>")
      html.text(picture.caption)
      html.raw("</figcaption></figure>\n")
    }
    html.raw("</div>\n")
    return html.bytes
  }
}

extension Site {
  /// What an `img` in a text says beside its address and words: its sides, so that nothing moves when it arrives.
  fileprivate func pictureAttributes(_ address: String) -> String {
    let sides = pictures[address].map { " width=\"\($0.width)\" height=\"\($0.height)\"" } ?? ""
    return sides + " loading=\"lazy\""
  }

  /// The text of an entry as HTML.
  func body(_ index: Int) -> [UInt8] { html(entries[index], links[index]) }

  /// The words above a section's list.
  func introduction(_ kind: Kind) -> [UInt8]? {
    introductions[kind].map { html($0.entry, $0.links) }
  }

  private func html(_ entry: Entry, _ links: EntryLinks) -> [UInt8] {
    entry.body.html(filling: BodyFiller(links, blocks: entry.blocks, of: self))
  }
}
