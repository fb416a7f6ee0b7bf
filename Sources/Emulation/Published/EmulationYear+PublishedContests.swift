import Vietnamese

extension EmulationYear {
  func published(_ contest: Contest, _ index: Int) -> PublishedValue {
    func at(_ field: ContestFigure.ContestField) -> Figure { .contest(index, .contest(field)) }
    return .object([
      .init("ma", .text(contest.inputs.code, at(.code))),
      .init("ten", .text(contest.inputs.name.value, at(.name))),
      .init("loai", .text(contest.kind?.word ?? contest.inputs.kind.value, at(.kind))),
      .init("trang_thai", .text(contest.state.word, at(.state))),
      .init("bang", .list(contest.rows.map { published($0, of: contest, index) })),
    ])
  }

  private func published(_ row: ContestRow, of contest: Contest, _ index: Int) -> PublishedValue {
    func at(_ field: ContestFigure.MemberField) -> Figure { .contest(index, .member(row.member, field)) }
    let member = contest.members[row.member]
    let flag = row.flag.map { contest.inputs.flags[$0].title.value }
    let isDecided = contest.state == .decided
    return .object([
      .init("thanh_vien", .text(member.code, at(.code))),
      .init("la_ta", .flag(member.isOurs, at(.isOurs))),
      .init("hang", .whole(row.rank, at(.rank))),
      .init("dong_hang", .flag(row.isTied, at(.isTied))),
      .init("tong_diem", .decimal(row.score.total, at(.total))),
      .init("xep_loai", .text(row.score.band.map { contest.inputs.sheet.bands[$0].name.value }, at(.band))),
      .init("tam_tinh", .flag(row.score.isProvisional, at(.isProvisional))),
      .init("ly_do", .text(row.score.unranked?.word, at(.reason))),
      .init("co", .text(isDecided ? flag : nil, at(.flag))),
      .init("co_du_kien", .text(isDecided ? nil : flag, at(.plannedFlag))),
      .init("tieu_chi", .list(contest.points(of: row.member).map { published($0, row.member, of: contest, index) })),
    ])
  }

  private func published(
    _ points: ContestPoints, _ member: Int, of contest: Contest, _ index: Int
  ) -> PublishedValue {
    func at(_ field: ContestFigure.ScoreField) -> Figure {
      .contest(index, .score(member: member, criterion: points.criterion, field))
    }
    let source = points.row.flatMap { contest.inputs.scores?[safe: $0]?.source }
    return .object([
      .init("ma", .text(contest.criteria[points.criterion].code, at(.code))),
      .init("diem", .decimal(points.points, at(.points))),
      .init("ben_cham", .text(points.stage.map { contest.inputs.stages[$0].value }, at(.stage))),
      .init("nguon", .text(source, at(.source))),
    ])
  }
}
