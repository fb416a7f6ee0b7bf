import CommonMark
import Pictures
import SourceText

/// Fills the holes that the rendering of an entry left for what depends on other pages.
struct BodyFiller: MarkdownFiller {
  private let site: Site
  private let blocks: [EmbeddedBlock]
  private var links: ArraySlice<EntryLinks.Target>
  private var images: ArraySlice<EntryLinks.Target>
  private let blockLinks: [EntryLinks]
  /// For those who read the text elsewhere: each picture is one `img`, of one address.
  private let isPlain: Bool
  private var nextBlock = 0

  init(_ links: EntryLinks, blocks: [EmbeddedBlock], of site: Site, isPlain: Bool) {
    self.site = site
    self.isPlain = isPlain
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
    let picture = site.picture(at: address, Recipe(.figure), alt: image.alt)
    guard !isPlain, let html = site.rendered(picture) else {
      return .from(picture.address, width: picture.width, height: picture.height)
    }
    return .html(html)
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
    html.raw(markdown.html(filling: BodyFiller(links, blocks: [], of: site, isPlain: isPlain)))
    html.raw("</aside>\n")
    return html.bytes
  }

  private func gallery(_ pictures: [EmbeddedBlock.GalleryPicture], _ links: EntryLinks) -> [UInt8]? {
    let shown = zip(pictures, links.images).compactMap { picture, target -> CaptionedPicture? in
      guard case .address(let address) = target else { return nil }
      return CaptionedPicture(
        picture: site.picture(at: address, Recipe(.gallery), alt: picture.caption), caption: picture.caption)
    }
    return isPlain ? plain(shown) : site.rendered(Gallery(pictures: shown))
  }

  private func plain(_ pictures: [CaptionedPicture]) -> [UInt8] {
    var html = HTMLText()
    for shown in pictures {
      html.raw("<figure><img src=\"")
      html.text(shown.picture.address)
      html.raw("\" alt=\"")
      html.text(shown.caption)
      html.raw("\"><figcaption>")
      html.text(shown.caption)
      html.raw("</figcaption></figure>\n")
    }
    return html.bytes
  }
}

extension Site {
  /// The text of an entry as HTML.
  /// - Parameter isPlain: for those who read it elsewhere, without the theme's own markup of pictures.
  func body(_ index: Int, isPlain: Bool = false) -> [UInt8] { html(entries[index], links[index], isPlain: isPlain) }

  /// Whether the text of an entry has pictures that can be seen large.
  func hasGallery(_ index: Int) -> Bool {
    entries[index].blocks.contains { if case .gallery = $0 { true } else { false } }
  }

  /// The words above a section's list.
  func introduction(_ kind: Kind) -> [UInt8]? {
    introductions[kind].map { html($0.entry, $0.links, isPlain: false) }
  }

  private func html(_ entry: Entry, _ links: EntryLinks, isPlain: Bool) -> [UInt8] {
    entry.body.html(filling: BodyFiller(links, blocks: entry.blocks, of: self, isPlain: isPlain))
  }
}
