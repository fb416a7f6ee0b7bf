import XML

/// What a paragraph gives while it is read.
struct ODTContent {
  let base: RunFormat
  var builder = InlineBuilder()
  /// Text that is in the file and on no page.
  var hidden = ""
  /// What stands in text boxes that are anchored in it.
  var boxes: [Block] = []

  init(base: RunFormat) { self.base = base }
}

extension ODTReader {
  mutating func read(_ container: XMLElement, _ format: RunFormat, into content: inout ODTContent) {
    for child in container.children {
      switch child {
      case .text(let text): append(text, format, into: &content)
      case .element(let element): self.element(element, format, into: &content)
      }
    }
  }

  /// White space of any length is one space (ODF 1.3, part 3, 6.1.2).
  private func append(_ text: String, _ format: RunFormat, into content: inout ODTContent) {
    var shown = ""
    for character in text {
      let isSpace = character.isASCII && character.isWhitespace
      if !isSpace { shown.append(character) } else if shown.last != " " { shown.append(" ") }
    }
    guard format.isHidden != true else {
      content.hidden += shown
      return
    }
    content.builder.append(SymbolFont.text(shown, format), format.look, font: format.legacyFont)
  }

  private mutating func element(_ element: XMLElement, _ format: RunFormat, into content: inout ODTContent) {
    switch element.name.local {
    case "span":
      let style = styles.style(element["style-name"], family: "text").run
      read(element, style.over(format), into: &content)
    case "a": link(element, format, into: &content)
    case "s": append(" ", format, into: &content)
    case "tab": content.builder.append(.tab)
    case "line-break": content.builder.append(.lineBreak)
    case "note": note(element, into: &content)
    case "annotation":
      document.leaveOut(
        .comment,
        element.elements.filter { $0.name.local == "p" || $0.name.local == "list" }.map(\.spacedText).joined(
          separator: " "))
    case "frame": frame(element, into: &content)
    case "custom-shape", "rect", "ellipse", "caption", "text-box": box(element, into: &content)
    case "g": for inner in element.elements { self.element(inner, format, into: &content) }
    case "hidden-text", "hidden-paragraph": document.leaveOut(.hidden, element["string-value"] ?? element.text)
    case "ruby": element.child("ruby-base").map { read($0, format, into: &content) }
    case "bookmark", "bookmark-start", "bookmark-end", "soft-page-break", "change", "change-start", "change-end": break
    default: read(element, format, into: &content)
    }
  }

  private mutating func link(_ element: XMLElement, _ format: RunFormat, into content: inout ODTContent) {
    let mark = content.builder.mark()
    read(element, format, into: &content)
    let target = element["href"] ?? ""
    if !target.hasPrefix("#"), !content.builder.wrap(from: mark, to: target) { document.leaveOut(.link, target) }
  }

  private mutating func note(_ element: XMLElement, into content: inout ODTContent) {
    guard let body = element.child("note-body") else { return }
    let index = document.notes.count
    document.notes.append([])
    document.notes[index] = blocks(in: body)
    content.builder.append(.note(index))
  }

  private mutating func box(_ element: XMLElement, into content: inout ODTContent) {
    let blocks = blocks(in: element)
    if !blocks.isEmpty { document.changes.insert(.textBox) }
    content.boxes += blocks
  }

  private mutating func frame(_ element: XMLElement, into content: inout ODTContent) {
    let description = element.child("desc")?.text ?? element.child("title")?.text ?? ""
    if element.child("object") != nil { return document.leaveOut(.chart, description.isEmpty ? "–" : description) }
    if let box = element.child("text-box") { self.box(box, into: &content) }
    let images = element.elements.filter { $0.name.local == "image" }.compactMap { $0["href"] }
    guard let image = images.first(where: { !$0.hasSuffix(".svg") }) ?? images.first else { return }
    let part = image.hasPrefix("./") ? String(image.dropFirst(2)) : image
    guard package.has(part) else { return document.leaveOut(.linkedPicture, image) }
    content.builder.append(.picture(document.add(Picture(part: part, description: Visible.text(description)))))
  }
}
