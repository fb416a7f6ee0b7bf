extension EmulationYear {
  func total(_ unit: Int, _ period: Period) -> Explanation {
    let registration = Operand.figure(.registered, .registration(unit: unit))
    switch period {
    case .year:
      let totals = weighted.map { Operand.figure(.total, .unit(unit, .round($0), .total)) }
      return Explanation(.yearTotal, totals + weightCells + ends(.year) + [registration])
    case .round(let round):
      let kinds = (plan.scoreSheet?.criteria ?? []).flatMap { Operand.text(.kind, $0.kind) }
      let operands = scoreOperands(unit, round) + kinds + Operand.number(.bonusCap, plan.scoreSheet?.bonusCap)
      let end = Operand.day(.ends, plan.rounds[safe: round]?.through)
      return Explanation(.roundTotal, operands + end + [registration], [.scores, .unitsInForce])
    }
  }

  func band(_ unit: Int, _ period: Period) -> Explanation {
    let sheet = plan.scoreSheet
    let total = Operand.figure(.total, .unit(unit, period, .total))
    let starts = (sheet?.bands ?? []).flatMap { Operand.text(.name, $0.name) + Operand.number(.bandStart, $0.from) }
    if period == .year { return Explanation(.yearBand, [total] + starts) }
    let floors = (sheet?.bands ?? []).flatMap { Operand.number(.floor, $0.floor) }
    let maxima = (sheet?.criteria ?? []).flatMap { Operand.number(.maximum, $0.maximum) }
    return Explanation(.band, [total] + starts + floors + maxima)
  }

  func ownScores(_ unit: Int, _ period: Period) -> Explanation {
    switch period {
    case .round(let round):
      let end = Operand.day(.ends, plan.rounds[safe: round]?.through)
      return Explanation(.ownScores, scoreOperands(unit, round) + end, [.scores, .unitsInForce])
    case .year:
      let rounds = weighted.map { Operand.figure(.isProvisional, .unit(unit, .round($0), .isProvisional)) }
      return Explanation(.ownScores, rounds + weightCells + ends(.year))
    }
  }

  func explanation(ofPart unit: Int, _ round: Int, _ field: Figure.PartField) -> Explanation {
    switch field {
    case .code:
      let code = Operand.text(.code, plan.rounds[safe: round]?.code)
      return Explanation(.given, code + weightCells + ends(.year) + [.names(.unit)], [.unitsInForce])
    case .total:
      return Explanation(.roundTotal, [.figure(.total, .unit(unit, .round(round), .total))] + ends(.year))
    }
  }

  func explanation(ofScore unit: Int, _ round: Int, _ criterion: Int, _ field: Figure.ScoreField) -> Explanation {
    let names = [Operand.names(.unit), .names(.round), .names(.criterion)]
    let row = scoreRow(unit, round, criterion)
    return Explanation(.criterionScore, (row.map(cells) ?? []) + names, [.scores, .unitsInForce])
  }

  /// The row of a score, whether it is filled in or not.
  private func scoreRow(_ unit: Int, _ round: Int, _ criterion: Int) -> Score? {
    guard resolved.units.all.indices.contains(unit), plan.rounds.indices.contains(round),
      plan.scoreSheet?.criteria.indices.contains(criterion) == true
    else { return nil }
    return resolved.scores?.grid.row(round, unit, criterion)
      .flatMap { inputs.scores?[safe: $0] }
  }

  /// Both cells of a row: the one that counts would count no more if the other were filled in, or emptied.
  private func cells(_ row: Score) -> [Operand] {
    let line = row.round.origin.line
    func cell(_ role: Operand.Role, _ operands: [Operand], _ column: Column) -> [Operand] {
      operands.isEmpty ? [Operand(role: role, value: .nothing, origin: Origin(.scores, column, line: line))] : operands
    }
    return cell(.councilScore, Operand.number(.councilScore, row.council), .councilScore)
      + cell(.ownScore, Operand.number(.ownScore, row.own), .selfScore)
  }

  private func scoreOperands(_ unit: Int, _ round: Int) -> [Operand] {
    let criteria = plan.scoreSheet?.criteria.indices ?? 0..<0
    let scores = criteria.filter { scoreRow(unit, round, $0) != nil }.map { criterion in
      Operand.figure(.score, .score(unit: unit, round: round, criterion: criterion, .points))
    }
    return scores + [.names(.unit), .names(.round), .names(.criterion)]
  }

  private var weighted: [Int] { resolved.sheet?.weights?.map(\.round) ?? [] }

  private var weightCells: [Operand] {
    (plan.scoreSheet?.weights ?? []).flatMap { Operand.text(.code, $0.round) + Operand.number(.weight, $0.percent) }
  }
}
