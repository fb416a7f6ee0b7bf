extension EmulationYear {
  /// `toi_da_theo_nhom`, of titles whose plan has ceilings by staff group alone.
  func groupCeilings(of result: TitleResult) -> [PublishedValue.Member] {
    guard !result.groupCeilings.isEmpty else { return [] }
    let ceilings = result.groupCeilings.indices.map { published(result, $0) }
    return [.init("toi_da_theo_nhom", .list(ceilings))]
  }

  private func published(_ result: TitleResult, _ position: Int) -> PublishedValue {
    let (line, title) = (result.groupCeilings[position], plan.titles[result.title])
    func at(_ field: Figure.CeilingField) -> Figure { .groupCeiling(title: result.title, position, field) }
    return .object([
      .init("nhom", .list(title.groupCeilings[position].groups.map { .text($0.value, at(.groups)) })),
      .init("ty_le", .decimal(line.ceiling.percent, at(.percent))),
      .init("tren_so_dat", .text(plan.titles[line.ceiling.base].code.value, at(.base))),
      .init("da_co_quyet_dinh", .whole(line.holders?.official, at(.official))),
      .init("tam_tinh", .whole(line.holders?.provisional, at(.provisional))),
      .init("muc", .decimal(line.ceiling.level, at(.level))),
      .init("vuot", .flag(line.ceiling.isBroken, at(.isBroken))),
      .init("muc_tam_tinh", .decimal(line.ceiling.provisionalLevel, at(.provisionalLevel))),
      .init("vuot_tam_tinh", .flag(line.ceiling.isBrokenProvisionally, at(.isBrokenProvisionally))),
    ])
  }
}
