import XML

/// What a paragraph is (`w:pPr`); nil where nothing is said.
struct ParagraphFormat: Sendable {
  var role: Paragraph.Role?
  var isCentred: Bool?
  /// Which list it belongs to; `0` for none.
  var list: String?
  var depth: Int?

  init() {}

  init(_ properties: XMLElement?) {
    guard let properties else { return }
    if let outline = properties.child("outlineLvl")?["val"].flatMap({ Int($0) }) {
      role = (0...8).contains(outline) ? .heading(outline + 1) : .body
    }
    isCentred = properties.child("jc").map { $0["val"] == "center" }
    let numbering = properties.child("numPr")
    list = numbering?.child("numId")?["val"]
    depth = numbering?.child("ilvl")?["val"].flatMap { Int($0) }.map { min(max($0, 0), 8) }
  }

  func over(_ base: ParagraphFormat) -> ParagraphFormat {
    var format = self
    format.role = role ?? base.role
    format.isCentred = isCentred ?? base.isCentred
    format.list = list ?? base.list
    format.depth = depth ?? base.depth
    return format
  }
}
