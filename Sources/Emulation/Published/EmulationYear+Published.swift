extension EmulationYear {
  /// `du-lieu.json` as a tree of values.
  public var published: PublishedValue {
    .object([
      .init("nam", .whole(plan.year.value, .year)),
      .init("trang_thai", .text(state.word, .state)),
      .init("so_lieu_den_ngay", .text(cutOff.iso, .cutOff)),
      .init("chi_tieu", .list(targets.map(published))),
      .init("danh_hieu", .list(titles.map(published))),
      .init("muc_tieu", .list(goals.map(published))),
      .init("xep_hang", .list(standings.map(published))),
      .init("bang_thi_dua", .list(contests.enumerated().map { published($1, $0) })),
    ])
  }

  /// `du-lieu.json` in UTF-8.
  public var publishedJSON: [UInt8] { JSONWriter.write(published) }

  private func published(_ result: TargetResult) -> PublishedValue {
    let target = plan.targets[result.target]
    func at(_ field: Figure.TargetField) -> Figure { .target(result.target, field) }
    return .object([
      .init("ma", .text(target.code.value, at(.code))),
      .init("ke_hoach", .text(target.plan?.value.published, at(.plan))),
      .init("thuc_hien_nam_truoc", .decimal(result.base, at(.base))),
      .init("tinh_nguoc", .flag(result.baseIsComputed, at(.baseIsComputed))),
      .init("thuc_hien", .text(result.value?.published, at(.actual))),
      .init("den_ngay", .text(result.day?.iso, at(.day))),
      .init("uoc", .flag(result.isEstimate, at(.isEstimate))),
      .init("tien_do", .decimal(result.progress, at(.progress))),
      .init("dat_chi_tieu", .flag(result.isMet, at(.isMet))),
      .init("cach_danh_gia", .text(result.direction?.word ?? target.direction.value, at(.direction))),
    ])
  }

  private func published(_ result: TitleResult) -> PublishedValue {
    func at(_ field: Figure.TitleField) -> Figure { .title(result.title, field) }
    let members: [PublishedValue.Member] = [
      .init("ma", .text(plan.titles[result.title].code.value, at(.code))),
      .init("ty_le_phan_dau", .decimal(result.goal?.percent, at(.goal))),
      .init("tong_so_tinh_ty_le", .whole(result.denominator?.total, at(.denominator))),
      .init("khong_tinh", .whole(result.denominator?.leftOut, at(.leftOut))),
      .init("can_dat", .whole(result.goal?.needed, at(.needed))),
      .init("da_co_quyet_dinh", .whole(result.holders?.official, at(.official))),
      .init("tam_tinh", .whole(result.holders?.provisional, at(.provisional))),
      .init("dat", .flag(result.goal?.isMet, at(.isMet))),
      .init("dat_tam_tinh", .flag(result.goal?.isMetProvisionally, at(.isMetProvisionally))),
      .init("toi_da", result.ceiling.map { published($0, at) } ?? .nothing(at(.ceiling))),
    ]
    return .object(members + groupCeilings(of: result))
  }

  private func published(
    _ ceiling: TitleResult.Ceiling, _ at: (Figure.TitleField) -> Figure
  ) -> PublishedValue {
    .object([
      .init("ty_le", .decimal(ceiling.percent, at(.ceilingPercent))),
      .init("tren_so_dat", .text(plan.titles[ceiling.base].code.value, at(.ceilingBase))),
      .init("muc", .decimal(ceiling.level, at(.level))),
      .init("vuot", .flag(ceiling.isBroken, at(.isBroken))),
      .init("muc_tam_tinh", .decimal(ceiling.provisionalLevel, at(.provisionalLevel))),
      .init("vuot_tam_tinh", .flag(ceiling.isBrokenProvisionally, at(.isBrokenProvisionally))),
    ])
  }
}
