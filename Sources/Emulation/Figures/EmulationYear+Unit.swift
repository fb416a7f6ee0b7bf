extension EmulationYear {
  func explanation(ofTable period: Period, _ field: Figure.TableField) -> Explanation {
    // Whichever field it is: without units in force the group has no table.
    Explanation(
      field == .group ? .membership : .given, stated(period, field) + ends(period) + [.names(.unit)], [.groupMembers])
  }

  private func stated(_ period: Period, _ field: Figure.TableField) -> [Operand] {
    switch (field, period) {
    case (.group, _), (.period, .year): []
    case (.period, .round(let round)): Operand.text(.code, plan.rounds[safe: round]?.code)
    case (.state, .round(let round)): Operand.text(.state, plan.rounds[safe: round]?.decision.state)
    case (.state, .year): Operand.text(.state, plan.decision.state)
    }
  }

  func explanation(ofUnit unit: Int, _ period: Period, _ field: Figure.UnitField) -> Explanation {
    guard resolved.units.all.indices.contains(unit) else { return .none }
    func own(_ role: Operand.Role, _ field: Figure.UnitField) -> Operand { .figure(role, .unit(unit, period, field)) }
    switch field {
    case .code:
      let code = Operand.text(.code, resolved.units.all[unit].code)
      return Explanation(.membership, code + ends(period) + [.names(.unit)], [.groupMembers])
    case .rank, .isTied: return rank(unit, period)
    case .total: return total(unit, period)
    case .band: return band(unit, period)
    case .isProvisional: return ownScores(unit, period)
    case .reason: return Explanation(.unranked, [own(.total, .total)] + ends(period) + [.names(.unit)], [.groupMembers])
    case .change: return Explanation(.change, change(unit, period))
    }
  }

  /// The last days of the rounds that decide which units a table has.
  func ends(_ period: Period) -> [Operand] {
    switch period {
    case .round(let round): Operand.day(.ends, plan.rounds[safe: round]?.through)
    case .year: plan.rounds.flatMap { Operand.day(.ends, $0.through) }
    }
  }

  /// A rank rests on the totals of all units of the group.
  private func rank(_ unit: Int, _ period: Period) -> Explanation {
    guard let place = row(of: unit, in: period) else { return .none }
    let totals = standings[place.standing].rows.map { Operand.figure(.total, .unit($0.unit, period, .total)) }
    return Explanation(.rank, totals + ends(period), [.groupMembers])
  }

  private func change(_ unit: Int, _ period: Period) -> [Operand] {
    guard case .round(let round) = period, round > 0 else { return [] }
    return [period, .round(round - 1)].flatMap { period in
      [Operand.figure(.rank, .unit(unit, period, .rank)), .figure(.total, .unit(unit, period, .total))]
    }
  }

  func explanation(ofRegistration unit: Int) -> Explanation {
    let compulsory = plan.compulsoryRegistration.map {
      [Operand(role: .compulsory, value: .flag($0.value), origin: $0.origin)]
    }
    // Without a deadline the year itself decides which days count.
    let deadline = Operand(
      role: .deadline, value: registrationDeadline.map { .day($0) } ?? .nothing,
      origin: resolved.deadlines.registrationOrigin ?? plan.year.origin)
    let row = resolved.registrations.timelyRowOfUnit[safe: unit].flatMap { $0 }
    let cells = row.flatMap { inputs.registrations?[safe: $0] }.map { row in
      Operand.text(.name, row.name) + Operand.text(.code, row.title) + Operand.day(.registered, row.day)
    }
    let operands = (compulsory ?? []) + [deadline] + (cells ?? []) + [.names(.unit)]
    return Explanation(.registration, operands, [.registrations])
  }
}

extension Array {
  /// Nil beyond the end.
  package subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
