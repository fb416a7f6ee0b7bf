import DataFiles
import Diagnostics
import Emulation
import SourceText
import Vietnamese

/// The way from a unit's rank to its total, to each criterion, to the cell, in a terminal.
extension StandingsReport {
  /// - Parameter unit: its position in the table of units.
  /// - Returns: nothing where the unit is in no table of the year.
  public func explanation(ofUnit unit: Int, _ language: Language) -> String {
    let standings = wording.year.standings.filter { standing in standing.rows.contains { $0.unit == unit } }
    let contests = wording.year.contests.enumerated().flatMap { index, contest in
      contest.members.indices.filter { contest.members[$0].unit == unit }.map { (index, $0) }
    }
    guard !standings.isEmpty || !contests.isEmpty else { return "" }
    var walk = FigureWalk(wording: wording, unit: unit)
    for standing in standings { walk.add(standing) }
    for predecessor in wording.year.units.predecessors(of: unit) { walk.addPredecessor(predecessor) }
    for (contest, member) in contests { walk.add(contest, member) }
    return "\(wording.units[unit].name.value), \(year)\n" + walk.text
  }

  /// The way from a member's rank in a contest to each criterion, to the cell; nil where no contest has such a member.
  public func explanation(ofMember name: String) -> String? {
    let key = MatchKey.exact(name)
    let found = wording.year.contests.enumerated().flatMap { index, contest in
      contest.members.indices.filter { member in
        [contest.members[member].code, contest.members[member].name].contains { MatchKey.exact($0) == key }
      }.map { (index, $0) }
    }
    guard let first = found.first else { return nil }
    var walk = FigureWalk(wording: wording, unit: nil)
    for (contest, member) in found { walk.add(contest, member) }
    return "\(wording.year.contests[first.0].members[first.1].name), \(year)\n" + walk.text
  }
}

extension StandingsReport {
  /// From a goal's state to its figure, to the cell.
  public func explanation(ofGoal goal: Int) -> String {
    var walk = FigureWalk(wording: wording, unit: nil)
    walk.add(.goal(goal, .state))
    return "\(wording.plan.goals[goal].words.value) (\(year))\n" + walk.text
  }
}

/// Follows figures to what was put into them; each is explained once, and each rule said once.
private struct FigureWalk {
  let wording: YearWording
  /// Whose figures are followed; those of other units are named. Nil for a goal, and for a member of a contest that is
  /// no unit.
  let unit: Int?
  /// Of the contest that is being explained.
  private var member: Int?
  private(set) var text = ""
  private var visited: Set<Figure> = []
  private var said: Set<String> = []

  init(wording: YearWording, unit: Int?) {
    self.wording = wording
    self.unit = unit
  }

  mutating func add(_ index: Int, _ member: Int) {
    let contest = wording.year.contests[index]
    let row = wording.row(of: member, in: contest)
    self.member = member
    text += "\n\(contest.inputs.name.value), \(contest.state.word)\n"
    let place: ContestFigure.MemberField = row?.rank == nil ? .reason : .rank
    let rest: [ContestFigure.MemberField] = row?.score.total == nil ? [.total] : [.total, .band]
    for field in [place] + rest + (row?.flag == nil ? [] : [.flag]) {
      explain(.contest(index, .member(member, field)), level: 1)
    }
  }

  mutating func add(_ standing: Standing) {
    guard let unit else { return }
    let group = wording.year.unitGroups[standing.group]
    let heading = [wording.name(of: standing.period), group, standing.state.word].filter { !$0.isEmpty }
    text += "\n\(heading.joined(separator: ", "))\n"
    let row = wording.row(unit, standing.period)
    let place: Figure.UnitField = row?.rank == nil ? .reason : .rank
    let fields: [Figure.UnitField] = row?.score.total == nil ? [place, .total] : [place, .total, .band, .change]
    for field in fields where field != .change || row?.change != nil {
      explain(.unit(unit, standing.period, field), level: 1)
    }
  }

  mutating func add(_ figure: Figure) { explain(figure, level: 1) }

  mutating func addPredecessor(_ predecessor: Int) {
    for standing in wording.year.standings {
      guard let row = standing.rows.first(where: { $0.unit == predecessor }) else { continue }
      let values = [
        "unit": wording.units[predecessor].name.value, "period": wording.name(of: standing.period),
        "rank": row.rank.map(String.init) ?? "– (\(wording.reason(row).lowercasedFirst))",
        "total": wording.text(of: .unit(predecessor, standing.period, .total)).text,
      ]
      text += "\n\(wording.strings(.predecessorLine, values))\n"
    }
  }

  private mutating func explain(_ figure: Figure, level: Int) {
    guard visited.insert(figure).inserted else { return }
    let facts = wording.explanation(of: figure)
    line("\(facts.label): \(facts.text.text)", level)
    sayOnce(facts.rule, level + 1)
    if let formula = facts.formula { line(formula, level + 1) }
    for input in facts.inputs {
      if let figure = input.figure, leadsOn(figure) {
        explain(figure, level: level + 1)
      } else {
        line("- \(input.label): \(input.text.text)" + (input.place.map { " (\($0.full))" } ?? ""), level + 1)
      }
    }
    for selection in facts.selections { sayOnce(selection.text, level + 1) }
  }

  /// Figures of other units are named, and explained with those units.
  private func leadsOn(_ figure: Figure) -> Bool {
    if visited.contains(figure) { return false }
    return switch figure {
    case .unit(let other, _, _), .score(let other, _, _, _), .part(let other, _, _), .registration(let other):
      other == unit
    case .contest(_, let figure): figure.member == nil || figure.member == member
    default: true
    }
  }

  private mutating func sayOnce(_ sentence: String, _ level: Int) {
    if said.insert(sentence).inserted { line(sentence, level) }
  }

  private mutating func line(_ words: String, _ level: Int) {
    text += String(repeating: "  ", count: level) + words + "\n"
  }
}

extension CellPlace {
  /// With the folders on the way, as editors open it.
  fileprivate var full: String { (path ?? file) + suffix }
}
