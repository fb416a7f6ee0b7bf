import XML

extension DOCXReader {
  /// Paragraphs and tables, whatever is around them.
  mutating func blocks(in container: XMLElement) -> [Block] {
    var blocks: [Block] = []
    // A paragraph whose end was deleted, or moved away, goes on in the next.
    var open: Paragraph?
    for element in container.elements {
      for block in self.blocks(of: element) {
        if var paragraph = open, case .paragraph(let next) = block {
          paragraph.inlines += next.inlines
          open = nil
          blocks[blocks.count - 1] = .paragraph(paragraph)
        } else {
          blocks.append(block)
        }
      }
      if element.endIsDeleted, case .paragraph(let paragraph) = blocks.last { open = paragraph } else { open = nil }
    }
    return blocks
  }

  private mutating func blocks(of element: XMLElement) -> [Block] {
    switch element.name.local {
    case "p": return paragraph(element)
    case "tbl": return [table(element)]
    case "sdt": return control(element)
    case "ins", "moveTo":
      document.changes.insert(.inserted)
      return blocks(in: element)
    case "customXml", "smartTag", "sdtContent": return blocks(in: element)
    case "AlternateContent": return element.alternative.map { blocks(in: $0) } ?? []
    case "del":
      document.leaveOut(.deleted, element.words)
      return []
    case "altChunk":
      document.leaveOut(.embedded, related[element["id"] ?? ""]?.name ?? "altChunk")
      return []
    default: return []
    }
  }

  /// A control for content; that of a table of contents is left out.
  private mutating func control(_ element: XMLElement) -> [Block] {
    guard let content = element.child("sdtContent") else { return [] }
    let gallery = element.child("sdtPr")?.child("docPartObj")?.child("docPartGallery")?["val"]
    guard gallery == "Table of Contents" else { return blocks(in: content) }
    document.leaveOut(.contents, content.words)
    return []
  }

  private mutating func paragraph(_ element: XMLElement) -> [Block] {
    let properties = element.child("pPr")
    let style = styles.paragraph(properties?.child("pStyle")?["val"])
    let format = ParagraphFormat(properties).over(style.paragraph)
    var paragraph = Paragraph()
    paragraph.role = format.role ?? .body
    paragraph.isCentred = format.isCentred ?? false
    var content = ParagraphContent(base: style.run)
    read(element, into: &content)
    fields.endParagraph()
    paragraph.inlines = content.builder.finished()
    if content.builder.hasLegacyFont { document.changes.insert(.legacyFont) }
    if let list = format.list, list != "0", !paragraph.isEmpty || properties?.child("numPr") != nil {
      paragraph.item = numbering.next(list, depth: format.depth ?? 0)
    }
    document.leaveOut(.hidden, content.hidden)
    document.leaveOut(.deleted, content.deleted)
    guard paragraph.role != .contents else {
      document.leaveOut(.contents, paragraph.plain)
      return content.boxes
    }
    return (paragraph.isEmpty ? [] : [.paragraph(paragraph)]) + content.boxes
  }

  private mutating func table(_ element: XMLElement) -> Block {
    var builder = TableBuilder(room: document.tableRoom)
    addRows(of: element, to: &builder)
    document.tableRoom = builder.room
    if builder.hasMergedCells { document.changes.insert(.mergedCells) }
    return .table(builder.table)
  }

  private mutating func addRows(of container: XMLElement, to builder: inout TableBuilder) {
    for element in container.elements {
      switch element.name.local {
      case "tr":
        let properties = element.child("trPr")
        guard properties?.child("del") == nil else {
          document.leaveOut(.deleted, element.words)
          continue
        }
        builder.beginRow(isHeading: properties?.toggle("tblHeader") == true)
        if let gap = properties?.child("gridBefore")?["val"].flatMap({ Int($0) }),
          (1...TableBuilder.mostColumns).contains(gap)
        {
          for _ in 0..<gap { builder.add(Table.Cell()) }
        }
        addCells(of: element, to: &builder)
      case "sdt": element.child("sdtContent").map { addRows(of: $0, to: &builder) }
      case "ins", "customXml", "moveTo": addRows(of: element, to: &builder)
      default: break
      }
    }
  }

  /// Tables in a cell share what the whole document may grow by.
  private mutating func contents(of cell: XMLElement, _ room: inout TableBuilder.Room) -> [Block] {
    document.tableRoom = room
    defer { room = document.tableRoom }
    return blocks(in: cell)
  }

  private mutating func addCells(of row: XMLElement, to builder: inout TableBuilder) {
    for element in row.elements {
      switch element.name.local {
      case "tc":
        let properties = element.child("tcPr")
        let columns = properties?.child("gridSpan")?["val"].flatMap { Int($0) } ?? 1
        if let merge = properties?.child("vMerge"), merge["val"] != "restart" {
          builder.addContinued(columns: columns)
        } else if properties?.child("hMerge").map({ $0["val"] != "restart" }) == true {
          builder.addCovered()
        } else {
          builder.add(Table.Cell(blocks: contents(of: element, &builder.room)), columns: columns)
        }
      case "sdt": element.child("sdtContent").map { addCells(of: $0, to: &builder) }
      case "customXml": addCells(of: element, to: &builder)
      default: break
      }
    }
  }
}

extension XMLElement {
  /// What a program that knows less than the newest Word shows.
  var alternative: XMLElement? { child("Choice") ?? child("Fallback") }

  fileprivate var endIsDeleted: Bool {
    let mark = child("pPr")?.child("rPr")
    return mark?.child("del") != nil || mark?.child("moveFrom") != nil
  }
}
