import Emulation

/// What the closed columns of the year's tables may say.
enum TableChoices {
  /// - Parameters:
  ///   - plan: of the year; nil where there is none.
  ///   - units: the codes of the units that there are.
  static func all(_ plan: Plan?, units: [String]) -> [Column: [String]] {
    [
      .subject: Subject.allCases.map(\.word), .staffGroup: StaffGroup.allCases.map(\.word),
      .form: DisciplineForm.allCases.map(\.word), .state: State.allCases.filter { $0 != .provisional }.map(\.word),
      .unit: units, .round: plan?.rounds.map(\.code.value) ?? [],
      .criterion: plan?.scoreSheet?.criteria.map(\.code.value) ?? [], .title: plan?.titles.map(\.code.value) ?? [],
      .target: plan?.targets.map(\.code.value) ?? [], .goal: plan?.goals.map(\.code.value) ?? [],
      .result: GoalState.allCases.prefix(3).map(\.word), .awardKind: AwardKind.allCases.map(\.word),
      .subjectClass: SubjectClass.allCases.map(\.word), .estimate: ["có", "không"],
    ]
  }
}
