import Diagnostics
import Emulation
import Vietnamese

/// Every table of a year that is published as CSV: the computed ones, then those that they are computed from.
///
/// People are named only where the award is decided and they were not taken off the site; of registrations and
/// proposals there are numbers alone. `mã người` is never published.
struct YearTables: Sendable {
  let year: EmulationYear
  let withdrawals: Withdrawals

  var all: [PublishedTable] {
    Self.names(year).compactMap(table)
  }

  /// A table by its file's name, with its columns alone where the year has none.
  func table(_ name: String) -> PublishedTable? {
    Self.makers.first { $0.name == name }.map { maker in
      PublishedTable(fileName: name, columns: maker.make.columns) { maker.make.rows(self) }
    }
  }

  /// The file names of all tables that a year may have.
  static var allNames: [String] { makers.map(\.name) }

  /// The file names of the tables that a year has.
  static func names(_ year: EmulationYear) -> [String] { makers.filter { $0.isThere(year) }.map(\.name) }

  struct Maker: Sendable {
    let columns: [String]
    let rows: @Sendable (YearTables) -> [[PublishedTable.Field]]
  }

  private static let makers: [(name: String, isThere: @Sendable (EmulationYear) -> Bool, make: Maker)] = [
    ("xep-hang.csv", { !$0.standings.isEmpty }, standings),
    ("chi-tieu.csv", { !$0.targets.isEmpty }, targets),
    ("ty-le-danh-hieu.csv", { !$0.titles.isEmpty }, titles),
    ("ty-le-toi-da-theo-nhom.csv", { $0.titles.contains { !$0.groupCeilings.isEmpty } }, groupCeilings),
    ("ket-qua-muc-tieu.csv", { !$0.goals.isEmpty }, goals),
    (SourceTable.scores.fileName, { $0.inputs.scores != nil }, scores),
    (SourceTable.results.fileName, { $0.inputs.results != nil }, results),
    (SourceTable.goals.fileName, { $0.inputs.goals != nil }, goalRows),
    (SourceTable.awards.fileName, { $0.inputs.awards != nil }, honours),
    ("danh-hieu-so-luong.csv", { $0.inputs.awards != nil }, awardCounts),
    ("dang-ky-so-luong.csv", { $0.inputs.registrations != nil }, registrationCounts),
    (SourceTable.staff.fileName, { $0.inputs.staff != nil }, staff),
    (SourceTable.discipline.fileName, { $0.inputs.discipline != nil }, discipline),
    ("don-vi.csv", { $0.inputs.units != nil }, units),
  ]
}
