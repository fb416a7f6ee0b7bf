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
  private(set) var staff: TableReading<HeadCount>?
  private(set) var registrations: TableReading<Registration>?
  private(set) var results: TableReading<ActualResult>?
  private(set) var goals: TableReading<GoalRow>?
  private(set) var awards: TableReading<Award>?
  private(set) var discipline: TableReading<DisciplineCount>?
  private(set) var scores: TableReading<Score>?
  /// The text of each file, for diagnostics at its cells.
  private(set) var sources: [SourceTable: SourceFile] = [:]
  /// Those that can be used, in the order of their codes.
  private(set) var contests: [ContestFolder] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Tables of which rows could not be read, so that what those rows may hold is not reported as missing.
  private(set) var incomplete: Set<SourceTable> = []
  /// In each table the lines with a date that is there, but is none.
  private(set) var unreadableDates: [SourceTable: Set<Int>] = [:]

  /// - Parameters:
  ///   - path: of the folder, as messages show it.
  ///   - files: the bytes of those of its files that are there.
  ///   - tooLarge: what is said of those that were not read.
  init(
    year: Int, path: Path, files: [SourceTable: [UInt8]], on today: CalendarDate,
    tooLarge: [SourceTable: Diagnostic] = [:]
  ) {
    self.year = year
    days = PlausibleDays(on: today, planOf: year)
    diagnostics = Array(tooLarge.values)
    incomplete = Set(tooLarge.keys)
    readPlan(files[.plan], path / Path(SourceTable.plan.fileName))
    staff = table(files, path)
    registrations = table(files, path)
    results = table(files, path)
    goals = table(files, path)
    awards = table(files, path)
    discipline = table(files, path)
    scores = table(files, path)
  }

  /// The files that a year's folder may have.
  static let tables: [SourceTable] = [
    .plan, .staff, .registrations, .results, .awards, .discipline, .scores, .goals,
  ]

  /// What the year's results are computed from; nil without a plan.
  var inputs: YearInputs? {
    plan.map {
      YearInputs(
        plan: $0.plan, staff: staff?.rows, registrations: registrations?.rows, results: results?.rows,
        goals: goals?.rows, awards: awards?.rows, discipline: discipline?.rows, scores: scores?.rows,
        contests: contests.compactMap(\.inputs))
    }
  }

  /// The text of every file of the year and of its contests.
  var texts: [YearFile: SourceFile] {
    let own = sources.map { (YearFile($0.key), $0.value) }
    let others = contests.enumerated().flatMap { index, contest in
      contest.sources.map { (YearFile($0.key, contest: index), $0.value) }
    }
    return Dictionary(own + others) { first, _ in first }
  }

  /// - Parameters:
  ///   - path: of the year's folder, as messages show it.
  ///   - folders: each contest's files, by the folder's name.
  mutating func readContests(_ folders: [String: ContestFolder.Files], _ path: Path) {
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

  private mutating func table<Record: TableRecord>(
    _ files: [SourceTable: [UInt8]], _ folder: Path
  ) -> TableReading<Record>? {
    guard let bytes = files[Record.table] else { return nil }
    let reading = TableReading<Record>(bytes, path: (folder / Path(Record.table.fileName)).description, days)
    diagnostics += reading.diagnostics
    sources[Record.table] = reading.source
    unreadableDates[Record.table] = reading.unreadableDates
    if !reading.isWhole { incomplete.insert(Record.table) }
    return reading
  }
}
