import DataFiles
import Diagnostics
import Vietnamese

/// English forms that a spreadsheet gives a whole table: decimal points, months before days. Reported once, with the
/// first line to add that declares them.
struct WholeFileHabits {
  private struct Cells {
    let first: DataCell
    private(set) var lines: Set<Int>

    init(_ cell: DataCell) {
      first = cell
      lines = [cell.line]
    }

    mutating func add(_ cell: DataCell) { lines.insert(cell.line) }

    var list: LineList {
      let sorted = lines.sorted()
      return sorted.dropFirst().reduce(into: LineList(first: sorted.first ?? first.line)) { $0.add($1) }
    }
  }

  private var points: Cells?
  private var pointProblem: NumberProblem?
  private var monthsFirst: Cells?
  private var monthProblem: DateProblem?
  /// Numbers that can be read in two ways, which a decimal point elsewhere decides.
  private var unclear: [(cell: DataCell, problem: Problem)] = []
  /// Cells that are not written so: the whole table is not.
  var hasDecimalComma = false
  var hasDayFirst = false

  /// Whether a number that cannot be read is written as in English; it is kept.
  mutating func keep(_ problem: NumberProblem, _ cell: DataCell) {
    if points == nil {
      points = Cells(cell)
      pointProblem = problem
    } else {
      points?.add(cell)
    }
  }

  mutating func keepUnclear(_ problem: Problem, _ cell: DataCell) { unclear.append((cell, problem)) }

  mutating func keep(_ problem: DateProblem, _ cell: DataCell) {
    if monthsFirst == nil {
      monthsFirst = Cells(cell)
      monthProblem = problem
    } else {
      monthsFirst?.add(cell)
    }
  }

  func report(to report: (Problem, DataCell) -> Void) {
    if var cells = points, let problem = pointProblem {
      if !hasDecimalComma { for other in unclear { cells.add(other.cell) } }
      let number = Problem.number(problem, written: cells.first.text)
      report(.decimalPoints(number, lines: cells.list, isWholeTable: !hasDecimalComma), cells.first)
    }
    if points == nil || hasDecimalComma { for other in unclear { report(other.problem, other.cell) } }
    if let cells = monthsFirst, let problem = monthProblem {
      let date = Problem.date(problem, written: cells.first.text)
      report(.monthsFirst(date, lines: cells.list, isWholeTable: !hasDayFirst), cells.first)
    }
  }
}
