import XML

extension DOCXReader {
  /// Pictures and text boxes, however deep in groups and canvases.
  /// - Parameter description: what the author wrote of the whole.
  mutating func drawing(_ element: XMLElement, _ description: String, into content: inout ParagraphContent) {
    let properties = element.child("docPr") ?? element.child("nvPicPr")?.child("cNvPr")
    let own = properties?["descr"] ?? element["alt"] ?? ""
    let description = own.isEmpty ? description : own
    switch element.name.local {
    case "blip": picture(element["embed"], link: element["link"], description, into: &content)
    case "imagedata": picture(element["id"], link: nil, description, into: &content)
    case "txbxContent":
      document.changes.insert(.textBox)
      content.boxes += blocks(in: element)
    case "textpath": content.builder.append(element["string"] ?? "", [])
    case "chart", "relIds": document.leaveOut(.chart, description.isEmpty ? "–" : description)
    case "AlternateContent": element.alternative.map { drawing($0, description, into: &content) }
    default: for inner in element.elements { drawing(inner, description, into: &content) }
    }
  }

  private mutating func picture(
    _ id: String?, link: String?, _ description: String, into content: inout ParagraphContent
  ) {
    guard let target = (id ?? link).flatMap({ related[$0] }) else { return }
    guard !target.isExternal, package.has(target.name) else { return document.leaveOut(.linkedPicture, target.name) }
    content.builder.append(.picture(document.add(Picture(part: target.name, description: Visible.text(description)))))
  }
}
