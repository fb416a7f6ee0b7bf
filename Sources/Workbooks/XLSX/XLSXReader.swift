import OfficePackages
import XML

/// Finds the parts of an `.xlsx` by their relationships (ECMA-376, part 2) and reads its sheets. Kinds of relationships
/// are known by their last words, which the transitional and the strict form have in common.
struct XLSXReader {
  private let package: OfficePackage
  private let limits: Workbook.Limits
  private var strings: [String] = []
  private var styles = Styles()
  private var epoch1904 = false

  static func sheets(_ package: OfficePackage, _ limits: Workbook.Limits) throws(PackageFault) -> [Sheet] {
    guard package.has("[Content_Types].xml") else { throw .notAPackage }
    var reader = XLSXReader(package, limits)
    return try reader.sheets()
  }

  private init(_ package: OfficePackage, _ limits: Workbook.Limits) { (self.package, self.limits) = (package, limits) }

  private mutating func sheets() throws(PackageFault) -> [Sheet] {
    let main = try Relationships(of: "", package).first("officeDocument")?.name ?? "xl/workbook.xml"
    guard package.has(main) else { throw .notAPackage }
    guard !main.hasSuffix(".bin") else { throw .binary }
    let root = try package.tree(main)
    guard root.name.local == "workbook" else { throw .notAPackage }
    let related = try Relationships(of: main, package)
    epoch1904 = ["1", "true"].contains(root.part("workbookPr")?.attribute("date1904"))
    try readShared(related)
    return try read(root.part("sheets")?.elements ?? [], related)
  }

  private mutating func readShared(_ related: Relationships) throws(PackageFault) {
    if let part = related.first("styles")?.name, package.has(part) { styles = Styles(try package.tree(part)) }
    guard let part = related.first("sharedStrings")?.name, package.has(part) else { return }
    let bytes = try package.text(part)
    do throws(MarkupScanner.Fault) { strings = try SharedStrings.read(bytes) } catch { throw .damaged(part: part) }
  }

  private func read(_ list: [XMLElement], _ related: Relationships) throws(PackageFault) -> [Sheet] {
    guard list.count <= limits.sheets else { throw .tooLarge }
    var sheets: [Sheet] = []
    var room = limits
    for element in list {
      let id = element.attributes.first { $0.name.local == "id" && !$0.name.namespace.isEmpty }?.value ?? ""
      guard let part = related[id], part.kind == "worksheet" else { continue }
      let isHidden = ["hidden", "veryHidden"].contains(element.attribute("state"))
      let bytes = try package.text(part.name)
      guard bytes.count <= room.bytes else { throw .tooLarge }
      room.bytes -= bytes.count
      let empty = Sheet(name: element.attribute("name") ?? "", isHidden: isHidden)
      var reader = SheetReader(empty, bytes, strings, styles, epoch1904: epoch1904, limits: room)
      let sheet = try reader.read(part.name)
      room.cells -= sheet.cells.count
      sheets.append(sheet)
    }
    return sheets
  }
}
