import Vietnamese

/// Reads `don-vi.csv`.
struct UnitTable {
  static let columns = CSVColumns(
    required: ["mã", "tên"], optional: ["viết tắt", "nhóm đơn vị", "từ ngày", "đến ngày", "đơn vị kế thừa"])

  private(set) var units: [Unit] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceFile

  init(_ bytes: [UInt8], path: String) {
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
    } else if let other = units.first(where: { $0.slug == Fold.slug(code.text) }) {
      report(.duplicateRow(code.text, firstLine: other.line), code)
    } else {
      units.append(unit(row, layout))
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
    if let serial = Int(cell.text), let date = CalendarDate(excelSerial: serial) { return date }
    switch CalendarDate.parse(cell.text) {
    case .success(let date): return date
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

extension CSVCell {
  var nonEmpty: String? { isEmpty ? nil : text }
}

extension ContentReader {
  func readUnits(_ content: inout Content) throws(MachineFailure) {
    let path = options.content / "don-vi.csv"
    guard try Files.statusIfPresent(path) != nil else { return }
    let table = UnitTable(try Files.read(path), path: path.description)
    content.units = table.units
    content.diagnostics += table.diagnostics
  }
}
