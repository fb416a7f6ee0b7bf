/// A contest with everything found that its files refer to: what the rules work on.
struct ContestTable: Sendable {
  let inputs: ContestInputs
  let kind: ContestKind?
  let state: State
  let members: ContestMembers
  let stages: NameList
  let sheet: Sheet
  let tieRules: [TieRule]

  init(_ inputs: ContestInputs, _ units: Units, _ findings: inout [Finding]) {
    var kinds = WordReader<ContestKind>(.contestKind)
    var states = WordReader<State>(.state, State.ofTables)
    var ties = WordReader<TieRule>(.tieRule)
    self.inputs = inputs
    kind = kinds.word(of: inputs.kind, &findings)
    state = inputs.decision.state.flatMap { states.word(of: $0, &findings) } ?? .provisional
    members = ContestMembers(inputs.members, units, &findings)
    stages = NameList(inputs.stages.map { [$0.value] })
    findings += Duplicates.codes(inputs.stages, .stage)
    sheet = Sheet(inputs.sheet, stages: stages, &findings)
    tieRules = inputs.tieRules.compactMap { ties.word(of: $0, &findings) }
  }
}
