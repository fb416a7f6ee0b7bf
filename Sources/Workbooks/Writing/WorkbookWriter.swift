import SourceText
import Zip

/// Writes an `.xlsx` (ECMA-376) as small as spreadsheets take it: cells in line, three styles, frozen rows, lists to
/// choose from. Equal drafts give equal bytes.
package enum WorkbookWriter {
  package static func xlsx(_ drafts: [SheetDraft]) -> [UInt8] {
    let sheets = drafts + lists(of: drafts)
    var writer = ZipWriter()
    writer.add("[Content_Types].xml", types(sheets.count))
    writer.add("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")]))
    writer.add("xl/workbook.xml", workbook(sheets))
    let parts = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")]
    writer.add("xl/_rels/workbook.xml.rels", relationships(parts))
    writer.add("xl/styles.xml", styles)
    var list = 0
    for (index, sheet) in sheets.enumerated() {
      writer.add("xl/worksheets/sheet\(index + 1).xml", SheetWriter(sheet, firstList: list).bytes)
      list += sheet.choices.count
    }
    return writer.finished()
  }

  /// The sheet that the lists to choose from stand on, each a column: in a cell of its own a list has 255 signs at most.
  static let listName = "Danh mục"

  private static func lists(of drafts: [SheetDraft]) -> [SheetDraft] {
    let lists = drafts.flatMap { draft in draft.choices.sorted { $0.key < $1.key }.map(\.value) }
    guard !lists.isEmpty else { return [] }
    let height = lists.map(\.count).max() ?? 0
    let rows = (0..<height).map { row in
      lists.map { $0.indices.contains(row) ? SheetDraft.Cell.text($0[row]) : .empty }
    }
    var sheet = SheetDraft(listName, rows)
    sheet.isHidden = true
    return [sheet]
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private static func types(_ count: Int) -> [UInt8] {
    var xml = XMLText()
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    xml.raw("<Types xmlns=\"\(package)/content-types\">")
    xml.raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
    xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    xml.raw("<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind).sheet.main+xml\"/>")
    xml.raw("<Override PartName=\"/xl/styles.xml\" ContentType=\"\(kind).styles+xml\"/>")
    for index in 1...max(1, count) {
      xml.raw("<Override PartName=\"/xl/worksheets/sheet\(index).xml\" ContentType=\"\(kind).worksheet+xml\"/>")
    }
    xml.raw("</Types>")
    return xml.bytes
  }

  private static func relationships(_ parts: [(kind: String, target: String)]) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<Relationships xmlns=\"\(package)/relationships\">")
    for (index, part) in parts.enumerated() {
      xml.raw("<Relationship Id=\"r\(index + 1)\" Type=\"\(office)/\(part.kind)\" Target=\"\(part.target)\"/>")
    }
    xml.raw("</Relationships>")
    return xml.bytes
  }

  private static func workbook(_ sheets: [SheetDraft]) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>")
    for (index, sheet) in sheets.enumerated() {
      let state = sheet.isHidden ? " state=\"hidden\"" : ""
      xml.raw(
        "<sheet\(XMLText.attribute("name", sheet.name)) sheetId=\"\(index + 1)\"\(state) r:id=\"r\(index + 1)\"/>")
    }
    xml.raw("</sheets></workbook>")
    return xml.bytes
  }

  /// 0 for text and numbers, 1 for days, 2 for names of columns.
  private static var styles: [UInt8] {
    var xml = XMLText()
    xml.raw(
      "<styleSheet xmlns=\"\(main)\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
    )
    xml.raw("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font>")
    xml.raw("<font><b/><sz val=\"11\"/><name val=\"Times New Roman\"/></font></fonts>")
    xml.raw(
      "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
    )
    xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDDEBF7\"/></patternFill></fill></fills>")
    xml.raw(
      "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\">")
    xml.raw(
      "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"/><xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" applyNumberFormat=\"1\"/>"
    )
    xml.raw("<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">")
    xml.raw("<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf></cellXfs></styleSheet>")
    return xml.bytes
  }
}
