import Emulation

/// A table of a year, or of one of its contests, that can be read row by row.
struct RowTable: Hashable, Sendable {
  let table: SourceTable
  /// Position in the year; nil for the year's own tables.
  let contest: Int?
}

/// Where the rows of the published tables can be read, so that a figure may lead to its cell.
///
/// The page of a row follows from its line alone: page 1 has the first lines, page 2 those after them.
extension YearAddresses {
  static let linesOfPage = 500
  static let tables = "so-lieu"

  /// The page on which a line of a table stands; nil for a table that is not published row by row.
  func page(of table: RowTable, line: Int) -> String? {
    guard let name = table.table.rowsName else { return nil }
    let number = Self.page(ofLine: line)
    return "\(table.contest.map { contests[$0] } ?? year)\(Self.tables)/\(name)/" + (number == 1 ? "" : "\(number)/")
  }

  static func page(ofLine line: Int) -> Int { max(0, line - 1) / linesOfPage + 1 }
  static func id(ofLine line: Int) -> String { "dong-\(line)" }
}

extension SourceTable {
  /// What its page is called; nil for what is not published row by row.
  fileprivate var rowsName: String? {
    switch self {
    case .units: "don-vi"
    case .staff: "so-nguoi"
    case .results: "ket-qua"
    case .awards: "danh-hieu"
    case .discipline: "ky-luat"
    case .scores, .contestScores: "diem"
    case .goals: "muc-tieu"
    case .contestVotes: "phieu"
    case .plan, .registrations, .initiatives, .contest: nil
    }
  }
}

extension EmulationYear {
  /// The published tables that have rows, each with the line of its last.
  var rowTables: [(table: RowTable, lastLine: Int)] {
    let own = SourceTable.allCases.compactMap { table in
      lastLine(of: table).map { (table: RowTable(table: table, contest: nil), lastLine: $0) }
    }
    return own
      + contests.indices.flatMap { index in
        let inputs = contests[index].inputs
        return [
          (SourceTable.contestScores, inputs.scores?.map(\.member.origin.line).max()),
          (.contestVotes, inputs.votes?.map(\.member.origin.line).max()),
        ].compactMap { table, last in last.map { (RowTable(table: table, contest: index), $0) } }
      }
  }

  private func lastLine(of table: SourceTable) -> Int? {
    switch table {
    case .units: inputs.units?.all.map(\.code.origin.line).max()
    case .staff: inputs.staff?.map(\.unit.origin.line).max()
    case .results: inputs.results?.map(\.target.origin.line).max()
    case .awards: honours.compactMap { inputs.awards?[$0.award].name.origin.line }.max()
    case .discipline: inputs.discipline?.map(\.unit.origin.line).max()
    case .scores: inputs.scores?.map(\.round.origin.line).max()
    case .goals: inputs.goals?.map(\.goal.origin.line).max()
    case .plan, .registrations, .initiatives, .contest, .contestScores, .contestVotes: nil
    }
  }
}
