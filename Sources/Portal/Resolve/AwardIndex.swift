import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// The decided awards of all years by who has them, to be matched with profiles.
struct AwardIndex: Sendable {
  private struct Key: Hashable {
    let subject: Subject
    /// Nil for a unit under its own name.
    let name: MatchKey?
    /// What the unit has become in the end.
    let home: Int
  }

  let years: [EmulationYear]
  /// What each year's tables are called.
  private let names: [TableNames]
  private let directory: Directory
  private let successors: [Int?]
  private let homes: [Int]
  /// By year.
  private let facts: [[AwardFact]]
  private var awards: [Key: [YearAward]] = [:]
  /// For each year the titles of the standing list that its plan has, with their positions in the plan.
  private let titles: [[Int: Int]]

  init(_ years: [EmulationYear], _ names: [TableNames], _ directory: Directory) {
    (self.years, self.names) = (years, names)
    self.directory = directory
    let successors = years.first?.units.successors ?? []
    self.successors = successors
    homes = successors.indices.map { Self.line(from: $0, successors).last ?? $0 }
    facts = years.map(\.allAwards)
    titles = years.map { year in Self.titles(of: year.plan, in: directory) }
    for (index, year) in years.enumerated() {
      for fact in facts[index] where fact.state == .decided {
        guard let key = key(fact, in: year) else { continue }
        awards[key, default: []].append(YearAward(year: index, row: fact.row))
      }
    }
  }

  var isEmpty: Bool { years.allSatisfy { $0.inputs.awards == nil } }

  /// A unit and those that it has become, one after the other.
  private static func line(from unit: Int, _ successors: [Int?]) -> [Int] {
    var line = [unit]
    while let next = successors[line[line.count - 1]], !line.contains(next) { line.append(next) }
    return line
  }

  /// Units that merged into one are not the same, though what they became is the same as each.
  private func isOneLine(_ a: Int, _ b: Int) -> Bool {
    Self.line(from: a, successors).contains(b) || Self.line(from: b, successors).contains(a)
  }

  private static func titles(of plan: Plan, in directory: Directory) -> [Int: Int] {
    var titles: [Int: Int] = [:]
    for (position, title) in plan.titles.enumerated() {
      for name in [title.code.value, title.name.value] {
        if case .found(let honour) = directory.titleNames.match(name), titles[honour] == nil {
          titles[honour] = position
        }
      }
    }
    return titles
  }

  private func key(_ fact: AwardFact, in year: EmulationYear) -> Key? {
    guard let subject = fact.subject, let unit = fact.unit, let row = year.inputs.awards?[fact.row] else { return nil }
    return key(subject, row.name.value, unit)
  }

  private func key(_ subject: Subject, _ name: String, _ unit: Int) -> Key {
    let isUnit = subject == .collective && directory.unitNames.match(name) == .found(unit)
    return Key(subject: subject, name: isUnit ? nil : .exact(name), home: homes[unit])
  }

  /// The decided awards of an exemplar, oldest year first.
  func awards(of entry: Entry, in unit: Int?) -> [YearAward] {
    guard let unit, let exemplar = entry.exemplar, homes.indices.contains(unit) else { return [] }
    let found = (awards[key(exemplar.subject.asAwarded, entry.title.value, unit)] ?? [])
      .filter { award in fact(award).unit.map { isOneLine($0, unit) } ?? false }
    let codes = Set(found.compactMap { row($0)?.personCode?.value }.map(MatchKey.exact))
    guard let code = exemplar.personCode else { return codes.count > 1 ? [] : found }
    return found.filter { award in row(award)?.personCode.map { MatchKey.exact($0.value) == .exact(code) } ?? true }
  }

  private func row(_ award: YearAward) -> Award? { years[award.year].inputs.awards?[award.row] }
  private func fact(_ award: YearAward) -> AwardFact { facts[award.year][award.row] }

  /// Titles that a profile claims for its year, but the year's table does not have. A profile whose unit is unknown
  /// cannot be found there; one without a decision, as the preview shows, may not be there yet.
  func disagreements(_ entry: Entry, _ relations: Relations, _ found: [YearAward]) -> [Diagnostic] {
    guard let exemplar = entry.exemplar, exemplar.state.value == .decided, !exemplar.titles.isEmpty,
      relations.unit != nil,
      !directory.doubtful.contains(.unknownUnit),
      let year = years.firstIndex(where: { $0.plan.year.value == exemplar.year.value }),
      years[year].inputs.awards != nil
    else { return [] }
    return exemplar.titles.compactMap { written in
      guard case .found(let honour) = directory.titleNames.match(written.value), let title = titles[year][honour],
        !found.contains(where: { $0.year == year && fact($0).title == title })
      else { return nil }
      let state = otherState(title, entry, relations.unit, in: year)
      return Diagnostic(
        entry.source, at: written.range,
        .profileDisagrees(
          entry.title.value, title: years[year].plan.titles[title].name.value, year: exemplar.year.value,
          state: state?.word, in: names[year][.awards]))
    }
  }

  /// The state in which the table has the award, though it is not decided.
  private func otherState(_ title: Int, _ entry: Entry, _ unit: Int?, in year: Int) -> State? {
    guard let unit, let exemplar = entry.exemplar else { return nil }
    let own = key(exemplar.subject.asAwarded, entry.title.value, unit)
    return facts[year].first { $0.title == title && $0.state != .decided && key($0, in: years[year]) == own }?.state
  }
}

extension Exemplar.Subject {
  var asAwarded: Subject { self == .person ? .person : .collective }
}
