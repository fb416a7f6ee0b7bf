/// Everything that a year's results are computed from. A table is nil where its file is missing.
///
/// Words of closed lists and names of units, titles, rounds, criteria and groups come as they are written; finding out
/// what they mean is this module's business. A row without its required number or day is left out by the reader, who
/// reports it.
public struct YearInputs: Sendable {
  public var plan: Plan
  /// Shared by all years; its findings are not repeated in those of a year.
  public var units: UnitRegister?
  public var staff: [HeadCount]?
  public var registrations: [Registration]?
  public var results: [ActualResult]?
  public var goals: [GoalRow]?
  public var awards: [Award]?
  public var discipline: [DisciplineCount]?
  public var scores: [Score]?
  /// `ngày đăng ký` of the year's initiatives; those without are left out.
  public var initiatives: [InitiativeRegistration]
  /// In the order of their codes.
  public var contests: [ContestInputs]

  public init(
    plan: Plan, units: UnitRegister? = nil, staff: [HeadCount]? = nil, registrations: [Registration]? = nil,
    results: [ActualResult]? = nil, goals: [GoalRow]? = nil, awards: [Award]? = nil,
    discipline: [DisciplineCount]? = nil, scores: [Score]? = nil, initiatives: [InitiativeRegistration] = [],
    contests: [ContestInputs] = []
  ) {
    self.plan = plan
    self.units = units
    self.staff = staff
    self.registrations = registrations
    self.results = results
    self.goals = goals
    self.awards = awards
    self.discipline = discipline
    self.scores = scores
    self.initiatives = initiatives
    self.contests = contests
  }
}
