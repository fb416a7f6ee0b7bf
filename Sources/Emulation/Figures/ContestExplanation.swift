/// Why a figure of a contest is what it is.
struct ContestExplanation {
  /// Position of the contest in the year.
  let index: Int
  let contest: Contest

  func explanation(of figure: ContestFigure) -> Explanation {
    switch figure {
    case .contest(let field): stated(field)
    case .member(let member, let field):
      contest.members.indices.contains(member) ? explanation(ofMember: member, field) : .none
    case .score(let member, let criterion, _):
      contest.members.indices.contains(member) && contest.criteria.indices.contains(criterion)
        ? score(member, criterion) : .none
    case .deductions(let member): Explanation(.sumOfDeductions, parts(member, roots(.deduction)) + kinds)
    case .votes(let member): votes(member)
    case .names: names
    }
  }

  private var inputs: ContestInputs { contest.inputs }

  private func own(_ role: Operand.Role, _ figure: ContestFigure) -> Operand {
    .figure(role, .contest(index, figure))
  }

  private func stated(_ field: ContestFigure.ContestField) -> Explanation {
    switch field {
    case .code: Explanation(.given)
    case .name: Explanation(.given, Operand.text(.name, inputs.name))
    case .kind: Explanation(.given, Operand.text(.kind, inputs.kind))
    case .state:
      Explanation(inputs.decision.state == nil ? .byDefault : .given, Operand.text(.state, inputs.decision.state))
    }
  }

  private func explanation(ofMember member: Int, _ field: ContestFigure.MemberField) -> Explanation {
    let input = inputs.members[member]
    switch field {
    case .code: return Explanation(.given, Operand.text(.code, input.code) + Operand.text(.name, input.name))
    case .isOurs:
      let flag = input.isOurs.map { [Operand(role: .isOurs, value: .flag($0.value), origin: $0.origin)] }
      return Explanation(flag == nil ? .byDefault : .given, flag ?? [])
    case .rank, .isTied: return rank
    case .total: return Explanation(.contestTotal, parts(member, roots()) + kinds + cap)
    case .band: return band(member)
    case .isProvisional: return Explanation(.openStages, parts(member, leaves))
    case .reason: return Explanation(.unranked, [own(.total, .member(member, .total))])
    case .flag, .plannedFlag: return flag(member)
    }
  }

  /// A rank rests on the totals of all members, and on what parts equals.
  private var rank: Explanation {
    let members = contest.members.indices
    var operands = members.map { own(.total, .member($0, .total)) }
    operands += inputs.tieRules.flatMap { Operand.text(.tieRule, $0) }
    for rule in contest.tieRules {
      operands += members.map { member in
        switch rule {
        case .fewerDeductions: own(.deductions, .deductions(member: member))
        case .moreVotes: own(.votes, .votes(member: member))
        }
      }
    }
    return Explanation(.contestRank, operands)
  }

  private func band(_ member: Int) -> Explanation {
    let total = own(.total, .member(member, .total))
    let bands = inputs.sheet.bands.flatMap { band in
      Operand.text(.name, band.name) + Operand.number(.bandStart, band.from) + Operand.number(.floor, band.floor)
    }
    let maxima = leaves.filter { contest.criteria[$0].kind == .basic }.flatMap { maximum($0) }
    return Explanation(.band, [total] + bands + maxima)
  }

  private func flag(_ member: Int) -> Explanation {
    let flags = inputs.flags.flatMap { flag in
      [Operand.count(.flagFrom, flag.from)] + (flag.through.map { [.count(.flagThrough, $0)] } ?? [])
        + Operand.text(.flag, flag.title)
    }
    return Explanation(.flag, [own(.rank, .member(member, .rank)), own(.state, .contest(.state))] + flags)
  }

  private func votes(_ member: Int) -> Explanation {
    let cast = contest.voteRow(of: member).flatMap { inputs.votes?[safe: $0] }.map { [Operand.count(.votes, $0.count)] }
    let total = inputs.ballot?.total.map { [Operand.count(.voteTotal, $0)] } ?? []
    return Explanation(
      .countedVotes,
      (cast ?? []) + total + Operand.number(.leastShare, inputs.ballot?.leastShare) + [own(.name, .names)],
      [.contestVotes(index)])
  }
}

// MARK: Scores

extension ContestExplanation {
  private func score(_ member: Int, _ criterion: Int) -> Explanation {
    let children = contest.criteria.indices.filter { contest.criteria[$0].parent == criterion }
    guard contest.criteria[criterion].isLeaf else {
      return Explanation(.sumOfParts, parts(member, children) + maximum(criterion))
    }
    let cells = contest.criteria[criterion].stages.flatMap { stage in cell(member, criterion, stage) }
    return Explanation(.lastStage, cells + [own(.name, .names)], [.contestScores(index)])
  }

  /// The cell of a stage, filled or not: the one that counts would count no more if a later one were filled.
  private func cell(_ member: Int, _ criterion: Int, _ stage: Int) -> [Operand] {
    guard let row = contest.row(of: member, criterion: criterion, stage: stage).flatMap({ inputs.scores?[safe: $0] })
    else { return [] }
    let points = Operand.number(.stageScore, row.points)
    let empty = Origin(.contestScores, .points, line: row.member.origin.line, contest: index)
    return Operand.text(.stage, row.stage)
      + (points.isEmpty ? [Operand(role: .stageScore, value: .nothing, origin: empty)] : points)
  }

  private func parts(_ member: Int, _ criteria: [Int]) -> [Operand] {
    criteria.map { own(.score, .score(member: member, criterion: $0, .points)) }
  }

  private func roots(_ kind: PointKind? = nil) -> [Int] {
    contest.criteria.indices.filter { criterion in
      contest.criteria[criterion].parent == nil && (kind == nil || contest.criteria[criterion].kind == kind)
    }
  }

  private var leaves: [Int] { contest.criteria.indices.filter { contest.criteria[$0].isLeaf } }

  private func maximum(_ criterion: Int) -> [Operand] {
    Operand.number(.maximum, contest.table.sheet.tree.nodes[criterion].criterion.maximum)
  }

  private var kinds: [Operand] {
    contest.table.sheet.tree.nodes.flatMap { Operand.text(.kind, $0.criterion.kind) }
  }

  private var cap: [Operand] { Operand.number(.bonusCap, inputs.sheet.bonusCap) }

  /// Codes and names of members, criteria and stages, and who scores what.
  private var names: Explanation {
    let members = inputs.members.flatMap { Operand.text(.code, $0.code) + Operand.text(.name, $0.name) }
    let criteria = contest.table.sheet.tree.nodes.map(\.criterion).flatMap { criterion in
      Operand.text(.code, criterion.code) + Operand.text(.name, criterion.name)
        + (criterion.stages ?? []).flatMap { Operand.text(.stage, $0) }
    }
    let stages = inputs.stages.flatMap { Operand.text(.stage, $0) }
    let hasUnits = contest.members.contains { $0.unit != nil }
    return Explanation(.names, members + criteria + stages, hasUnits ? [.unitNames] : [])
  }
}
