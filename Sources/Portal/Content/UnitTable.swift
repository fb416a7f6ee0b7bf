import Emulation
import Vietnamese

/// Reads `don-vi.csv`.
struct UnitTable {
  static let columns = CSVColumns(
    required: ["mã", "tên"], optional: ["viết tắt", "nhóm đơn vị", "từ ngày", "đến ngày", "đơn vị kế thừa"])

  private(set) var units: [Unit] = []
  /// The same, with the place of each cell.
  private(set) var rows: [EmulationUnit] = []
  private(set) var diagnostics: [Diagnostic] = []
  let source: SourceFile
  private let days: PlausibleDays

  init(_ bytes: [UInt8], path: String, _ days: PlausibleDays) {
    self.days = days
    let reading = CSV.read(bytes, path: path)
    source = reading.source
    diagnostics = reading.diagnostics
    guard let table = reading.table else { return }
    let (layout, problems) = table.layout(Self.columns)
    diagnostics += problems.map { $0.diagnostic(in: source) }
    guard layout["mã"] != nil, layout["tên"] != nil else { return }
    for row in table.rows { read(row, layout) }
    checkSuccessors(table, layout)
  }

  private mutating func read(_ row: CSVRow, _ layout: CSVLayout) {
    let code = row[layout["mã"]]
    let name = row[layout["tên"]]
    for (cell, column) in [(code, "mã"), (name, "tên")] where cell.isEmpty { report(.emptyCell(column), cell) }
    guard !code.isEmpty, !name.isEmpty else { return }
    if Fold.slug(code.text).isEmpty {
      report(.nothingInName(code.text), code)
    } else if let other = units.first(where: { $0.slug == Fold.distinctSlug(code.text) }) {
      report(.duplicateRow(code.text, firstLine: other.line), code)
    } else {
      let unit = unit(row, layout)
      units.append(unit)
      rows.append(EmulationUnit(unit, row, layout))
    }
  }

  private mutating func unit(_ row: CSVRow, _ layout: CSVLayout) -> Unit {
    let from = date(row[layout["từ ngày"]])
    let through = date(row[layout["đến ngày"]])
    if let from, let through, through < from {
      report(.periodBackwards(from: from, through: through), row[layout["đến ngày"]])
    }
    return Unit(
      code: row[layout["mã"]].text, name: row[layout["tên"]].text, abbreviation: row[layout["viết tắt"]].nonEmpty,
      group: row[layout["nhóm đơn vị"]].nonEmpty, from: from, through: through,
      successor: row[layout["đơn vị kế thừa"]].nonEmpty, line: row.line)
  }

  private mutating func date(_ cell: CSVCell) -> CalendarDate? {
    guard !cell.isEmpty else { return nil }
    switch cell.date(days) {
    case .success(let date):
      if let doubt = days.doubt(date, .year) { report(doubt, cell) }
      return date
    case .failure(let problem):
      report(.date(problem, written: cell.text), cell)
      return nil
    }
  }

  private mutating func checkSuccessors(_ table: CSVTable, _ layout: CSVLayout) {
    let names = ClosedList(units.map(\.names))
    for row in table.rows {
      let cell = row[layout["đơn vị kế thừa"]]
      guard !cell.isEmpty, case .unknown(let nearest) = names.match(cell.text) else { continue }
      report(.unknownUnit(cell.text, nearest: nearest), cell)
    }
  }

  private mutating func report(_ problem: Problem, _ cell: CSVCell) {
    diagnostics.append(Diagnostic(source, at: cell.range, problem))
  }
}

extension EmulationUnit {
  fileprivate init(_ unit: Unit, _ row: CSVRow, _ layout: CSVLayout) {
    func cell<Value>(_ value: Value, _ column: Column) -> Cell<Value> {
      Cell(value, at: Origin(.units, column, line: row.line, range: row[layout[column.header]].range))
    }
    self.init(
      code: cell(unit.code, .code), name: cell(unit.name, .name),
      abbreviation: unit.abbreviation.map { cell($0, .abbreviation) }, group: unit.group.map { cell($0, .unitGroup) },
      from: unit.from.map { cell($0, .from) }, through: unit.through.map { cell($0, .through) },
      successor: unit.successor.map { cell($0, .successor) })
  }
}

extension CSVCell {
  var nonEmpty: String? { isEmpty ? nil : text }
}

extension ContentReader {
  func readUnits(_ content: inout Content) throws(MachineFailure) {
    let path = options.content / "don-vi.csv"
    guard try Files.statusIfPresent(path) != nil else { return }
    guard let bytes = try Files.read(path, atMost: SizeLimit.table) else {
      let problem = Problem.tooLarge("don-vi.csv", limit: SizeLimit.table)
      return content.diagnostics.append(Diagnostic(file: path.description, problem))
    }
    let table = UnitTable(bytes, path: path.description, content.premises.days)
    content.units = table.units
    content.unitRows = table.rows
    content.unitTable = table.source
    content.diagnostics += table.diagnostics
  }
}
