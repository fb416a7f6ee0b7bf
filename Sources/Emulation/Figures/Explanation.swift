import Vietnamese

/// Where a figure comes from: the rule, the numbers that were put in, and how the rows were chosen. The words are made
/// when a page is rendered.
public struct Explanation: Sendable {
  public let rule: Rule
  public let operands: [Operand]
  public let selections: [Selection]

  init(_ rule: Rule, _ operands: [Operand] = [], _ selections: [Selection] = []) {
    self.rule = rule
    self.operands = operands
    self.selections = selections
  }
}

/// The rules of the method page, one case each.
public enum Rule: String, Sendable, CaseIterable {
  /// The figure is what the plan or the table says.
  case given
  /// The plan says nothing: its default holds.
  case byDefault
  case computedBase, latestResult, metWhenAtLeast, metWhenAtMost, notJudged, progressUp, progressDown
  case headCount, unitCount, agency, needed, officialCount, provisionalCount, goalReached
  case ceilingLevel, ceilingBroken
  case latestGoalRow, disciplined, goalShare, goalAbsence, goalAnyTitle, goalRecognition, goalJudgement
  case membership, registration, criterionScore, roundTotal, yearTotal, band, yearBand, rank, ownScores, unranked,
    change
  case contestTotal, contestRank, lastStage, sumOfParts, sumOfDeductions, countedVotes, openStages, flag
  case names
}

/// A number, or another figure, that was put into a rule.
public struct Operand: Hashable, Sendable {
  public let role: Role
  public let value: Value
  /// Nil where the value is a figure, or where there is no such cell.
  public let origin: Origin?

  public enum Value: Hashable, Sendable {
    case number(Rational)
    case count(Int)
    case day(CalendarDate)
    case text(String)
    case flag(Bool)
    /// Explained in its turn.
    case figure(Figure)
    /// The cell is empty.
    case nothing
  }

  public enum Role: String, Sendable, CaseIterable {
    case code, name, state, cutOff, year, plan, growth, base, actual, day, direction
    case percent, group, excludedGroup, headCount, denominator, holder, count, level, ceilingBase, subject
    case begins, ends, deadline, compulsory, registered
    case estimate, result, form, leastForm, title, goalKind, decisionNumber, decided
    case ownScore, councilScore, score, maximum, kind, bonusCap, total, bandStart, floor, weight, rank, isProvisional
    case isOurs, stage, stageScore, tieRule, deductions, votes, voteTotal, leastShare, flagFrom, flagThrough, flag
  }
}

/// Rows were chosen by what these columns of a table say, so each of their cells could have mattered.
public struct Selection: Hashable, Sendable {
  public let table: SourceTable
  public let columns: [Column]
  /// Whose table it is, by position in the year; nil for the year's own.
  public let contest: Int?

  init(_ table: SourceTable, _ columns: [Column], contest: Int? = nil) {
    self.table = table
    self.columns = columns
    self.contest = contest
  }

  static func contestScores(_ contest: Int) -> Selection {
    Selection(.contestScores, [.member, .criterion, .stage], contest: contest)
  }

  static func contestVotes(_ contest: Int) -> Selection { Selection(.contestVotes, [.member], contest: contest) }

  static let unitNames = Selection(.units, [.code, .name, .abbreviation, .formerNames])
  static let unitsInForce = Selection(.units, [.from, .through])
  static let groupMembers = Selection(.units, [.unitGroup, .from, .through])
  static let succession = Selection(.units, [.unitGroup, .from, .through, .successor])
  static let scores = Selection(.scores, [.round, .unit, .criterion])
  static let registrations = Selection(.registrations, [.subject, .unit, .day])
  static let awards = Selection(.awards, [.title, .subject, .unit, .staffGroup, .state])
  static let headCounts = Selection(.staff, [.unit, .day, .staffGroup])
  static let results = Selection(.results, [.target, .day])
  static let goals = Selection(.goals, [.goal, .day, .reached, .result])
  static let discipline = Selection(.discipline, [.form, .peopleCount])
  static let agencyAwards = Selection(.awards, [.title, .subject, .state])
}
