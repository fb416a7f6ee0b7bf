import DataFiles
import Diagnostics
import Disk
import Emulation
import SourceText
import Vietnamese

/// `thi-dua/<year>/` as its files say it: the plan and the tables, each as far as it could be read.
struct YearFolder: Sendable {
  let year: Int
  private let days: PlausibleDays
  /// Nil without a plan.
  private(set) var plan: PlanReader.Reading?
  /// The rows of each table that is there, of its own type.
  private var rows: [SourceTable: any Sendable] = [:]
  /// The text of each file, for diagnostics at its cells.
  private(set) var sources: [SourceTable: SourceFile] = [:]
  /// Those that can be used, in the order of their codes.
  private(set) var contests: [ContestFolder] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Tables of which rows could not be read, so that what those rows may hold is not reported as missing.
  private(set) var incomplete: Set<SourceTable> = []
  /// In each table the lines with a date that is there, but is none.
  private(set) var unreadableDates: [SourceTable: Set<Int>] = [:]
  /// Where the columns of each table stand.
  private var columns: [SourceTable: [Column: Int]] = [:]

  /// - Parameter path: of the folder, as messages show it.
  init(year: Int, path: Path, files: FolderFiles, on today: CalendarDate) {
    self.year = year
    days = PlausibleDays(on: today, planOf: year)
    diagnostics = files.diagnostics
    incomplete = Set(files.tooLarge.keys)
    readPlan(files.bytes[.plan], path / Path(SourceTable.plan.fileName))
    for record in Self.records { read(record, files, path) }
  }

  /// The files that a year's folder may have.
  static let tables: [SourceTable] = [.plan] + records.map { $0.table }

  /// The rows of a table; nil where it is not there, or its columns could not be told apart.
  func rows<Record: YearRecord>(of _: Record.Type) -> [Record]? { rows[Record.table] as? [Record] }

  /// What the year's results are computed from; nil without a plan.
  var inputs: YearInputs? {
    plan.map {
      var inputs = YearInputs(plan: $0.plan, contests: contests.compactMap(\.inputs))
      for record in Self.records { put(record, into: &inputs) }
      return inputs
    }
  }

  private func put<Record: YearRecord>(_ record: Record.Type, into inputs: inout YearInputs) {
    inputs[keyPath: Record.input] = rows(of: record)
  }

  /// The text of every file of the year and of its contests.
  var texts: [YearFile: SourceFile] { byFile(sources, \.sources) }

  /// Where the columns of every table of the year and of its contests stand.
  var places: [YearFile: [Column: Int]] { byFile(columns, \.columns) }

  private func byFile<Value>(
    _ own: [SourceTable: Value], _ ofContest: (ContestFolder) -> [SourceTable: Value]
  ) -> [YearFile: Value] {
    let own = own.map { (YearFile($0.key), $0.value) }
    let others = contests.enumerated().flatMap { index, contest in
      ofContest(contest).map { (YearFile($0.key, contest: index), $0.value) }
    }
    return Dictionary(own + others) { first, _ in first }
  }

  /// - Parameters:
  ///   - path: of the year's folder, as messages show it.
  ///   - folders: each contest's files, by the folder's name.
  mutating func readContests(_ folders: [String: FolderFiles], _ path: Path) {
    for (code, files) in folders.sorted(by: { $0.key < $1.key }) {
      let folder = ContestFolder(code, index: contests.count, path: path / Path(code), files: files, days)
      diagnostics += folder.diagnostics
      if folder.inputs != nil { contests.append(folder) }
    }
  }

  private mutating func readPlan(_ bytes: [UInt8]?, _ path: Path) {
    guard let bytes else {
      let isUnread = diagnostics.contains { $0.file == path.description }
      if !isUnread { diagnostics.append(Diagnostic(file: path.description, .planMissing(year: year))) }
      return
    }
    let (source, trouble) = SourceFile.decode(bytes, path: path.description)
    diagnostics += trouble
    guard let source else { return }
    let reading = PlanReader.read(source, year: year, days)
    diagnostics += reading.diagnostics
    sources[.plan] = source
    plan = reading
  }

  private mutating func read<Record: YearRecord>(_: Record.Type, _ files: FolderFiles, _ folder: Path) {
    let table = Record.table
    guard let bytes = files.bytes[table] else { return }
    let reading = TableReading<Record>(
      bytes, path: files.path(of: table, in: folder), days, sheet: plan?.sheets[table], plan: plan?.plan)
    rows[table] = reading.rows.map { $0 as any Sendable }
    columns[table] = reading.columns
    diagnostics += reading.diagnostics
    sources[table] = reading.source
    unreadableDates[table] = reading.unreadableDates
    if !reading.isWhole { incomplete.insert(table) }
  }
}
