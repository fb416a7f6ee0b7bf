/// Puts blocks below each other, items of lists by the indentation that makes them such.
struct MarkdownList {
  private(set) var text = ""
  private var open: [Level] = []

  private struct Level {
    let depth: Int
    /// Spaces before its marker, and before what belongs to an item.
    let indent: Int
    var content: Int
    /// The number given last, and what stands behind it; nil for bullets, and for labels that Markdown has no list for.
    var number: Int?
    var delimiter = "."
  }

  /// What is no item ends every list.
  mutating func add(block: String) {
    guard !block.isEmpty else { return }
    open = []
    append(block, indent: 0, isApart: true)
  }

  /// - Parameters:
  ///   - lines: of the item, parted by breaks.
  mutating func add(_ item: Paragraph.Item, _ lines: [String], pictures: [String]) {
    let isFirst = open.isEmpty
    while let last = open.last, last.depth > item.depth { open.removeLast() }
    let body = MarkdownLine.broken(lines)
    if item.continues, let level = open.last {
      if !body.isEmpty { append(body, indent: level.content, isApart: true) }
    } else if !body.isEmpty {
      let marker = marker(item)
      let isApart = isFirst || marker.isEmpty
      let label = marker.isEmpty ? item.label.map { MarkdownEscape.inline($0, inTable: false) + " " } ?? "" : marker
      let level = open.last
      append(
        label + Self.indented(body, level?.content ?? 0, level?.indent ?? 0), indent: level?.indent ?? 0,
        isApart: isApart)
    }
    for picture in pictures { append(picture, indent: open.last?.content ?? 0, isApart: true) }
  }

  /// Sets the level of an item.
  /// - Returns: what stands before its words; nothing where Markdown has no such list.
  private mutating func marker(_ item: Paragraph.Item) -> String {
    let number = item.label == nil ? nil : item.number
    let hasMarker = item.label == nil || number.map { (0...999_999_999).contains($0) } == true
    var level = open.last.flatMap { $0.depth == item.depth ? $0 : nil }
    if level == nil {
      let indent = open.last?.content ?? 0
      level = Level(depth: item.depth, indent: indent, content: indent)
    } else {
      open.removeLast()
    }
    guard var level else { return "" }
    defer { open.append(level) }
    guard hasMarker else {
      (level.content, level.number) = (level.indent, nil)
      return ""
    }
    if let last = level.number, let number, number != last + 1 { level.delimiter = level.delimiter == "." ? ")" : "." }
    level.number = number
    let marker = number.map { "\($0)\(level.delimiter) " } ?? "- "
    level.content = level.indent + marker.utf8.count
    return marker
  }

  /// Lines behind the first.
  private static func indented(_ body: String, _ content: Int, _ indent: Int) -> String {
    body.replacing("\n", with: "\n" + String(repeating: " ", count: content - indent))
  }

  private mutating func append(_ block: String, indent: Int, isApart: Bool) {
    let spaces = String(repeating: " ", count: indent)
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : spaces + $0 }
    text += (text.isEmpty ? "" : isApart ? "\n\n" : "\n") + lines.joined(separator: "\n")
  }
}
