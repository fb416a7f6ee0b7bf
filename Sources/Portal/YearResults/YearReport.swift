import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// What a year's plan and tables have wrong, as diagnostics at their cells. What only follows from a mistake that is
/// reported already is left out.
struct YearReport {
  private(set) var diagnostics: [Diagnostic] = []
  private var repeats = Repeats()
  private let year: EmulationYear
  private let folder: YearFolder
  private let directory: Directory
  /// The files in which something was found.
  private let texts: [YearFile: IndexedSource]
  private let unreadableDates: UnreadableDates
  private var emptyCells: EmptyCells
  private let names: TableNames

  /// - Parameter units: the text of `don-vi.csv`, where figures of a unit are reported.
  init(
    _ year: EmulationYear, _ folder: YearFolder, units: SourceFile?, _ directory: Directory,
    _ initiatives: YearInitiatives
  ) {
    let sources = folder.texts.merging(units.map { [YearFile(.units): $0] } ?? [:]) { own, _ in own }
    let found = Set(year.findings.map { YearFile($0.origin) })
    self.year = year
    self.folder = folder
    self.directory = directory
    texts = sources.filter { found.contains($0.key) }.mapValues(IndexedSource.init)
    unreadableDates = UnreadableDates(folder)
    emptyCells = EmptyCells(folder.places)
    names = TableNames(sources, contests: folder.contests.map(\.code))
    for finding in year.findings where !isFollowUp(finding) {
      if case .lateInitiative(let lastDay) = finding.problem {
        report(initiatives.late(in: folder.year, at: finding.origin, after: lastDay), lastDay, finding.origin)
      } else {
        report(finding)
      }
    }
    diagnostics += repeats.diagnostics
    checkMovements()
    checkScores()
  }

  private mutating func report(_ finding: Finding) {
    guard let text = texts[YearFile(finding.origin)] else { return }
    let problem = FindingWording(year: year, source: text.file, finding: finding, names: names).problem
    var range = finding.origin.range
    if case .missing(let column) = finding.problem {
      range = emptyCells.range(of: column, in: text.file, at: finding.origin)
      // What a filled cell has wrong was said when it was read.
      if range != finding.origin.range, !text.file.text(range).isEmpty { return }
    }
    let (file, line) = (text.file, text.line(of: range.lowerBound))
    repeats.add(problem, file: file.path, line: line) { Diagnostic(file, at: range, line: line, problem) }
  }

  private mutating func report(
    _ late: [(day: CalendarDate, source: SourceFile)], _ lastDay: CalendarDate, _ origin: Origin
  ) {
    diagnostics += late.map {
      Diagnostic($0.source, at: origin.range, line: origin.line, .lateInitiative($0.day, lastDay: lastDay))
    }
  }

  private func isFollowUp(_ finding: Finding) -> Bool {
    switch finding.problem {
    case .unknown(.unit, _, _), .unknown(.unitGroup, _, _): directory.doubtful.contains(.unknownUnit)
    case .unknown(let reference, _, _) where YearFile(finding.origin).contest != nil:
      folder.contests[safe: finding.origin.contest]?.incomplete.contains(reference) ?? false
    case .unknown(let reference, _, _): folder.plan?.incomplete.contains(reference) ?? false
    case .unregistered, .registrationsMissing: folder.incomplete.contains(.registrations)
    case .prerequisiteMissing: folder.incomplete.contains(.awards)
    case .morePeopleThanCounted, .headCountMissing, .moreReachedThanCounted: folder.incomplete.contains(.staff)
    case .decisionMissing(number: false, date: true): unreadableDates.isBeside(finding.origin)
    default: false
    }
  }

  /// A table without rows, as a new year's folder has, says nothing yet.
  private mutating func checkScores() {
    guard let scores = folder.sources[.scores], folder.rows(of: Score.self)?.isEmpty == false,
      year.plan.scoreSheet == nil,
      folder.plan?.incomplete.contains(.criterion) != true
    else { return }
    diagnostics.append(Diagnostic(file: scores.path, .unusedScores(names[.scores])))
  }

  private mutating func checkMovements() {
    guard let source = folder.sources[.plan], !directory.doubtful.contains(.unknownMovement) else { return }
    var findings = Findings(source)
    for movement in year.plan.movements {
      let problem: Problem? =
        switch directory.movementNames.match(movement.value, suggests: !findings.isFull(.unknownMovement)) {
        case .found: nil
        case .unknown(let nearest): .unknownMovement(movement.value, nearest: nearest)
        case .ambiguous(let items): .ambiguousName(movement.value, candidates: items, in: directory.movementNames)
        }
      if let problem { findings.add(problem, at: movement.origin.range) }
    }
    diagnostics += findings.diagnostics
  }
}

/// Dates that are there, but are none: not to be called missing as well.
private struct UnreadableDates {
  private let lines: [SourceTable: Set<Int>]
  private let isInPlan: Bool

  init(_ folder: YearFolder) {
    let codes: Set<Code> = [.dateNoSuchDay, .dateMonthFirst, .dateShortYear, .dateFormat]
    let plan = folder.sources[.plan]?.path
    lines = folder.unreadableDates
    isInPlan = folder.diagnostics.contains { $0.file == plan && codes.contains($0.problem.code) }
  }

  /// In the row of a table; anywhere in the plan.
  func isBeside(_ state: Origin) -> Bool {
    state.table == .plan ? isInPlan : lines[state.table]?.contains(state.line) == true
  }
}

/// Finds where an empty cell stands, which no value says. A table of text is read again for it, once.
private struct EmptyCells {
  /// Of workbooks, where each column stands.
  private let columns: [YearFile: [Column: Int]]
  private var tables: [YearFile: DataTable] = [:]

  init(_ columns: [YearFile: [Column: Int]]) { self.columns = columns }

  mutating func range(of column: Column, in source: SourceFile, at origin: Origin) -> Range<Int> {
    let file = YearFile(origin)
    if source.isSheet {
      return columns[file]?[column].map { source.cell(row: origin.line, column: $0) } ?? origin.range
    }
    if tables[file] == nil {
      tables[file] = CSV.read(source.bytes, path: source.path, columns: file.table.csvColumns).table
    }
    let name = Fold.key(column.header(in: file.table))
    guard let csv = tables[file], let row = csv.rows.row(onLine: origin.line),
      let place = csv.header.cells.firstIndex(where: { Fold.key($0.text) == name })
    else { return origin.range }
    return row[place].range
  }
}

/// What the table of units has wrong beyond its rows.
enum UnitRegisterReport {
  static func diagnostics(_ units: UnitRegister?, _ source: SourceFile?) -> [Diagnostic] {
    guard let units, let source else { return [] }
    return units.findings.compactMap { finding in
      let problem: Problem? =
        switch finding.problem {
        case .successorLoop: .successorLoop(source.text(finding.origin.range))
        case .ambiguous(_, let written, let candidates): .ambiguousCode(written, candidates: candidates)
        default: nil  // Unknown successors and rows said twice are found when the table is read.
        }
      return problem.map { Diagnostic(source, at: finding.origin.range, $0) }
    }
  }
}
