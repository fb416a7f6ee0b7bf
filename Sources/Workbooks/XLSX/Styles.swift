import XML

/// `styles.xml`: which number format each style of a cell has.
struct Styles {
  private let formats: [NumberFormat]

  init() { formats = [] }

  init(_ root: XMLElement) {
    var own: [Int: NumberFormat] = [:]
    for element in root.part("numFmts")?.elements ?? [] {
      guard let id = element.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
      own[id] = NumberFormat(code: element.attribute("formatCode") ?? "")
    }
    formats = (root.part("cellXfs")?.elements ?? []).map { element in
      let id = element.attribute("numFmtId").flatMap { Int($0) } ?? 0
      return own[id] ?? NumberFormat.builtIn(id)
    }
  }

  /// A number beyond the list is the usual format.
  subscript(style: Int) -> NumberFormat { formats.indices.contains(style) ? formats[style] : .general }
}

extension XMLElement {
  /// The first child of a local name.
  func part(_ local: String) -> XMLElement? { elements.first { $0.name.local == local } }
}
