import Vietnamese

/// The inputs of a year with everything found that they refer to: what the rules work on.
struct ResolvedYear: Sendable {
  let inputs: YearInputs
  let cutOff: CalendarDate
  let deadlines: Deadlines
  let units: Units
  let titleNames: NameList
  let titles: [ResolvedTitle]
  let directions: [Direction?]
  let goals: [ResolvedGoal]
  let goalRows: GoalRows
  let registrations: Registrations
  let awards: [ResolvedAward]
  let headCounts: HeadCounts
  /// What each clause of the plan sets.
  let clauses: [[ClauseTopic]]
  let states: TableStates
  let sheet: Sheet?
  /// Nil without a score sheet.
  let scores: Scores?

  var plan: Plan { inputs.plan }

  init(_ inputs: YearInputs, _ findings: inout [Finding]) {
    let plan = inputs.plan
    self.inputs = inputs
    cutOff = plan.cutOff?.value ?? plan.lastDayOfYear
    deadlines = Deadlines(plan)
    units = Units(inputs.units, cutOff: cutOff)
    titleNames = NameList(plan.titles.map { [$0.code.value, $0.name.value] + $0.otherNames })
    var titleReader = TitleReader(titleNames, units)
    titles = plan.titles.map { titleReader.resolve($0, &findings) }
    var directionReader = WordReader<Direction>(.direction)
    directions = plan.targets.map { directionReader.word(of: $0.direction, &findings) }
    var goalReader = GoalReader(titleNames)
    let goals = plan.goals.map { goalReader.resolve($0, &findings) }
    self.goals = goals
    goalRows = GoalRows(inputs.goals, plan.goals, kinds: goals.map(\.kind), &findings)
    registrations = Registrations(inputs, lastDay: deadlines.lastRegistrationDay, titleNames, units, &findings)
    var awardReader = AwardReader(titleNames, units)
    awards = (inputs.awards ?? []).enumerated().map { awardReader.resolve($1, row: $0, &findings) }
    headCounts = HeadCounts(inputs.staff, cutOff: cutOff, units, &findings)
    var topics = WordReader<ClauseTopic>(.clauseTopic)
    clauses = plan.clauses.map { $0.topics.compactMap { topics.word(of: $0, &findings) } }
    let states = TableStates(plan, &findings)
    self.states = states
    let sheet = plan.scoreSheet.map { Sheet($0, rounds: plan.rounds, &findings) }
    self.sheet = sheet
    scores = sheet.map { [units] in
      Scores(inputs.scores, $0, units, rounds: plan.rounds, states: states.rounds, &findings)
    }
  }

  /// Positions of the units in force on a day, in the order of names.
  func units(inForceOn day: CalendarDate) -> [Int] {
    units.byName.filter { units.all[$0].isInForce(on: day) }
  }
}

/// The states of the plan's tables; one without a state is provisional.
struct TableStates: Sendable {
  let rounds: [State]
  let year: State

  init(_ plan: Plan, _ findings: inout [Finding]) {
    var words = WordReader<State>(.state, State.ofTables)
    func read(_ decision: Decision) -> State {
      decision.state.flatMap { words.word(of: $0, &findings) } ?? .provisional
    }
    rounds = plan.rounds.map { read($0.decision) }
    year = read(plan.decision)
  }
}
