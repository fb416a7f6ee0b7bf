import Vietnamese

extension EmulationYear {
  func published(_ standing: Standing) -> PublishedValue {
    func at(_ field: Figure.TableField) -> Figure { .table(standing.period, group: standing.group, field) }
    let group = unitGroups[standing.group]
    return .object([
      .init("ky_xep_hang", .text(code(of: standing.period), at(.period))),
      .init("nhom_don_vi", .text(group.isEmpty ? nil : group, at(.group))),
      .init("trang_thai", .text(standing.state.word, at(.state))),
      .init("bang", .list(standing.rows.map { published($0, standing.period) })),
    ])
  }

  /// A round's code, or `ca-nam`.
  public func code(of period: Period) -> String {
    switch period {
    case .round(let round): plan.rounds[round].code.value
    case .year: PlanCheck.yearCode
    }
  }

  private func published(_ row: StandingRow, _ period: Period) -> PublishedValue {
    func at(_ field: Figure.UnitField) -> Figure { .unit(row.unit, period, field) }
    let bands = plan.scoreSheet?.bands ?? []
    let parts =
      switch period {
      case .round(let round): PublishedValue.Member("tieu_chi", scores(row.unit, round))
      case .year: PublishedValue.Member("dot", rounds(row.unit))
      }
    return .object([
      .init("don_vi", .text(resolved.units.all[row.unit].code.value, at(.code))),
      .init("hang", .whole(row.rank, at(.rank))),
      .init("dong_hang", .flag(row.isTied, at(.isTied))),
      .init("tong_diem", .decimal(row.score.total, at(.total))),
      .init("xep_loai", .text(row.score.band.map { bands[$0].name.value }, at(.band))),
      .init("tam_tinh", .flag(row.score.isProvisional, at(.isProvisional))),
      .init("ly_do", .text(row.unranked?.word, at(.reason))),
      parts,
    ])
  }

  private func scores(_ unit: Int, _ round: Int) -> PublishedValue {
    let criteria = plan.scoreSheet?.criteria ?? []
    return .list(
      scores(of: unit, in: round).map { score in
        func at(_ field: Figure.ScoreField) -> Figure {
          .score(unit: unit, round: round, criterion: score.criterion, field)
        }
        return .object([
          .init("ma", .text(criteria[score.criterion].code.value, at(.code))),
          .init("diem", .text(score.score.published, at(.points))),
          .init("nguon", .text(inputs.scores.map { $0[score.row].source }, at(.source))),
        ])
      })
  }

  private func rounds(_ unit: Int) -> PublishedValue {
    .list(
      (resolved.sheet?.weights ?? []).map { weight in
        let total = row(of: unit, in: .round(weight.round)).flatMap { standings[$0.standing].rows[$0.row].score.total }
        func at(_ field: Figure.PartField) -> Figure { .part(unit: unit, round: weight.round, field) }
        return .object([
          .init("ma", .text(plan.rounds[weight.round].code.value, at(.code))),
          .init("tong_diem", .decimal(total, at(.total))),
        ])
      })
  }
}

extension DecimalNumber {
  /// Rounded to six places, as all published decimals.
  public var published: String { rounded(to: 6).plain }
}
