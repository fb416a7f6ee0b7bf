import OfficePackages
import XML

/// Reads a `.docx`: finds its parts by their relationships, and walks through its body.
struct DOCXReader {
  var document: Document
  let package: OfficePackage
  /// What the part that is being read refers to.
  var related: Relationships
  let styles: DOCXStyles
  var numbering: DOCXNumbering
  var fields = DOCXFields()
  /// By kind and number: what a note says, and where it stands in ``Document/notes``.
  private var noteTexts: [String: (element: XMLElement, related: Relationships)] = [:]
  private var noteIndices: [String: Int] = [:]

  static func read(_ package: OfficePackage, into document: inout Document) throws(PackageFault) {
    let main = try Relationships(of: "", package).first("officeDocument")?.name ?? "word/document.xml"
    guard package.has(main) else { throw .notAPackage }
    let root = try package.tree(main)
    guard root.name.local == "document", let body = root.child("body") else { throw .notAPackage }
    var reader = try DOCXReader(package, main, document)
    reader.document.blocks = reader.blocks(in: body)
    try reader.listMargins()
    document = reader.document
  }

  private init(_ package: OfficePackage, _ main: String, _ document: Document) throws(PackageFault) {
    (self.package, self.document) = (package, document)
    let related = try Relationships(of: main, package)
    self.related = related
    styles = DOCXStyles(try Self.tree("styles", related, package))
    numbering = DOCXNumbering(try Self.tree("numbering", related, package))
    for kind in ["footnote", "endnote"] {
      guard let part = related.first(kind + "s")?.name, let root = try Self.tree(kind + "s", related, package) else {
        continue
      }
      let own = try Relationships(of: part, package)
      for note in root.elements where note["type"] == nil || note["type"] == "normal" {
        noteTexts[kind + (note["id"] ?? "")] = (note, own)
      }
    }
  }

  private static func tree(
    _ kind: String, _ related: Relationships, _ package: OfficePackage
  ) throws(PackageFault) -> XMLElement? {
    guard let target = related.first(kind), !target.isExternal, package.has(target.name) else { return nil }
    return try package.tree(target.name)
  }

  /// What stands at the edges of pages and beside them is left out.
  private mutating func listMargins() throws(PackageFault) {
    let parts: [(String, Omission.Part)] = [("header", .header), ("footer", .footer), ("comments", .comment)]
    for target in related.all where !target.isExternal && package.has(target.name) {
      guard let part = parts.first(where: { $0.0 == target.kind })?.1 else { continue }
      for block in try package.tree(target.name).elements { document.leaveOut(part, block.words) }
    }
  }

  /// - Returns: its position; nil for a note that is nowhere.
  mutating func note(_ kind: String, _ id: String) -> Int? {
    if let index = noteIndices[kind + id] { return index }
    guard let (element, own) = noteTexts[kind + id] else { return nil }
    let index = document.notes.count
    noteIndices[kind + id] = index
    document.notes.append([])
    let outer = (related, fields)
    (related, fields) = (own, DOCXFields())
    document.notes[index] = blocks(in: element)
    (related, fields) = outer
    return index
  }
}

extension XMLElement {
  /// What a reader sees of its runs, without any structure.
  var words: String {
    children.reduce(into: "") { text, child in
      guard case .element(let element) = child else { return }
      switch element.name.local {
      case "t", "delText": text += element.text
      case "p", "tab", "br", "tc": text += " " + element.words
      case "Fallback", "instrText": break
      default: text += element.words
      }
    }
  }
}
