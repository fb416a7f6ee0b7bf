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
  private(set) var awards: TableReading<Award>?
  private(set) var discipline: TableReading<DisciplineCount>?
  private(set) var scores: TableReading<Score>?
  /// The text of each file, for diagnostics at its cells.
  private(set) var sources: [SourceTable: SourceFile] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Tables of which rows could not be read, so that what those rows may hold is not reported as missing.
  private(set) var incomplete: Set<SourceTable> = []
  /// In each table the lines with a date that is there, but is none.
  private(set) var unreadableDates: [SourceTable: Set<Int>] = [:]
  /// Where the columns of each table stand.
  private(set) var columns: [SourceTable: [Column: Int]] = [:]

  /// - Parameters:
  ///   - path: of the folder, as messages show it.
  ///   - files: the bytes of those of its files that are there.
  ///   - names: of those that are not CSV.
  ///   - tooLarge: what is said of those that were not read.
  ///   - twice: what is said of tables with several files.
  init(
    year: Int, path: Path, files: [SourceTable: [UInt8]], names: [SourceTable: String] = [:], on today: CalendarDate,
    tooLarge: [SourceTable: Diagnostic] = [:], twice: [Diagnostic] = []
  ) {
    self.year = year
    days = PlausibleDays(on: today, planOf: year)
    diagnostics = Array(tooLarge.values) + twice
    incomplete = Set(tooLarge.keys)
    readPlan(files[.plan], path / Path(SourceTable.plan.fileName))
    staff = table(files, names, path)
    registrations = table(files, names, path)
    results = table(files, names, path)
    awards = table(files, names, path)
    discipline = table(files, names, path)
    scores = table(files, names, path)
  }

  /// The files that a year's folder may have.
  static let tables: [SourceTable] = [.plan, .staff, .registrations, .results, .awards, .discipline, .scores]

  /// What the year's results are computed from; nil without a plan.
  var inputs: YearInputs? {
    plan.map {
      YearInputs(
        plan: $0.plan, staff: staff?.rows, registrations: registrations?.rows, results: results?.rows,
        awards: awards?.rows, discipline: discipline?.rows, scores: scores?.rows)
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
    _ files: [SourceTable: [UInt8]], _ names: [SourceTable: String], _ folder: Path
  ) -> TableReading<Record>? {
    let table = Record.table
    guard let bytes = files[table] else { return nil }
    let path = (folder / Path(names[table] ?? table.fileName)).description
    let reading = TableReading<Record>(
      bytes, path: path, days, sheet: plan?.sheets[table], choice: SheetKeys.choice(table), plan?.plan)
    columns[table] = reading.columns
    diagnostics += reading.diagnostics
    sources[Record.table] = reading.source
    unreadableDates[Record.table] = reading.unreadableDates
    if !reading.isWhole { incomplete.insert(Record.table) }
    return reading
  }
}
