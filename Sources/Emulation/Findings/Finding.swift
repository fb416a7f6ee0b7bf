import Vietnamese

/// A rule that a cell, or a value of the plan, breaks. The wording is made elsewhere.
public struct Finding: Hashable, Sendable {
  public let origin: Origin
  public let problem: Problem

  public init(_ problem: Problem, at origin: Origin) {
    self.origin = origin
    self.problem = problem
  }

  public var isWarning: Bool { problem.isWarning }
}

/// What a cell may refer to.
public enum Referent: Sendable, Hashable {
  case unit, unitGroup, staffGroup, title, target, round, criterion
  case subject, state, direction, pointKind, disciplineForm
  case goal, goalKind, goalResult, awardKind, subjectClass
  case member, stage, contestKind, tieRule
  case clauseTopic
}

extension Finding {
  /// The rules, one case each (docs/spec/standings.md). Indices are positions in the plan or the table.
  public enum Problem: Hashable, Sendable {
    case unknown(Referent, String, nearest: String?)
    case ambiguous(Referent, String, candidates: [String])
    /// A cell of the row that may not be empty.
    case missing(Column)
    /// A cell of the row that must be empty: the agency itself stands in no unit and no staff group.
    case notEmpty(Column)
    case duplicateCode(Referent, first: Origin)
    /// A second row for what only one row may say.
    case duplicateRow(first: Origin)
    case negativeCount
    /// A second row of one unit and form of discipline: forms and numbers are counted, so it changes no result.
    case duplicateDiscipline(first: Origin)

    // The plan
    case reservedRoundCode
    case roundBackwards(from: CalendarDate, through: CalendarDate)
    /// Dates of entries would belong to both; no figure depends on it.
    case roundsOverlap(other: Int)
    /// The plan's table, a round or an award is decided, but without number or date.
    case decisionMissing(number: Bool, date: Bool)
    /// |plan − base × (1 + growth)| is above 0,5% of the plan; `expected` is base × (1 + growth).
    case targetInconsistent(expected: Rational)
    /// −100%: nothing can be computed back from it.
    case growthToNothing
    /// A ceiling without the title that it is a share of, or that title without a ceiling.
    case incompleteCeiling
    /// A staff group that an earlier ceiling of the title has.
    case groupHasCeiling(first: Origin)
    /// Ceilings by staff group of a title that is not for persons.
    case groupsOfNoPersons
    /// A goal or a ceiling above 100%.
    case shareAboveWhole
    /// Titles that must be reached one before the other in a circle; the first is the one whose prerequisite it is.
    case prerequisiteLoop(titles: [Int])
    /// không tính has every group that tính trên nhóm counts.
    case everyGroupLeftOut
    /// A group that tính trên nhóm names, without a head count that holds at the cut-off.
    case headCountMissing(StaffGroup)
    case weightsNotWhole(sum: Rational)
    case successorLoop

    // Goals
    /// tỷ lệ phấn đấu of a share, danh hiệu of đạt một trong.
    case goalKeyMissing(GoalKind)
    /// A key that says something about goals of another kind only.
    case goalKeyUnused(of: GoalKind)
    /// số đạt or kết quả of a goal that is computed, or judged otherwise.
    case goalCellUnused(GoalKind)
    case moreReachedThanCounted(of: Int)

    // Registrations
    case registrationsMissing
    case lateRegistration(lastDay: CalendarDate)
    case duplicateRegistration(first: Origin)

    // Awards
    /// `late` is a registration past the deadline, `nearest` a registered name that differs in its diacritics alone.
    case unregistered(title: Int, late: Origin?, nearest: String?)
    /// `held` is the furthest state in which the same one has the title that must be reached first.
    case prerequisiteMissing(title: Int, held: State?)
    case disciplinedUnit(DisciplineForm, at: Origin)
    case duplicateAward(first: Origin)
    case subjectMismatch(title: Int, expected: Subject)
    /// More people of a unit hold a title than it has: the row with which they pass its head count.
    case morePeopleThanCounted(title: Int, unit: Int, counted: Int)
    /// Two people of one name in one unit, and no `mã người` on this row.
    case namesakeWithoutCode(other: Origin)
    /// The decision's symbol is not that of one of those who may decide the title.
    case decidedByOther(title: Int, symbol: String)
    case lateFile(lastDay: CalendarDate)
    case lateInitiative(lastDay: CalendarDate)

    // Scores
    case scoreOutOfRange(maximum: DecimalNumber)
    case ownScoreInDecidedRound(round: Int)

    // Contests
    /// A score for a criterion whose children are scored.
    case scoreOfParent
    /// A score by somebody who does not score that criterion; `stages` are those who do.
    case stageOutside(stages: [String])
    /// In a decided contest, a score whose last stage has not spoken.
    case lastStageMissing(stage: String)
    /// bên chấm of a criterion, out of the order that the contest gives.
    case stagesOutOfOrder
    /// loại điểm other than that of the criterion that it belongs to.
    case kindUnlikeParent(PointKind)
    /// More votes than were cast.
    case votesAboveTotal(Int)
    /// A least share of votes without the number of votes that it is a share of.
    case voteTotalMissing
    case secondOwnMember(first: Origin)
    /// đến hạng before từ hạng, or a first place below 1.
    case flagBackwards
    /// A place that an earlier flag has.
    case flagsOverlap(first: Origin)
    /// A shared rank gives a flag to more members than it has places.
    case flagShared(members: Int, places: Int)
    /// The figure needs more digits than can be computed with.
    case tooLarge

    public var isWarning: Bool {
      switch self {
      case .lateRegistration, .lateFile, .lateInitiative, .duplicateRegistration, .duplicateDiscipline, .roundsOverlap,
        .headCountMissing, .goalKeyUnused, .decidedByOther, .flagShared:
        true
      default: false
      }
    }
  }
}
