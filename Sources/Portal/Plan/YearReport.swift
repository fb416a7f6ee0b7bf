import Emulation
import Vietnamese

/// What a year's plan and tables have wrong, as diagnostics at their cells. What only follows from a mistake that is
/// reported already is left out.
struct YearReport {
  private(set) var diagnostics: [Diagnostic] = []
  private let year: EmulationYear
  private let folder: YearFolder
  private let directory: Directory

  /// - Parameter units: the text of `don-vi.csv`, where figures of a unit are reported.
  init(
    _ year: EmulationYear, _ folder: YearFolder, units: SourceFile?, _ directory: Directory,
    _ initiatives: YearInitiatives
  ) {
    let sources = folder.sources.merging(units.map { [.units: $0] } ?? [:]) { own, _ in own }
    self.year = year
    self.folder = folder
    self.directory = directory
    var emptyCells = EmptyCells()
    for finding in year.findings where !isFollowUp(finding) {
      switch finding.problem {
      case .lateInitiative(let lastDay):
        for late in initiatives.late(in: folder.year, at: finding.origin, after: lastDay) {
          let problem = Problem.lateInitiative(late.day, lastDay: lastDay)
          diagnostics.append(Diagnostic(late.source, at: finding.origin.range, problem))
        }
      case .missing(let column):
        guard let source = sources[finding.origin.table] else { continue }
        let range = emptyCells.range(of: column, in: source, at: finding.origin)
        diagnostics.append(Diagnostic(source, at: range, .emptyCell(column.header(in: finding.origin.table))))
      default:
        guard let source = sources[finding.origin.table] else { continue }
        let wording = FindingWording(year: year, source: source, finding: finding)
        diagnostics.append(Diagnostic(source, at: finding.origin.range, wording.problem))
      }
    }
    checkMovements()
  }

  private func isFollowUp(_ finding: Finding) -> Bool {
    switch finding.problem {
    case .unknown(.unit, _, _), .unknown(.unitGroup, _, _): directory.doubtful.contains(.unknownUnit)
    case .unknown(let reference, _, _): folder.plan?.incomplete.contains(reference) ?? false
    case .unregistered, .registrationsMissing: folder.incomplete.contains(.registrations)
    case .prerequisiteMissing: folder.incomplete.contains(.awards)
    case .decisionMissing(number: false, date: true): hasUnreadableDate(finding.origin)
    default: false
    }
  }

  /// Whether the date that is called missing is there, but is none.
  private func hasUnreadableDate(_ state: Origin) -> Bool {
    let dates: Set<Code> = [.dateNoSuchDay, .dateMonthFirst, .dateShortYear, .dateFormat]
    guard let source = folder.sources[state.table] else { return false }
    return folder.diagnostics.contains {
      dates.contains($0.problem.code) && $0.file == source.path
        && (state.table == .plan || $0.place?.start.line == state.line)
    }
  }

  private mutating func checkMovements() {
    guard let source = folder.sources[.plan], !directory.doubtful.contains(.unknownMovement) else { return }
    for movement in year.plan.movements {
      let problem: Problem? =
        switch directory.movementNames.match(movement.value) {
        case .found: nil
        case .unknown(let nearest): .unknownMovement(movement.value, nearest: nearest)
        case .ambiguous(let items): .ambiguousName(movement.value, candidates: items, in: directory.movementNames)
        }
      if let problem { diagnostics.append(Diagnostic(source, at: movement.origin.range, problem)) }
    }
  }
}

/// Finds where an empty cell stands, which no value says. A table is read again for it, once.
private struct EmptyCells {
  private var tables: [SourceTable: [Int: CSVRow]] = [:]
  private var headers: [SourceTable: CSVRow] = [:]

  mutating func range(of column: Column, in source: SourceFile, at origin: Origin) -> Range<Int> {
    let table = origin.table
    if tables[table] == nil {
      let csv = CSV.read(source.bytes, path: source.path).table
      tables[table] = Dictionary((csv?.rows ?? []).map { ($0.line, $0) }) { first, _ in first }
      headers[table] = csv?.header
    }
    let name = Fold.key(column.header(in: table))
    guard let row = tables[table]?[origin.line],
      let place = headers[table]?.cells.firstIndex(where: { Fold.key($0.text) == name })
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
