import DataFiles
import Emulation
import SourceText
import Vietnamese

/// Reads a file of keys into cells: values with their places. The plan and a contest have keys in common.
protocol PlacedReader {
  var lines: LineTable { get }
  var table: SourceTable { get }
  /// Position of the contest in the year; 0 for the plan.
  var contest: Int { get }
}

extension PlacedReader {
  func cell<Value>(_ located: Located<Value>) -> Cell<Value> { Cell(located.value, at: origin(located)) }

  func cell<Value>(_ located: Located<Value>?) -> Cell<Value>? { located.map { cell($0) } }

  func cells(_ located: [Located<String>]?) -> [Cell<String>]? { located?.map { cell($0) } }

  func whole(_ located: Located<DecimalNumber>?) -> Cell<Int>? {
    located.map { Cell(Int($0.value.coefficient), at: origin($0)) }
  }

  func origin<Value>(_ located: Located<Value>) -> Origin {
    Origin(table, line: lines.line(of: located.range.lowerBound).number, range: located.range, contest: contest)
  }

  func decision(_ fields: KeyedValues) -> Decision {
    Decision(
      state: cell(fields[DecisionKeys.state]), number: cell(fields[DecisionKeys.number]),
      date: cell(fields[DecisionKeys.date]))
  }

  func criterion(_ fields: KeyedValues) -> ScoreSheet.Criterion? {
    guard let code = cell(fields[CriterionKeys.code]), let name = cell(fields[CriterionKeys.name]),
      let maximum = cell(fields[CriterionKeys.maximum])
    else { return nil }
    return ScoreSheet.Criterion(code: code, name: name, maximum: maximum, kind: cell(fields[CriterionKeys.kind]))
  }

  func band(_ fields: KeyedValues) -> ScoreSheet.Band? {
    guard let name = cell(fields[BandKeys.name]), let from = cell(fields[BandKeys.from]) else { return nil }
    return ScoreSheet.Band(name: name, from: from, floor: cell(fields[BandKeys.floor]))
  }
}
