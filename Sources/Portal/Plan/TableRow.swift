import DataFiles
import Diagnostics
import Emulation
import Privacy
import Schemas
import SourceText
import Vietnamese

/// Reads the cells of a row as typed values; each that cannot be used gets its diagnostic.
struct TableRow {
  private let source: SourceFile
  private let table: SourceTable
  private let contest: Int
  /// By column.
  private let places: [Int?]
  private let hasDecimalPoint: Bool
  private let days: PlausibleDays
  private let hasMonthFirst: Bool
  var row: DataRow
  private var repeats = Repeats()
  private var habits = WholeFileHabits()
  /// Lines with a date that is there, but is none.
  private(set) var unreadableDates: Set<Int> = []

  init(_ csv: DataTable, _ layout: TableLayout, of table: SourceTable, contest: Int, _ days: PlausibleDays) {
    source = csv.source
    self.table = table
    self.contest = contest
    self.days = days
    hasDecimalPoint = csv.hasDecimalPoint
    hasMonthFirst = csv.hasMonthFirst
    places = Column.allCases.map { layout[$0.header(in: table)] }
    row = csv.header
  }

  /// Nil where the cell is empty.
  func optional(_ column: Column) -> Cell<String>? {
    let cell = cell(column)
    return cell.isEmpty ? nil : Cell(cell.text, at: origin(column, cell))
  }

  mutating func text(_ column: Column) -> Cell<String>? {
    isFilled(column) ? optional(column) : nil
  }

  mutating func date(_ column: Column) -> Cell<CalendarDate>? {
    isFilled(column) ? optionalDate(column) : nil
  }

  mutating func optionalDate(_ column: Column) -> Cell<CalendarDate>? {
    let cell = cell(column)
    guard !cell.isEmpty else { return nil }
    switch cell.date(days, hasMonthFirst: hasMonthFirst) {
    case .success(let date):
      if date.day > 12 { habits.hasDayFirst = true }
      if let doubt = days.doubt(date, .year) { report(doubt, cell) }
      return Cell(date, at: origin(column, cell))
    case .failure(let problem):
      unreadableDates.insert(row.line)
      if case .noSuchMonth = problem, !hasMonthFirst, !source.isSheet {
        habits.keep(problem, cell)
        return nil
      }
      report(.date(problem, written: cell.text), cell)
      return nil
    }
  }

  mutating func number(_ column: Column, _ form: NumberForm) -> Cell<DecimalNumber>? {
    isFilled(column) ? optionalNumber(column, form) : nil
  }

  mutating func optionalNumber(_ column: Column, _ form: NumberForm = .plain) -> Cell<DecimalNumber>? {
    let cell = cell(column)
    guard !cell.isEmpty else { return nil }
    if case .number(let number)? = cell.value { return typed(number, column, form, cell) }
    let text = hasDecimalPoint ? cell.text.signsExchanged : cell.text
    switch form.read(text) {
    case .success(let number):
      if !hasDecimalPoint, cell.text.utf8.contains(UInt8(ascii: ",")) { habits.hasDecimalComma = true }
      return Cell(number, at: origin(column, cell))
    case .failure(let failure) where !hasDecimalPoint && keepsAsEnglish(failure, cell): return nil
    case .failure(.grammar(.ambiguousComma(let decimal, let thousands))) where hasDecimalPoint:
      let readings = NumberProblem.ambiguousComma(
        asDecimal: decimal.signsExchanged, asThousands: thousands.signsExchanged)
      report(.number(readings, written: cell.text), cell)
    case .failure(.grammar(let problem)) where !hasDecimalPoint: report(.number(problem, written: cell.text), cell)
    case .failure: report(.notANumber(cell.text, form: form, column: column.header(in: table)), cell)
    }
    return nil
  }

  /// A number that a workbook knows to be one: nothing of how it is written can be misread.
  private mutating func typed(
    _ number: DecimalNumber?, _ column: Column, _ form: NumberForm, _ cell: DataCell
  ) -> Cell<DecimalNumber>? {
    if let number, form.isFit(number) { return Cell(number, at: origin(column, cell)) }
    let problem: Problem =
      number == nil
      ? .number(.tooManyDigits, written: cell.text)
      : .notANumber(cell.text, form: form, column: column.header(in: table))
    report(problem, cell)
    return nil
  }

  /// Whether a number is written as in English, which is said once for the whole table. In a workbook only text is: it
  /// has no first line that could say so.
  private mutating func keepsAsEnglish(_ failure: NumberForm.Failure, _ cell: DataCell) -> Bool {
    guard !source.isSheet else { return false }
    switch failure {
    case .grammar(.english(let suggestion)): habits.keep(.english(suggestion: suggestion), cell)
    case .grammar(.badGrouping(let suggestion)) where cell.text.utf8.count(where: { $0 == UInt8(ascii: ".") }) == 1:
      habits.keep(.badGrouping(suggestion: suggestion), cell)
    case .grammar(.ambiguousComma(let decimal, let thousands)):
      let readings = NumberProblem.ambiguousComma(asDecimal: decimal, asThousands: thousands)
      habits.keepUnclear(.number(readings, written: cell.text), cell)
    default: return false
    }
    return true
  }

  /// Every problem of the table, each once.
  mutating func finish() -> [Diagnostic] {
    var found: [(Problem, DataCell)] = []
    habits.report { found.append(($0, $1)) }
    for (problem, cell) in found { report(problem, cell) }
    return repeats.diagnostics
  }

  /// Where a cell of a workbook stands, `diem.xlsx!Trang1!C5`; nil in a table of text, where the line says it.
  func place(_ columns: [Column]) -> String? {
    guard source.isSheet else { return nil }
    let cell = columns.lazy.map { self.cell($0) }.first { !$0.isEmpty } ?? row.missing
    return source.cellName(of: cell.range.lowerBound, line: row.line).map { "\(source.path.fileName)!\($0)" }
  }

  mutating func count(_ column: Column) -> Cell<Int>? { isFilled(column) ? optionalCount(column) : nil }

  mutating func optionalCount(_ column: Column) -> Cell<Int>? {
    optionalNumber(column, .whole).map { Cell(Int($0.value.coefficient), at: $0.origin) }
  }

  /// có, không.
  mutating func optionalFlag(_ column: Column) -> Cell<Bool>? {
    let cell = cell(column)
    guard !cell.isEmpty else { return nil }
    if let flag = KeyReader.isYes(cell.text) { return Cell(flag, at: origin(column, cell)) }
    let words = ["có", "không"]
    let nearest = Nearest.suggestion(for: cell.text, among: words)
    report(.unknownWord(cell.text, for: column.header(in: table), nearest: nearest, words: words), cell)
    return nil
  }

  private mutating func isFilled(_ column: Column) -> Bool {
    let cell = cell(column)
    if cell.isEmpty, cell.value != .uncomputed { report(.emptyCell(column.header(in: table)), cell) }
    return !cell.isEmpty
  }

  private func cell(_ column: Column) -> DataCell { row[places[Int(column.rawValue)]] }

  private func origin(_ column: Column, _ cell: DataCell) -> Origin {
    Origin(table, column, line: row.line, range: cell.range, contest: contest)
  }

  private mutating func report(_ problem: Problem, _ cell: DataCell) {
    let source = source
    repeats.add(problem, file: source.path, line: cell.line) {
      Diagnostic(source, at: cell.range, line: cell.line, problem)
    }
  }
}

extension Column {
  /// The name in the header of a table; `ket-qua.csv` and `muc-tieu.csv` say which day it is.
  func header(in table: SourceTable) -> String {
    self == .day && [.results, .goals].contains(table) ? "số liệu đến ngày" : header
  }
}

extension String {
  /// 1,234.5 for 1.234,5, and the other way round.
  fileprivate var signsExchanged: String { String(map { $0 == "," ? "." : $0 == "." ? "," : $0 }) }
}

extension DataCell {
  /// A date as people write it, or the serial number that a spreadsheet keeps it by.
  /// - Parameter hasMonthFirst: in a table that says so, 6/30/2018 is a date.
  func date(_ days: PlausibleDays, hasMonthFirst: Bool = false) -> Result<CalendarDate, DateProblem> {
    if case .date(let day)? = value { return .success(day) }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if hasMonthFirst, parts.count == 3 { return CalendarDate.parse("\(parts[1])/\(parts[0])/\(parts[2])") }
    return days.day(ofSerial: text).map { .success($0) } ?? CalendarDate.parse(text)
  }
}
