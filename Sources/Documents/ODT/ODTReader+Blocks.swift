import XML

extension ODTReader {
  mutating func blocks(in container: XMLElement) -> [Block] {
    container.elements.flatMap { blocks(of: $0) }
  }

  private mutating func blocks(of element: XMLElement) -> [Block] {
    switch element.name.local {
    case "p": return paragraph(element)
    case "h": return heading(element)
    case "list": return list(element, style: element["style-name"], depth: 1)
    case "table": return [table(element)]
    case "section" where element["display"] == "none":
      document.leaveOut(.hidden, element.spacedText)
      return []
    case "section", "index-title", "numbered-paragraph": return blocks(in: element)
    case "table-of-content", "illustration-index", "table-index", "alphabetical-index", "user-index":
      document.leaveOut(.contents, element.child("index-body")?.spacedText ?? "")
      return []
    case "bibliography", "index-body": return blocks(in: element)
    case "tracked-changes":
      changes(element)
      return []
    case "frame", "g", "a", "custom-shape", "rect":
      var content = ODTContent(base: RunFormat())
      read(XMLElement(name: element.name, children: [.element(element)]), RunFormat(), into: &content)
      let paragraph = Paragraph(content.builder.finished())
      return (paragraph.isEmpty ? [] : [.paragraph(paragraph)]) + content.boxes
    default: return []
    }
  }

  private mutating func changes(_ element: XMLElement) {
    for region in element.elements {
      for change in region.elements {
        if change.name.local == "insertion" { document.changes.insert(.inserted) }
        guard change.name.local == "deletion" else { continue }
        // Who changed it and when is no text of the document.
        let paragraphs = change.elements.filter { $0.name.local != "change-info" }
        document.leaveOut(.deleted, paragraphs.map(\.spacedText).joined(separator: " "))
      }
    }
  }

  private mutating func heading(_ element: XMLElement) -> [Block] {
    let level = min(max(Int(element["outline-level"] ?? "") ?? 1, 1), 9)
    var blocks = paragraph(element)
    guard case .paragraph(var paragraph) = blocks.first else { return blocks }
    paragraph.role = .heading(level)
    if element["is-list-header"] != "true" { paragraph.item = headings.next(level, styles.outline) }
    // A heading without a number of its own counts as none of a list.
    if paragraph.item?.label == nil { paragraph.item = nil }
    blocks[0] = .paragraph(paragraph)
    return blocks
  }

  private mutating func paragraph(_ element: XMLElement) -> [Block] {
    let style = styles.style(element["style-name"], family: "paragraph")
    var content = ODTContent(base: style.run)
    read(element, style.run, into: &content)
    var paragraph = Paragraph(content.builder.finished())
    if content.builder.hasLegacyFont { document.changes.insert(.legacyFont) }
    paragraph.role = style.role ?? .body
    paragraph.isCentred = style.isCentred ?? false
    document.leaveOut(.hidden, content.hidden)
    guard paragraph.role != .contents else {
      document.leaveOut(.contents, paragraph.plain)
      return content.boxes
    }
    return (paragraph.isEmpty ? [] : [.paragraph(paragraph)]) + content.boxes
  }

  /// - Parameter depth: from 1.
  private mutating func list(_ element: XMLElement, style: String?, depth: Int) -> [Block] {
    let name = style ?? ""
    let goesOn = element["continue-numbering"] == "true" || element["continue-list"] != nil
    if depth == 1, !goesOn { counters[name] = nil }
    var blocks: [Block] = []
    for item in element.elements where ["list-item", "list-header"].contains(item.name.local) {
      let start = item["start-value"].flatMap { Int($0) }
      var label = item.name.local == "list-header" ? nil : next(name, depth, start: start)
      for inner in item.elements {
        if inner.name.local == "list" {
          blocks += list(inner, style: inner["style-name"] ?? style, depth: depth + 1)
        } else {
          for block in self.blocks(of: inner) { blocks.append(self.item(block, &label, depth)) }
        }
      }
    }
    return blocks
  }

  private mutating func next(_ style: String, _ depth: Int, start: Int?) -> Paragraph.Item? {
    var counter = counters[style] ?? ODTCounter()
    defer { counters[style] = counter }
    return counter.next(depth, styles.lists[style] ?? [:], start: start)
  }

  /// The first paragraph of an item has its label, those behind it go on in it.
  private func item(_ block: Block, _ label: inout Paragraph.Item?, _ depth: Int) -> Block {
    guard case .paragraph(var paragraph) = block else { return block }
    if let own = label {
      if paragraph.item == nil { paragraph.item = own }
      label?.continues = true
    }
    return .paragraph(paragraph)
  }
}
