import XML

/// Finds the parts of an `.xlsx` by their relationships (ECMA-376, part 2) and reads its sheets. Kinds of relationships
/// are known by their last words, which the transitional and the strict form have in common.
struct XLSXReader {
  private let parts: Parts
  private var strings: [String] = []
  private var styles = Styles()
  private var epoch1904 = false

  static func sheets(_ parts: Parts) throws(WorkbookFault) -> [Sheet] {
    guard parts.has("[Content_Types].xml") else { throw .notAWorkbook }
    var reader = XLSXReader(parts: parts)
    return try reader.sheets()
  }

  private init(parts: Parts) { self.parts = parts }

  private mutating func sheets() throws(WorkbookFault) -> [Sheet] {
    let main = try Relationships(of: "", parts).first("officeDocument")?.target ?? "xl/workbook.xml"
    guard parts.has(main) else { throw .notAWorkbook }
    guard !main.hasSuffix(".bin") else { throw .binary }
    let root = try parts.tree(main)
    guard root.name.local == "workbook" else { throw .notAWorkbook }
    let related = try Relationships(of: main, parts)
    epoch1904 = ["1", "true"].contains(root.part("workbookPr")?.attribute("date1904"))
    try readShared(related)
    return try read(root.part("sheets")?.elements ?? [], related)
  }

  private mutating func readShared(_ related: Relationships) throws(WorkbookFault) {
    if let part = related.first("styles")?.target, parts.has(part) { styles = Styles(try parts.tree(part)) }
    guard let part = related.first("sharedStrings")?.target, parts.has(part) else { return }
    let bytes = try parts.bytes(part)
    do throws(MarkupScanner.Fault) { strings = try SharedStrings.read(bytes) } catch { throw .damaged(part: part) }
  }

  private func read(_ list: [XMLElement], _ related: Relationships) throws(WorkbookFault) -> [Sheet] {
    guard list.count <= parts.limits.sheets else { throw .tooLarge }
    var sheets: [Sheet] = []
    var room = parts.limits
    for element in list {
      let id = element.attributes.first { $0.name.local == "id" && !$0.name.namespace.isEmpty }?.value ?? ""
      guard let part = related[id], part.kind == "worksheet" else { continue }
      let isHidden = ["hidden", "veryHidden"].contains(element.attribute("state"))
      let bytes = try parts.bytes(part.target)
      guard bytes.count <= room.bytes else { throw .tooLarge }
      room.bytes -= bytes.count
      let empty = Sheet(name: element.attribute("name") ?? "", isHidden: isHidden)
      var reader = SheetReader(empty, bytes, strings, styles, epoch1904: epoch1904, limits: room)
      let sheet = try reader.read(part.target)
      room.cells -= sheet.cells.count
      sheets.append(sheet)
    }
    return sheets
  }
}

/// What a part of a package refers to.
struct Relationships {
  struct Part {
    /// The last word of its kind.
    let kind: String
    /// Its name in the archive.
    let target: String
  }

  private let byID: [String: Part]
  private let all: [Part]

  /// - Parameter part: empty for the package itself.
  init(of part: String, _ parts: Parts) throws(WorkbookFault) {
    let folder = part.split(separator: "/").dropLast().map(String.init)
    let name = (folder + ["_rels", (part.split(separator: "/").last.map(String.init) ?? "") + ".rels"])
    let file = name.joined(separator: "/")
    var (all, byID) = ([Part](), [String: Part]())
    for element in parts.has(file) ? try parts.tree(file).elements : [] {
      let kind = element.attribute("Type")?.split(separator: "/").last.map(String.init) ?? ""
      let target = Self.path(element.attribute("Target") ?? "", from: folder)
      all.append(Part(kind: kind, target: target))
      byID[element.attribute("Id") ?? ""] = all.last
    }
    (self.all, self.byID) = (all, byID)
  }

  subscript(id: String) -> Part? { byID[id] }

  func first(_ kind: String) -> Part? { all.first { $0.kind == kind } }

  private static func path(_ target: String, from folder: [String]) -> String {
    var parts = target.hasPrefix("/") ? [] : folder
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
