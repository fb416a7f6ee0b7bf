import SourceText
import Vietnamese

/// Walks over `content.xml`. What is repeated is written out only where something stands in it, and within limits: seven
/// kilobytes can say billions of cells.
struct ODSSheets {
  enum Stop: Error {
    case malformed, tooLarge, notASpreadsheet
  }

  private var scanner: MarkupScanner
  private let limits: Workbook.Limits
  private var done: [Sheet] = []
  private var cellCount = 0
  /// Spaces that the file says by their number: a few bytes can say thousands.
  private var spaceRoom = 10_000_000
  private var isSpreadsheet = false
  /// Names of the styles of sheets that are not shown.
  private var hiddenStyles: Set<String> = []
  private var style = ""

  init(_ bytes: [UInt8], _ limits: Workbook.Limits) {
    (scanner, self.limits) = (MarkupScanner(bytes), limits)
  }

  mutating func sheets() throws(Stop) -> [Sheet] {
    while true {
      switch try next() {
      case .finished:
        guard isSpreadsheet else { throw .notASpreadsheet }
        return done
      case .start: try element()
      case .end, .text: continue
      }
    }
  }

  private mutating func element() throws(Stop) {
    if scanner.isNamed("spreadsheet") {
      isSpreadsheet = true
    } else if scanner.isNamed("table") {
      guard isSpreadsheet, done.count < limits.sheets else { throw isSpreadsheet ? .tooLarge : .notASpreadsheet }
      try sheet()
    } else if scanner.isNamed("style") {
      style = try attribute("name") ?? ""
    } else if scanner.isNamed("table-properties"), try attribute("display") == "false" {
      hiddenStyles.insert(style)
    } else if scanner.isNamed("tracked-changes") || scanner.isNamed("dde-links") {
      try skip()
    }
  }

  /// Past the end of the element that has just begun.
  private mutating func skip() throws(Stop) {
    let level = scanner.level
    while scanner.level >= level { if try next() == .finished { throw .malformed } }
  }

  private mutating func sheet() throws(Stop) {
    let isHidden = hiddenStyles.contains(try attribute("style-name") ?? "")
    var sheet = Sheet(name: try attribute("name") ?? "", isHidden: isHidden)
    let level = scanner.level
    var (row, column) = (0, 0)
    while scanner.level >= level {
      guard try next() == .start else { continue }
      if scanner.isNamed("table-row") {
        row += try self.row(&sheet, after: row)
      } else if scanner.isNamed("table-column") {
        let count = try repeats("number-columns-repeated")
        if try isHiddenElement(), column < limits.columns {
          sheet.hiddenColumns.append(column...min(limits.columns, column + count) - 1)
        }
        column = min(limits.columns, column + count)
      } else if scanner.isNamed("shapes") || scanner.isNamed("forms") {
        try skip()
      }
    }
    done.append(sheet)
  }

  /// - Returns: how many rows it stands for.
  private mutating func row(_ sheet: inout Sheet, after above: Int) throws(Stop) -> Int {
    let count = try repeats("number-rows-repeated")
    let isHidden = try isHiddenElement()
    let level = scanner.level
    var (cells, merged, column): ([Sheet.Cell], [Sheet.Area], Int) = ([], [], 0)
    while scanner.level >= level {
      guard try next() == .start else { continue }
      if scanner.isNamed("table-cell") || scanner.isNamed("covered-table-cell") {
        let area = try self.area(row: above, column: column)
        column += try cell(into: &cells, at: column)
        if let area { merged.append(area) }
      }
    }
    sheet.merged += merged
    try add(cells, to: &sheet, from: above + 1, count: count, isHidden: isHidden)
    return count
  }

  private mutating func add(
    _ cells: [Sheet.Cell], to sheet: inout Sheet, from first: Int, count: Int, isHidden: Bool
  ) throws(Stop) {
    guard !cells.isEmpty else { return }
    guard count <= limits.rows, first + count - 1 <= limits.rows, cells.count * count <= limits.cells - cellCount else {
      throw .tooLarge
    }
    cellCount += cells.count * count
    for number in first..<first + count {
      let start = sheet.cells.count
      sheet.cells += cells
      sheet.rows.append(Sheet.Row(number: number, isHidden: isHidden, cells: start..<sheet.cells.count))
    }
  }

  private func area(row: Int, column: Int) throws(Stop) -> Sheet.Area? {
    let (columns, rows) = (try repeats("number-columns-spanned"), try repeats("number-rows-spanned"))
    guard columns > 1 || rows > 1 else { return nil }
    return Sheet.Area(rows: row...row + rows - 1, columns: column...column + columns - 1)
  }

  /// - Returns: how many columns it stands for.
  private mutating func cell(into cells: inout [Sheet.Cell], at column: Int) throws(Stop) -> Int {
    let count = try repeats("number-columns-repeated")
    let facts = try ODSValue(scanner)
    let isCovered = scanner.isNamed("covered-table-cell")
    let shown = try text()
    guard let value = facts.value(shown: shown), !isCovered else { return count }
    guard count <= limits.columns, column + count <= limits.columns, cells.count + count <= limits.cells else {
      throw .tooLarge
    }
    let look = value.plain == shown || shown.isEmpty ? nil : shown
    for place in column..<column + count { cells.append(Sheet.Cell(column: place, value: value, look: look)) }
    return count
  }

  /// The paragraphs of a cell up to its end, without notes and drawings.
  private mutating func text() throws(Stop) -> String {
    let level = scanner.level
    var (text, paragraphs, depth) = ("", 0, 0)
    while true {
      switch try next() {
      case .start:
        if scanner.isNamed("annotation") || scanner.isNamed("frame") || scanner.isNamed("table") {
          try skip()
        } else if scanner.isNamed("p") {
          if paragraphs > 0 { text += "\n" }
          (paragraphs, depth) = (paragraphs + 1, depth + 1)
        } else if scanner.isNamed("s") {
          let count = try number("c") ?? 1
          guard count <= spaceRoom else { throw .tooLarge }
          spaceRoom -= count
          text += String(repeating: " ", count: count)
        } else if scanner.isNamed("tab") || scanner.isNamed("line-break") {
          text += scanner.isNamed("tab") ? "\t" : "\n"
        }
      case .text: if depth > 0 { text += try string() }
      case .end:
        if scanner.isNamed("p") { depth -= 1 }
        if scanner.level < level { return text }
      case .finished: throw .malformed
      }
    }
  }
}

extension ODSSheets {
  private mutating func next() throws(Stop) -> MarkupScanner.Token {
    do throws(MarkupScanner.Fault) { return try scanner.next() } catch { throw .malformed }
  }

  private func attribute(_ name: StaticString) throws(Stop) -> String? {
    do throws(MarkupScanner.Fault) { return try scanner.attribute(name) } catch { throw .malformed }
  }

  private func number(_ name: StaticString) throws(Stop) -> Int? {
    do throws(MarkupScanner.Fault) { return try scanner.number(name) } catch { throw .malformed }
  }

  private func string() throws(Stop) -> String {
    do throws(MarkupScanner.Fault) { return try scanner.text() } catch { throw .malformed }
  }

  /// Once where nothing is said.
  private func repeats(_ name: StaticString) throws(Stop) -> Int { max(1, try number(name) ?? 1) }

  private func isHiddenElement() throws(Stop) -> Bool {
    ["collapse", "filter"].contains(try attribute("visibility"))
  }
}
