/// A report as the Markdown of an entry.
package struct MarkdownText {
  private let report: Report
  private let files: [Int: String]
  /// Notes in the order in which the text names them.
  private var order: [Int] = []
  private var numbers: [Int: Int] = [:]
  private var text = ""

  /// - Parameter files: names of files beside the entry, by the position of the picture; others are left out.
  package static func text(_ report: Report, files: [Int: String]) -> String {
    var writer = MarkdownText(report: report, files: files)
    writer.text = writer.blocks(report.blocks)
    writer.addNotes()
    return writer.text.isEmpty ? "" : writer.text + "\n"
  }

  private init(report: Report, files: [Int: String]) { (self.report, self.files) = (report, files) }

  /// Definitions at the end; a note may name another.
  private mutating func addNotes() {
    var index = 0
    while index < order.count {
      let note = order[index] < report.notes.count ? blocks(report.notes[order[index]]) : ""
      let lines = note.split(separator: "\n", omittingEmptySubsequences: false)
      let body = lines.enumerated().map { $0 == 0 || $1.isEmpty ? String($1) : "    \($1)" }.joined(separator: "\n")
      text += (text.isEmpty ? "" : "\n\n") + "[^\(index + 1)]: \(body)"
      index += 1
    }
  }

  private mutating func blocks(_ blocks: [Block]) -> String {
    var list = MarkdownList()
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        if let item = paragraph.item {
          list.add(item, lines(paragraph), pictures: pictures(paragraph))
        } else {
          list.add(block: self.paragraph(paragraph))
          for picture in pictures(paragraph) { list.add(block: picture) }
        }
      case .table(let table): for block in self.table(table) { list.add(block: block) }
      }
    }
    return list.text
  }

  private mutating func paragraph(_ paragraph: Paragraph) -> String {
    let lines = lines(paragraph)
    guard case .heading(let level) = paragraph.role else { return MarkdownLine.broken(lines) }
    let line = lines.joined(separator: " ")
    guard !line.isEmpty else { return "" }
    return String(repeating: "#", count: level) + " " + (line.hasSuffix("#") ? line.dropLast() + "\\#" : line)
  }

  /// Its words; pictures stand below it.
  private mutating func lines(_ paragraph: Paragraph) -> [String] {
    writer(paragraph.isHeading ? .heading : .line, paragraph.inlines).lines(paragraph.inlines.filter { !$0.isPicture })
  }

  private mutating func pictures(_ paragraph: Paragraph) -> [String] {
    let pictures = paragraph.inlines.flatMap { inline -> [Inline] in
      if case .link(_, let inner) = inline { inner.filter(\.isPicture) } else { inline.isPicture ? [inline] : [] }
    }
    return pictures.isEmpty ? [] : pictures.map { writer(.line, []).line([$0]) }.filter { !$0.isEmpty }
  }

  /// Gives the notes in some inlines their numbers first.
  private mutating func writer(_ place: MarkdownLine.Place, _ inlines: [Inline]) -> MarkdownLine {
    for note in inlines.notes where numbers[note] == nil {
      order.append(note)
      numbers[note] = order.count
    }
    let numbers = numbers
    return MarkdownLine(
      files: files, descriptions: report.pictures.map(\.description), place: place
    ) { numbers[$0] ?? 0 }
  }

  private mutating func table(_ table: Table) -> [String] {
    let rows = table.rows.filter { row in row.contains { !$0.blocks.isEmpty } }
    // A frame around words, or a way to put words beside each other, is no table.
    if table.columns < 2 || rows.count < 2 {
      return rows.joined().filter { !$0.repeatsLeft && !$0.repeatsAbove }.map { blocks($0.blocks) }
    }
    var layout = TableLayout(rows: rows, headings: table.headings)
    let title = layout.takeTitle().map { blocks($0.blocks) }
    guard layout.rows.count > 1 else { return [title ?? ""] + layout.rows.joined().map { blocks($0.blocks) } }
    let lines = layout.rows.enumerated().map { index, row in
      row.map { cell($0, isHeading: index < layout.headings) }
    }
    return [title ?? "", TableLayout.text(lines, headings: layout.headings, columns: table.columns)]
  }

  private mutating func cell(_ cell: Table.Cell, isHeading: Bool) -> String {
    var text = ""
    for paragraph in cell.blocks.flatMap(\.paragraphs) {
      let inlines = isHeading ? paragraph.inlines.without([.bold]) : paragraph.inlines
      let label = paragraph.item?.label.map { $0 + " " } ?? ""
      let line = label + writer(.cell, inlines).line(inlines)
      text = TableLayout.joined(text, line, isHeading: isHeading)
    }
    return text
  }
}

extension [Inline] {
  /// By their positions, in order.
  var notes: [Int] {
    flatMap { inline -> [Int] in
      switch inline {
      case .note(let index): [index]
      case .link(_, let inner): inner.notes
      default: []
      }
    }
  }
}
