import OfficePackages
import SourceText
import Vietnamese

/// Reads one sheet of an `.xlsx`, cell by cell.
struct SheetReader {
  private var sheet: Sheet
  private var scanner: MarkupScanner
  private let strings: [String]
  private let styles: Styles
  private let epoch1904: Bool
  private let limits: Workbook.Limits
  /// The last row, from 1, and the last column in it, from 0.
  private var row = 0
  private var column = -1

  init(
    _ sheet: Sheet, _ bytes: [UInt8], _ strings: [String], _ styles: Styles, epoch1904: Bool, limits: Workbook.Limits
  ) {
    (self.sheet, scanner) = (sheet, MarkupScanner(bytes))
    (self.strings, self.styles, self.epoch1904, self.limits) = (strings, styles, epoch1904, limits)
  }

  private enum Stop: Error {
    case malformed, tooLarge
  }

  mutating func read(_ part: String) throws(PackageFault) -> Sheet {
    do throws(Stop) {
      while true {
        switch try next() {
        case .finished: return sheet
        case .start: try element()
        case .end, .text: continue
        }
      }
    } catch {
      throw error == .tooLarge ? .tooLarge : .damaged(part: part)
    }
  }

  private mutating func next() throws(Stop) -> MarkupScanner.Token {
    do throws(MarkupScanner.Fault) { return try scanner.next() } catch { throw .malformed }
  }

  private mutating func element() throws(Stop) {
    if scanner.isNamed("c") {
      try cell()
    } else if scanner.isNamed("row") {
      try beginRow()
    } else if scanner.isNamed("mergeCell") {
      let area = try attribute("ref").flatMap { Sheet.Area($0) }
      guard let area, sheet.merged.count < 1_000_000 else { throw .malformed }
      sheet.merged.append(area)
    } else if scanner.isNamed("col"), scanner.flag("hidden") {
      let (first, last) = (try number("min") ?? 1, try number("max") ?? 1)
      guard first >= 1, first <= last, sheet.hiddenColumns.count < limits.columns else { throw .malformed }
      sheet.hiddenColumns.append(first - 1...last - 1)
    }
  }

  private mutating func beginRow() throws(Stop) {
    let number = try number("r") ?? row + 1
    guard number > row else { throw .malformed }
    guard number <= limits.rows else { throw .tooLarge }
    (row, column) = (number, -1)
    let place = sheet.cells.count
    dropEmptyRow()
    sheet.rows.append(Sheet.Row(number: row, isHidden: scanner.flag("hidden"), cells: place..<place))
  }

  /// Rows without cells are none.
  private mutating func dropEmptyRow() {
    if let last = sheet.rows.last, last.cells.isEmpty { sheet.rows.removeLast() }
  }

  private mutating func cell() throws(Stop) {
    try placeCell()
    let style = try number("s") ?? 0
    let type = scanner.range(of: "t").map { scanner.raw($0).reduce(0) { $0 << 8 | UInt64($1) } } ?? Self.numeric
    guard let (value, look) = try contents(type, style) else { return }
    guard sheet.cells.count < limits.cells else { throw .tooLarge }
    sheet.cells.append(Sheet.Cell(column: column, value: value, look: look))
    sheet.rows[sheet.rows.count - 1].cells = sheet.rows[sheet.rows.count - 1].cells.lowerBound..<sheet.cells.count
  }

  private mutating func placeCell() throws(Stop) {
    guard row > 0 else { throw .malformed }
    guard let name = scanner.range(of: "r") else {
      column += 1
      guard column < limits.columns else { throw .tooLarge }
      return
    }
    guard let place = CellName.place(scanner.raw(name)), place.row == row, place.column > column else {
      throw .malformed
    }
    guard place.column < limits.columns else { throw .tooLarge }
    column = place.column
  }

  /// The names of the types of cells (18.18.11), as numbers of their letters.
  private static let numeric = UInt64(0x6E)
  private static let shared = UInt64(0x73)
  private static let error = UInt64(0x65)
  private static let truth = UInt64(0x62)
  private static let day = UInt64(0x64)

  /// Reads a cell to its end; nil for an empty one.
  private mutating func contents(_ type: UInt64, _ style: Int) throws(Stop) -> (value: CellValue, look: String?)? {
    let level = scanner.level
    var (text, hasFormula, isValue): (String?, Bool, Bool) = (nil, false, false)
    while true {
      switch try next() {
      case .start:
        isValue = scanner.isNamed("v")
        if scanner.isNamed("f") { hasFormula = true }
        if scanner.isNamed("is") { text = try inlineText() }
      case .text: if isValue { text = (text ?? "") + (try string()) }
      case .end:
        isValue = false
        if scanner.level < level { return try value(text, type, style, hasFormula: hasFormula) }
      case .finished: throw .malformed
      }
    }
  }

  private func value(
    _ text: String?, _ type: UInt64, _ style: Int, hasFormula: Bool
  ) throws(Stop) -> (value: CellValue, look: String?)? {
    guard let text, !text.isEmpty else {
      return hasFormula && type == Self.numeric ? (.uncomputed, nil) : nil
    }
    switch type {
    case Self.numeric:
      guard SheetNumber.isNumber(text) else { throw .malformed }
      return styles[style].cell(text, epoch1904: epoch1904)
    case Self.shared:
      guard let index = Int(text), strings.indices.contains(index) else { throw .malformed }
      return strings[index].isEmpty ? nil : (.text(strings[index]), nil)
    case Self.error: return (.error(text), nil)
    case Self.truth: return (.truth(text == "1" || text == "true"), nil)
    case Self.day:
      let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
      let day = parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
      return day.map { (.date($0), nil) } ?? (.text(text), nil)
    default: return (.text(text.unescapingControls), nil)
    }
  }

  private mutating func inlineText() throws(Stop) -> String {
    do throws(MarkupScanner.Fault) { return try SharedStrings.text(&scanner) } catch { throw .malformed }
  }

  private func string() throws(Stop) -> String {
    do throws(MarkupScanner.Fault) { return try scanner.text() } catch { throw .malformed }
  }

  private func attribute(_ name: StaticString) throws(Stop) -> String? {
    do throws(MarkupScanner.Fault) { return try scanner.attribute(name) } catch { throw .malformed }
  }

  private func number(_ name: StaticString) throws(Stop) -> Int? {
    do throws(MarkupScanner.Fault) { return try scanner.number(name) } catch { throw .malformed }
  }
}

extension SheetNumber {
  /// Whether a text is a number at all: cheaper than reading it, as most are read by nobody.
  static func isNumber(_ text: String) -> Bool {
    text.utf8.count < 16 && text.utf8.allSatisfy(\.isASCIIDigit) || SheetNumber(text) != nil
  }
}
