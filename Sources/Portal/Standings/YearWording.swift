import DataFiles
import Emulation
import Vietnamese

/// Puts a year's figures and their explanations into words; pages and the terminal use the same.
///
/// ```swift
/// let wording = YearWording(year: year, sources: sources, strings: theme.strings)
/// wording.text(of: .unit(3, .year, .total)).text      // 93,2
/// wording.explanation(of: .unit(3, .year, .total)).lines
/// ```
/// From a rank the way leads on by `inputs`: each that has a `figure` is explained in its turn, down to the cells.
struct YearWording: Sendable {
  let year: EmulationYear
  let sources: YearSources
  let strings: Strings
  /// Whom no page names any more.
  let withdrawals: Withdrawals
  /// By the cut-off, or by the end of ``round``.
  let targets: [TargetResult]
  /// By the cut-off, or by the end of ``round``.
  let goals: [GoalResult]
  /// The round whose end targets are looked at; nil for the whole year.
  let round: Int?

  init(
    year: EmulationYear, sources: YearSources, strings: Strings, withdrawals: Withdrawals, round: Int? = nil
  ) {
    (self.year, self.sources, self.strings, self.round) = (year, sources, strings, round)
    self.withdrawals = withdrawals
    targets = round.map { year.targetsByRound[$0] } ?? year.targets
    goals = round.map { year.goalsByRound[$0] } ?? year.goals
  }

  /// The same year with its targets as they stood at a round's end.
  func asOf(round: Int) -> YearWording {
    YearWording(year: year, sources: sources, strings: strings, withdrawals: withdrawals, round: round)
  }

  var plan: Plan { year.plan }
  var units: [EmulationUnit] { year.units.all }

  func explanation(of figure: Figure) -> FigureExplanation {
    let facts = year.explanation(of: figure)
    return FigureExplanation(
      figure: figure, label: label(of: figure), text: text(of: figure), rule: strings.sentence(facts.rule),
      formula: formula(of: figure, facts), inputs: inputs(of: figure, facts), selections: facts.selections.map(choice)
    )
  }

  /// “Lấy các dòng khớp cột “đợt”, “đơn vị” của bảng điểm”.
  private func choice(_ selection: Selection) -> FigureExplanation.Choice {
    let columns = selection.columns.map { strings(.sourceColumn, ["column": $0.header(in: selection.table)]) }
    let values = ["columns": columns.joined(separator: ", "), "table": strings(selection.table.word)]
    return .init(
      text: strings(.sourcesOf, values), file: sources.names[YearFile(selection.table, contest: selection.contest)])
  }

  /// `đợt 1`, `cả năm`.
  func name(of period: Period) -> String {
    switch period {
    case .round(let round): plan.rounds[round].name.value
    case .year: strings(.wholeYear)
    }
  }

  /// The state of a period's tables.
  func state(of period: Period) -> State {
    switch period {
    case .round(let round): year.roundStates[round]
    case .year: year.state
    }
  }

  /// Whether a row is shown as provisional: what is decided is so no more.
  func isProvisional(_ row: StandingRow, in period: Period) -> Bool {
    row.score.isProvisional && state(of: period) != .decided
  }

  func row(_ unit: Int, _ period: Period) -> StandingRow? {
    year.row(of: unit, in: period).map { year.standings[$0.standing].rows[$0.row] }
  }
}

extension Site {
  /// The words of a year's figures.
  /// - Parameter index: in ``years``.
  func wording(ofYear index: Int) -> YearWording {
    YearWording(
      year: years[index], sources: yearSources[index], strings: theme.strings, withdrawals: Withdrawals(self))
  }
}
