import DataFiles
import Diagnostics
import Disk
import Emulation
import SourceText
import Vietnamese

/// `thi-dua/<year>/<mã>/` as its files say it: a contest and its tables, each as far as it could be read.
struct ContestFolder: Sendable {
  /// The folder's name.
  let code: String
  /// Nil where `bang.yaml` is missing, or lacks what it cannot do without.
  private(set) var inputs: ContestInputs?
  /// The text of each file, for diagnostics at its cells.
  private(set) var sources: [SourceTable: SourceFile] = [:]
  /// Where the columns of each table stand.
  private(set) var columns: [SourceTable: [Column: Int]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Lists that lack an item that is written.
  private(set) var incomplete: Set<Referent> = []
  private let days: PlausibleDays
  /// bảng: the sheets that tables are read from, where the contest names them.
  private var sheets: [SourceTable: String] = [:]

  /// The files that a contest's folder may have.
  static let tables: [SourceTable] = [.contest, .contestScores, .contestVotes]
  static let records: [any TableRecord.Type] = [ContestScore.self, Votes.self]

  /// - Parameters:
  ///   - index: its position in the year, where it can be used.
  ///   - path: of the folder, as messages show it.
  init(_ code: String, index: Int, path: Path, files: FolderFiles, _ days: PlausibleDays) {
    self.code = code
    self.days = days
    diagnostics = files.diagnostics
    guard let bytes = files.bytes[.contest] else {
      guard files.tooLarge[.contest] == nil else { return }
      diagnostics.append(Diagnostic(file: path.description, .contestMissing(folder: path.description, code: code)))
      return
    }
    read(bytes, index, path / Path(SourceTable.contest.fileName))
    let scores: TableReading<ContestScore>? = table(files, index, path)
    let votes: TableReading<Votes>? = table(files, index, path)
    inputs?.scores = scores?.rows
    inputs?.votes = votes?.rows
  }

  private mutating func read(_ bytes: [UInt8], _ index: Int, _ path: Path) {
    let (source, trouble) = SourceFile.decode(bytes, path: path.description)
    diagnostics += trouble
    guard let source else { return }
    let reading = ContestReader.read(source, code: code, index: index, days)
    diagnostics += reading.diagnostics
    sources[.contest] = source
    inputs = reading.inputs
    incomplete = reading.incomplete
    sheets = reading.sheets
  }

  private mutating func table<Record: TableRecord>(
    _ files: FolderFiles, _ index: Int, _ folder: Path
  ) -> TableReading<Record>? {
    let table = Record.table
    guard let bytes = files.bytes[table] else { return nil }
    let reading = TableReading<Record>(
      bytes, path: files.path(of: table, in: folder), days, contest: index, sheet: sheets[table])
    columns[table] = reading.columns
    diagnostics += reading.diagnostics
    sources[table] = reading.source
    return reading
  }
}

extension ContestScore: TableRecord {
  static let table = SourceTable.contestScores
  static let required: [Column] = [.member, .criterion, .stage, .points]
  static let optional: [Column] = [.reason, .basis, .evidence]

  init?(_ row: inout TableRow) {
    let (member, criterion, stage) = (row.text(.member), row.text(.criterion), row.text(.stage))
    let points = row.optionalNumber(.points)
    let remarks = Remarks(
      reason: row.optional(.reason), basis: row.optional(.basis), evidence: row.optional(.evidence))
    guard let member, let criterion, let stage else { return nil }
    self.init(
      member: member, criterion: criterion, stage: stage, points: points, remarks: remarks,
      place: row.place([.points, .criterion]))
  }
}

extension Votes: TableRecord {
  static let table = SourceTable.contestVotes
  static let required: [Column] = [.member, .votes]
  static let optional: [Column] = []

  init?(_ row: inout TableRow) {
    let member = row.text(.member)
    guard let count = row.count(.votes), let member else { return nil }
    self.init(member: member, count: count)
  }
}
