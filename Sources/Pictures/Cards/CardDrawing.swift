import Disk

/// Draws share cards.
package struct CardDrawing: Sendable {
  package let look: CardLook
  /// What is the same on all of them, and what is not.
  private let ground: CardCanvas
  private let parts: ArraySlice<CardLayout.Part>
  /// By the side of their box: drawn once for all cards.
  private let stars: [Int: StarMask]

  package init(_ look: CardLook) {
    self.look = look
    let parts = look.layout.parts
    let own = parts.firstIndex { !$0.isGround } ?? parts.endIndex
    let sides = Set(parts.filter { $0.content == .shape(.star) }.map(\.box.side))
    stars = Dictionary(uniqueKeysWithValues: sides.map { ($0, StarMask(side: $0)) })
    var canvas = CardCanvas(CardLayout.size)
    for part in parts[..<own] { canvas.draw(part, stars) }
    (ground, self.parts) = (canvas, parts[own...])
  }

  /// A JPEG of `CardLayout.size`; nil where memory is out.
  package func jpeg(_ card: ShareCard) -> [UInt8]? {
    var canvas = ground
    let absent: CardLayout.Presence = card.picture == nil && card.initials == nil ? .withPicture : .withoutPicture
    for part in parts where part.presence != absent { draw(part, card, &canvas) }
    return Raster(size: canvas.size, channels: 3, pixels: canvas.pixels).jpeg(isProgressive: false)
  }

  private func draw(_ part: CardLayout.Part, _ card: ShareCard, _ canvas: inout CardCanvas) {
    switch part.content {
    case .shape(.plain), .shape(.star): canvas.draw(part, stars)
    case .shape(.picture): picture(part, card, &canvas)
    case .texts(let texts): write(texts, part, card, &canvas)
    }
  }

  /// In the middle of the box, as high as it is.
  private func picture(_ part: CardLayout.Part, _ card: ShareCard, _ canvas: inout CardCanvas) {
    guard let picture = card.picture, let bytes = try? picture.bytes.read(),
      let raster = try? PictureMaker.raster(bytes, RasterSize(part.box.width, part.box.height))
    else { return initials(part, card, &canvas) }
    canvas.place(raster, left: part.box.left, top: part.box.top)
  }

  private func initials(_ part: CardLayout.Part, _ card: ShareCard, _ canvas: inout CardCanvas) {
    guard let letters = card.initials else { return }
    let size = part.box.height * 2 / 5
    let layout = CardLayout.Text(name: "", size: size, leastSize: size, weight: 600, lines: 1, gap: 0)
    let text = CardText(letters, layout, width: part.box.width, look.font)
    write(text, part, top: part.box.top + (part.box.height - text.height) / 2, &canvas)
  }

  private func write(_ texts: [CardLayout.Text], _ part: CardLayout.Part, _ card: ShareCard, _ canvas: inout CardCanvas)
  {
    var top = part.box.top
    for layout in texts {
      guard let words = card.texts[layout.name], !words.isEmpty else { continue }
      let text = CardText(words, layout, width: part.box.width, look.font)
      if top > part.box.top { top += layout.gap }
      guard top + text.height <= part.box.top + part.box.height else { return }
      write(text, part, top: top, &canvas)
      top += text.height
    }
  }

  private func write(_ text: CardText, _ part: CardLayout.Part, top: Int, _ canvas: inout CardCanvas) {
    for (number, line) in text.lines.enumerated() {
      let base = top + number * text.lineHeight + text.ascent
      var pen = Double(part.box.left) + (Double(part.box.width) - line.width) / 2
      for letter in line.letters {
        let left = Int(pen.rounded()) + letter.left
        canvas.blend(letter.coverage, letter.width, left: left, top: base - letter.top, part.colour)
        pen += letter.advance
      }
    }
  }
}

extension CardLayout.Part {
  /// Whether it is the same on every card.
  fileprivate var isGround: Bool {
    presence == .always && (content == .shape(.plain) || content == .shape(.star))
  }
}

extension CardCanvas {
  fileprivate mutating func draw(_ part: CardLayout.Part, _ stars: [Int: StarMask]) {
    let box = part.box
    guard part.content == .shape(.star) else { return fill(box, part.colour) }
    guard let star = stars[box.side] else { return }
    let (left, top) = (box.left + (box.width - star.side) / 2, box.top + (box.height - star.side) / 2)
    blend(star.coverage, star.side, left: left, top: top, part.colour)
  }
}

extension CardLayout.Box {
  /// Of the largest square in it.
  fileprivate var side: Int { min(width, height) }
}
