import DataFiles
import Diagnostics
import Disk
import Emulation
import Privacy
import Schemas
import SourceText
import Vietnamese

/// Reads `don-vi.csv`, or the workbook in its place.
struct UnitTable {
  static let columns = TableColumns(
    required: ["mã", "tên"], optional: ["viết tắt", "tên cũ", "nhóm đơn vị", "từ ngày", "đến ngày", "đơn vị kế thừa"])

  /// What its file may be called.
  static let fileNames = TableFile.names(of: "don-vi.csv")

  private(set) var units: [Unit] = []
  /// The same, with the place of each cell.
  private(set) var rows: [EmulationUnit] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var repeats = Repeats()
  private var hasMonthFirst = false
  /// By slug.
  private var lines: [String: Int] = [:]
  let source: SourceFile
  private let days: PlausibleDays

  init(_ bytes: [UInt8], path: String, _ days: PlausibleDays) {
    self.days = days
    let reading = TableFile.read(bytes, path: path, columns: Self.columns)
    source = reading.source
    diagnostics = reading.diagnostics
    guard let table = reading.table else { return }
    let (layout, problems) = table.layout(Self.columns)
    diagnostics += problems.diagnostics(in: source)
    guard layout["mã"] != nil, layout["tên"] != nil else { return }
    hasMonthFirst = table.hasMonthFirst
    for row in table.rows { read(row, layout) }
    checkSuccessors(table, layout)
    checkFormerNames(table, layout)
    diagnostics += repeats.diagnostics
  }

  private mutating func read(_ row: DataRow, _ layout: TableLayout) {
    let code = row[layout["mã"]]
    let name = row[layout["tên"]]
    for (cell, column) in [(code, "mã"), (name, "tên")] where cell.isEmpty { report(.emptyCell(column), cell) }
    guard !code.isEmpty, !name.isEmpty else { return }
    if Fold.slug(code.text).isEmpty {
      report(.nothingInName(code.text), code)
    } else if let line = lines[Fold.distinctSlug(code.text)] {
      report(.duplicateRow(code.text, firstLine: line), code)
    } else {
      let unit = unit(row, layout)
      lines[unit.slug] = row.line
      units.append(unit)
      rows.append(EmulationUnit(unit, row, layout))
    }
  }

  private mutating func unit(_ row: DataRow, _ layout: TableLayout) -> Unit {
    let from = date(row[layout["từ ngày"]])
    let through = date(row[layout["đến ngày"]])
    if let from, let through, through < from {
      report(.periodBackwards(from: from, through: through), row[layout["đến ngày"]])
    }
    return Unit(
      code: row[layout["mã"]].text, name: row[layout["tên"]].text, abbreviation: row[layout["viết tắt"]].nonEmpty,
      formerNames: row[layout["tên cũ"]].parts, group: row[layout["nhóm đơn vị"]].nonEmpty, from: from,
      through: through,
      successor: row[layout["đơn vị kế thừa"]].nonEmpty, line: row.line)
  }

  private mutating func date(_ cell: DataCell) -> CalendarDate? {
    guard !cell.isEmpty else { return nil }
    switch cell.date(days, hasMonthFirst: hasMonthFirst) {
    case .success(let date):
      if let doubt = days.doubt(date, .year) { report(doubt, cell) }
      return date
    case .failure(let problem):
      report(.date(problem, written: cell.text), cell)
      return nil
    }
  }

  private mutating func checkSuccessors(_ table: DataTable, _ layout: TableLayout) {
    guard layout["đơn vị kế thừa"] != nil else { return }
    let names = ClosedList(units.map(\.names))
    // A table of nothing but unknown names has no use for a thousand guesses.
    var unknown = 0
    for row in table.rows {
      let cell = row[layout["đơn vị kế thừa"]]
      guard !cell.isEmpty, case .unknown(let nearest) = names.match(cell.text, suggests: unknown < 20) else {
        continue
      }
      unknown += 1
      report(.unknownUnit(cell.text, nearest: nearest, in: source.path.fileName), cell)
    }
  }

  /// A former name that another unit has, or had, would name both.
  private mutating func checkFormerNames(_ table: DataTable, _ layout: TableLayout) {
    guard layout["tên cũ"] != nil else { return }
    var owners: [MatchKey: [Int]] = [:]
    for (index, unit) in units.enumerated() {
      for key in Set(unit.names.map(MatchKey.exact)) { owners[key, default: []].append(index) }
    }
    for (index, unit) in units.enumerated() {
      for name in unit.formerNames {
        guard let other = owners[.exact(name)]?.first(where: { $0 != index }),
          let row = table.rows.row(onLine: unit.line)
        else { continue }
        report(.formerNameTaken(name, line: units[other].line), row[layout["tên cũ"]])
      }
    }
  }

  private mutating func report(_ problem: Problem, _ cell: DataCell) {
    let source = source
    repeats.add(problem, file: source.path, line: cell.line) {
      Diagnostic(source, at: cell.range, line: cell.line, problem)
    }
  }
}

extension EmulationUnit {
  fileprivate init(_ unit: Unit, _ row: DataRow, _ layout: TableLayout) {
    func cell<Value>(_ value: Value, _ column: Column) -> Cell<Value> {
      Cell(value, at: Origin(.units, column, line: row.line, range: row[layout[column.header]].range))
    }
    self.init(
      code: cell(unit.code, .code), name: cell(unit.name, .name),
      abbreviation: unit.abbreviation.map { cell($0, .abbreviation) },
      formerNames: unit.formerNames.map { cell($0, .formerNames) }, group: unit.group.map { cell($0, .unitGroup) },
      from: unit.from.map { cell($0, .from) }, through: unit.through.map { cell($0, .through) },
      successor: unit.successor.map { cell($0, .successor) })
  }
}

extension DataCell {
  var nonEmpty: String? { isEmpty ? nil : text }

  /// Several in one cell, between semicolons or on lines of their own.
  fileprivate var parts: [String] {
    text.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
