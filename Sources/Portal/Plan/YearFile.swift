import Emulation

/// A file of a year, or of one of its contests.
struct YearFile: Hashable, Sendable {
  let table: SourceTable
  /// Position of the contest in the year.
  let contest: Int?

  init(_ table: SourceTable, contest: Int? = nil) { (self.table, self.contest) = (table, contest) }

  init(_ origin: Origin) {
    self.init(origin.table, contest: ContestFolder.tables.contains(origin.table) ? origin.contest : nil)
  }
}
