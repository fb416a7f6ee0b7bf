import SourceText
import Vietnamese

/// One sheet as XML, its elements in the order that the schema wants.
struct SheetWriter {
  private var xml = XMLText()

  var bytes: [UInt8] { xml.bytes }

  /// - Parameter firstList: the column of its first list on the sheet of lists.
  init(_ draft: SheetDraft, firstList: Int) {
    xml.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    freeze(draft.frozenRows)
    widths(draft)
    xml.raw("<sheetData>\n")
    for (index, row) in draft.rows.enumerated() { write(row, number: index + 1, draft) }
    xml.raw("</sheetData>\n")
    if !draft.merged.isEmpty {
      xml.raw("<mergeCells>\(draft.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>")
    }
    validate(draft, firstList: firstList)
    xml.raw("</worksheet>")
  }

  private mutating func freeze(_ rows: Int) {
    guard rows > 0 else { return }
    xml.raw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"\(rows)\" topLeftCell=\"A\(rows + 1)\" ")
    xml.raw("activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>")
  }

  private mutating func widths(_ draft: SheetDraft) {
    guard draft.columnCount > 0 else { return }
    xml.raw("<cols>")
    for column in 0..<draft.columnCount {
      let place = "min=\"\(column + 1)\" max=\"\(column + 1)\""
      xml.raw("<col \(place) width=\"\(draft.width(of: column))\" customWidth=\"1\"/>")
    }
    xml.raw("</cols>")
  }

  private mutating func write(_ row: [SheetDraft.Cell], number: Int, _ draft: SheetDraft) {
    let hidden = draft.hiddenRows.contains(number) ? " hidden=\"1\"" : ""
    xml.raw("<row r=\"\(number)\"\(hidden)>")
    for (column, cell) in row.enumerated() { write(cell, CellName.text(column: column, row: number)) }
    xml.raw("</row>\n")
  }

  private mutating func write(_ cell: SheetDraft.Cell, _ name: String) {
    switch cell {
    case .empty: break
    case .text(let text): write(text, name, "")
    case .heading(let text): write(text, name, " s=\"2\"")
    case .number(let digits): xml.raw("<c r=\"\(name)\"><v>\(digits)</v></c>")
    case .date(let day): xml.raw("<c r=\"\(name)\" s=\"1\"><v>\(day.excelSerial)</v></c>")
    case .error(let text): xml.raw("<c r=\"\(name)\" t=\"e\"><v>\(text)</v></c>")
    case .formula(let text):
      xml.raw("<c r=\"\(name)\">")
      xml.element("f", text)
      xml.raw("</c>")
    }
  }

  private mutating func write(_ text: String, _ name: String, _ style: String) {
    xml.raw("<c r=\"\(name)\" t=\"inlineStr\"\(style)><is>")
    xml.element("t", text, attributes: " xml:space=\"preserve\"")
    xml.raw("</is></c>")
  }

  /// A warning that can be passed over, since a name may be new.
  private mutating func validate(_ draft: SheetDraft, firstList: Int) {
    guard !draft.choices.isEmpty else { return }
    xml.raw("<dataValidations count=\"\(draft.choices.count)\">")
    for (index, choice) in draft.choices.sorted(by: { $0.key < $1.key }).enumerated() {
      let (letters, list) = (CellName.letters(choice.key), CellName.letters(firstList + index))
      let range = "\(letters)\(draft.frozenRows + 1):\(letters)2000"
      xml.raw(
        "<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"\(range)\">"
      )
      xml.element("formula1", "'\(WorkbookWriter.listName)'!$\(list)$1:$\(list)$\(max(1, choice.value.count))")
      xml.raw("</dataValidation>")
    }
    xml.raw("</dataValidations>")
  }
}

extension CalendarDate {
  /// Days since the end of 1899, as spreadsheets count them from March 1900 on.
  fileprivate var excelSerial: Int { ordinal + 25_569 }
}
