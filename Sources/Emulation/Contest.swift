/// The result of a contest beside the units' own.
public struct Contest: Sendable {
  /// Nil where its word is unknown.
  public let kind: ContestKind?
  public let state: State
  /// In the order of `bang.yaml`.
  public let members: [ContestMember]
  /// The sheet, parents before their children.
  public let criteria: [ContestCriterion]
  /// Ranked members by rank, equals in the order of names, then the unranked.
  public let rows: [ContestRow]
  let table: ContestTable
  let scores: ContestScores
  let votes: ContestVotes
  let points: PointRule

  public var inputs: ContestInputs { table.inputs }
  /// What parts members of one total, in the order in which it is asked.
  public var tieRules: [TieRule] { table.tieRules }
}
