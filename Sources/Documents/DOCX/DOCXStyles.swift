import XML

/// The styles of a document (`word/styles.xml`), each with what it inherits.
struct DOCXStyles: Sendable {
  struct Style: Sendable {
    var run = RunFormat()
    var paragraph = ParagraphFormat()
  }

  private var byID: [String: Style] = [:]
  /// Of paragraphs that name no style, and what lies below all.
  private(set) var normal = Style()
  private var defaultID: String?

  /// Styles that inherit from each other beyond this are a ring, or nobody's.
  private static let mostParents = 20
  /// Word itself has 4,079 at most.
  private static let mostStyles = 5_000

  init(_ root: XMLElement? = nil) {
    guard let root else { return }
    let defaults = root.child("docDefaults")
    normal.run = RunFormat(defaults?.child("rPrDefault")?.child("rPr"))
    normal.paragraph = ParagraphFormat(defaults?.child("pPrDefault")?.child("pPr"))
    let styles = root.elements.filter { $0.name.local == "style" }.prefix(Self.mostStyles)
    let elements = Dictionary(styles.map { ($0["styleId"] ?? "", $0) }) { first, _ in first }
    for (id, element) in elements {
      byID[id] = Self.resolved(element, in: elements)
      if element["type"] == "paragraph", ["1", "true", "on"].contains(element["default"]) { defaultID = id }
    }
    if let defaultID, let style = byID[defaultID] { normal = Self.over(style, normal) }
  }

  /// Of a paragraph: nil for the usual one.
  func paragraph(_ id: String?) -> Style { id.flatMap { byID[$0] }.map { Self.over($0, normal) } ?? normal }

  /// Of characters, without what the paragraph says.
  func characters(_ id: String?) -> RunFormat? { id.flatMap { byID[$0]?.run } }

  private static func over(_ style: Style, _ base: Style) -> Style {
    Style(run: style.run.over(base.run), paragraph: style.paragraph.over(base.paragraph))
  }

  private static func resolved(_ element: XMLElement, in elements: [String: XMLElement]) -> Style {
    var style = Style()
    var next: XMLElement? = element
    for _ in 0..<mostParents {
      guard let element = next else { break }
      style = over(style, own(element))
      next = element.child("basedOn")?["val"].flatMap { elements[$0] }
    }
    return style
  }

  private static func own(_ element: XMLElement) -> Style {
    var paragraph = ParagraphFormat(element.child("pPr"))
    if element["type"] == "paragraph", let role = role(ofStyle: element.child("name")?["val"] ?? "") {
      paragraph.role = role
    }
    return Style(run: RunFormat(element.child("rPr")), paragraph: paragraph)
  }

  /// Word keeps the names of its own styles in English, whatever language it speaks.
  private static func role(ofStyle name: String) -> Paragraph.Role? {
    let name = name.lowercased()
    if name == "title" { return .title }
    if name == "caption" { return .caption }
    if name.hasPrefix("toc ") || name == "table of figures" { return .contents }
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) else { return nil }
    return .heading(level)
  }
}
