@testable import DataFiles

/// One file read, shown in a way that a test can state.
struct Reading {
  let csv: DataReading

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ bytes: [UInt8]) {
    csv = CSV.read(bytes, path: "bang.csv")
  }

  /// Header first, cells joined by `|`.
  var rows: [String] {
    guard let table = csv.table else { return [] }
    return ([table.header] + table.rows).map { $0.cells.map(\.text).joined(separator: "|") }
  }

  /// `line:column-endLine:endColumn fact` of each problem.
  var problems: [String] {
    csv.problems.map { "\(place($0.range)) \($0.fact)" }
  }

  /// Places of a row's cells.
  func places(ofRow row: Int) -> [String] {
    csv.table?.rows[row].cells.map { place($0.range) } ?? []
  }

  func place(_ range: Range<Int>) -> String {
    let (start, end) = (csv.source.position(of: range.lowerBound), csv.source.position(of: range.upperBound))
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}
