extension EmulationYear {
  func published(_ result: GoalResult) -> PublishedValue {
    let goal = plan.goals[result.goal]
    func at(_ field: Figure.GoalField) -> Figure { .goal(result.goal, field) }
    return .object([
      .init("ma", .text(goal.code.value, at(.code))),
      .init("nhom", .text(goal.group?.value, at(.group))),
      .init("loai", .text(result.kind?.word ?? goal.kind.value, at(.kind))),
      .init("noi_dung", .text(goal.words.value, at(.words))),
      .init("trang_thai", .text(result.state.word, at(.state))),
      .init("ty_le_phan_dau", .decimal(result.share, at(.share))),
      .init("so_dat", .whole(result.count, at(.count))),
      .init("mau_so", .whole(result.denominator?.total, at(.denominator))),
      .init("den_ngay", .text(result.day?.iso, at(.day))),
    ])
  }
}
