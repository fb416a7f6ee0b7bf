import DataFiles
import Diagnostics
import Disk
import Emulation
import SourceText
import Vietnamese

/// The results of every year that has a plan, oldest first, and what its plan and tables have wrong.
struct Years: Sendable {
  let all: [EmulationYear]
  /// The text of each year's files.
  let sources: [YearSources]
  let diagnostics: [Diagnostic]

  /// - Parameter directory: the site's lists, for movements that a plan names.
  init(_ content: Content, _ directory: Directory, jobs: Int) async {
    let units = content.unitTable.map { _ in UnitRegister(content.unitRows) }
    let initiatives = YearInitiatives(content.years.isEmpty ? [] : content.entries)
    let computed = await Parallel.map(count: content.years.count, jobs: jobs) { index in
      Self.compute(content.years[index], content, units, initiatives, directory)
    }
    all = computed.compactMap(\.year)
    sources = computed.compactMap(\.sources)
    diagnostics = UnitRegisterReport.diagnostics(units, content.unitTable) + computed.flatMap(\.diagnostics)
  }

  private static func compute(
    _ folder: YearFolder, _ content: Content, _ units: UnitRegister?, _ initiatives: YearInitiatives,
    _ directory: Directory
  ) -> (year: EmulationYear?, sources: YearSources?, diagnostics: [Diagnostic]) {
    guard var inputs = folder.inputs else { return (nil, nil, []) }
    inputs.units = units
    inputs.initiatives = initiatives.registrations(in: folder.year)
    for index in inputs.plan.titles.indices {
      let honour = content.honours?.title(of: inputs.plan.titles[index].code.value)
      inputs.plan.titles[index].otherNames = honour?.names ?? []
      inputs.plan.titles[index].authorities = honour?.authorities ?? []
    }
    let year = EmulationYear(inputs)
    let report = YearReport(year, folder, units: content.unitTable, directory, initiatives)
    let files = folder.texts.merging(content.unitTable.map { [YearFile(.units): $0] } ?? [:]) { own, _ in own }
    return (year, YearSources(files, contests: folder.contests.map(\.code)), report.diagnostics)
  }
}

extension Honours {
  /// The title of a code.
  fileprivate func title(of code: String) -> Honour? {
    let key = MatchKey.exact(code)
    return titles.first { MatchKey.exact($0.code) == key }
  }
}

/// The initiatives with a day of registration, by year.
struct YearInitiatives: Sendable {
  private struct Item {
    let source: SourceFile
    let registration: InitiativeRegistration
  }

  private let byYear: [Int: [Item]]

  init(_ entries: [Entry]) {
    var byYear: [Int: [Item]] = [:]
    for entry in entries {
      guard let initiative = entry.initiative, let day = initiative.registered else { continue }
      let line = entry.source.position(of: day.range.lowerBound).line
      let cell = Cell(day.value, at: Origin(.initiatives, line: line, range: day.range))
      let item = Item(source: entry.source, registration: InitiativeRegistration(day: cell))
      byYear[initiative.year.value, default: []].append(item)
    }
    self.byYear = byYear
  }

  func registrations(in year: Int) -> [InitiativeRegistration] { (byYear[year] ?? []).map(\.registration) }

  /// The entries that a finding is about: an origin says the place, but not in which entry.
  func late(in year: Int, at origin: Origin, after lastDay: CalendarDate) -> [(day: CalendarDate, source: SourceFile)] {
    (byYear[year] ?? []).filter { $0.registration.day.origin == origin && $0.registration.day.value > lastDay }
      .map { ($0.registration.day.value, $0.source) }
  }
}
