extension Markdown {
  /// The document as HTML, its holes filled by `filler`.
  public func html(filling filler: some MarkdownFiller = PlainFiller()) -> [UInt8] {
    var output: [UInt8] = []
    var filler = filler
    append(to: &output, filling: &filler)
    return output
  }

  /// Appends the document's HTML to `output`, its holes filled by `filler`.
  public func append(to output: inout [UInt8], filling filler: inout some MarkdownFiller) {
    output.reserveCapacity(output.count + page.html.count + page.holes.count * 64)
    var start = 0
    var linkEnds: [Bool] = []
    for hole in page.holes {
      output.append(contentsOf: page.html[start..<hole.offset])
      start = hole.offset
      switch hole.kind {
      case .linkStart(let index): linkEnds.append(output.appendLink(links[index], filler.fill(links[index])))
      case .linkEnd: if linkEnds.popLast() == true { output.append(literal: "</a>") }
      case .image(let index): output.appendImage(images[index], filler.fill(images[index]))
      case .embed(let index): output.appendEmbed(embeds[index], filler.fill(embeds[index]))
      default: output.append(hole.kind, of: self)
      }
    }
    output.append(contentsOf: page.html[start...])
  }
}

extension [UInt8] {
  /// - Returns: whether a tag was opened.
  fileprivate mutating func appendLink(_ link: Link, _ filling: LinkFilling) -> Bool {
    guard case .to(let url, let attributes) = filling else { return false }
    append(literal: "<a href=\"")
    appendURL(url.utf8)
    append(literal: "\"")
    appendTitle(link.title)
    append(contentsOf: attributes.utf8)
    append(literal: ">")
    return true
  }

  fileprivate mutating func appendImage(_ image: Image, _ filling: ImageFilling) {
    if case .html(let html) = filling { return append(contentsOf: html) }
    guard case .from(let source, let width, let height, let attributes) = filling else {
      return appendEscaped(image.alt.utf8)
    }
    append(literal: "<img src=\"")
    appendURL(source.utf8)
    append(literal: "\" alt=\"")
    appendEscaped(image.alt.utf8)
    append(literal: "\"")
    if !image.isFigure { appendTitle(image.title) }
    appendSize("width", width)
    appendSize("height", height)
    append(contentsOf: attributes.utf8)
    append(literal: " />")
  }

  private mutating func appendTitle(_ title: String) {
    guard !title.isEmpty else { return }
    append(literal: " title=\"")
    appendEscaped(title.utf8)
    append(literal: "\"")
  }

  private mutating func appendSize(_ name: String, _ pixels: Int?) {
    if let pixels { append(contentsOf: " \(name)=\"\(pixels)\"".utf8) }
  }

  fileprivate mutating func appendEmbed(_ embed: Embed, _ filling: [UInt8]?) {
    if let filling { return append(contentsOf: filling) }
    append(literal: "<pre><code>")
    appendEscaped(embed.body.utf8)
    append(literal: "</code></pre>")
  }
}
