import SourceText
import Zip

@testable import Workbooks

/// Workbooks written by hand, part by part.
enum HandWritten {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  private static let strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships"

  /// - Parameters:
  ///   - sheet: what stands in `<worksheet>`.
  ///   - properties: what stands before `<sheets>`.
  ///   - others: parts in the place of those that are written here.
  static func xlsx(
    _ sheet: String, strings: String? = nil, styles: String? = nil, properties: String = "", isStrict: Bool = false,
    replacing others: [String: [UInt8]] = [:]
  ) -> [UInt8] {
    let (main, office) = isStrict ? (strictMain, strictOffice) : (main, office)
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var parts = [
      ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns='\(package)'><Relationship Id='a' Type='\(office)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(main)' xmlns:r='\(office)'>\(properties)<sheets><sheet name='Trang1' sheetId='1' r:id='b'/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='\(package)'><Relationship Id='b' Type='\(office)/worksheet' Target='/xl/worksheets/sheet1.xml'/>"
          + "<Relationship Id='c' Type='\(office)/sharedStrings' Target='sharedStrings.xml'/>"
          + "<Relationship Id='d' Type='\(office)/styles' Target='styles.xml'/></Relationships>"
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet xmlns='\(main)'>\(sheet)</worksheet>"),
    ]
    if let strings { parts.append(("xl/sharedStrings.xml", "<sst xmlns='\(main)'>\(strings)</sst>")) }
    if let styles { parts.append(("xl/styles.xml", "<styleSheet xmlns='\(main)'>\(styles)</styleSheet>")) }
    return zip(parts.map { ($0, others[$0] ?? Array($1.utf8)) })
  }

  /// - Parameter table: what stands in `<table:table>`.
  static func ods(_ table: String) -> [UInt8] {
    let names = ["office", "table", "text"].map { "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'" }
    return zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      (
        "content.xml",
        "<office:document-content \(names.joined(separator: " "))><office:body><office:spreadsheet>"
          + "<table:table table:name='Trang1'>\(table)</table:table></office:spreadsheet></office:body></office:document-content>"
      ),
    ])
  }

  static func zip(_ parts: [(String, String)]) -> [UInt8] { zip(parts.map { ($0, Array($1.utf8)) }) }

  static func zip(_ parts: [(String, [UInt8])]) -> [UInt8] {
    var writer = ZipWriter()
    for (name, bytes) in parts { writer.add(name, bytes) }
    return writer.finished()
  }

  /// The cells of the first sheet as `A1 = shown`.
  static func cells(_ bytes: [UInt8], limits: Workbook.Limits = .init()) throws -> [String] {
    let sheet = try Workbook(bytes, limits: limits).sheets[0]
    return sheet.rows.flatMap { row in
      sheet.cells[row.cells].map { "\(CellName.text(column: $0.column, row: row.number)) = \($0.shown)" }
    }
  }
}
