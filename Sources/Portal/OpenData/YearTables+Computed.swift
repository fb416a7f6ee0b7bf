import DataFiles
import Emulation
import Vietnamese

/// The tables that are computed.
extension YearTables {
  static let standings = Maker(columns: [
    "kỳ xếp hạng", "nhóm đơn vị", "trạng thái", "hạng", "đồng hạng", "đơn vị", "tên đơn vị", "tổng điểm", "xếp loại",
    "tạm tính", "lý do", "tăng hạng", "tăng điểm", PublishedTable.lineColumn,
  ]) { tables in
    tables.year.standings.flatMap { standing in standing.rows.map { tables.row($0, of: standing) } }
  }

  private func row(_ row: StandingRow, of standing: Standing) -> [PublishedTable.Field] {
    let unit = year.units.all[row.unit]
    let band = row.score.band.flatMap { year.plan.scoreSheet?.bands[$0].name.value }
    return [
      .text(year.code(of: standing.period)), .text(year.unitGroups[standing.group]), .word(standing.state),
      .whole(row.rank), .flag(row.isTied), .text(unit.code), .text(unit.name), .number(row.score.total), .text(band),
      .flag(row.score.isProvisional), .word(row.unranked), .whole(row.change?.places),
      .number(row.change?.points), .whole(unit.code.origin.line),
    ]
  }

  static let targets = Maker(columns: [
    "mã", "tên", "đơn vị tính", "kế hoạch", "so với năm trước (%)", "thực hiện năm trước", "tính ngược", "thực hiện",
    "số liệu đến ngày", "ước thực hiện", "tiến độ (%)", "đạt", "cách đánh giá", "nguyên văn", "ghi chú",
    PublishedTable.lineColumn,
  ]) { tables in
    tables.year.targets.map { result in
      let target = tables.year.plan.targets[result.target]
      return [
        .text(target.code), .text(target.name), .text(target.measure), .number(target.plan?.value),
        .number(target.growth?.value), .number(result.base), .flag(result.baseIsComputed), .number(result.value),
        .day(result.day), .flag(result.isEstimate), .number(result.progress), .flag(result.isMet),
        .word(result.direction),
        .text(target.verbatim), .text(target.note), .whole(target.code.origin.line),
      ]
    }
  }

  static let goals = Maker(columns: [
    "mã", "nhóm", "loại", "nội dung", "trạng thái", "tỷ lệ phấn đấu (%)", "số đạt", "tổng số tính tỷ lệ",
    "số liệu đến ngày", "đơn vị chủ trì", "căn cứ", PublishedTable.lineColumn,
  ]) { tables in
    tables.year.goals.map { result in
      let goal = tables.year.plan.goals[result.goal]
      return [
        .text(goal.code), .text(goal.group), .text(goal.kind), .text(goal.words), .word(result.state),
        .number(result.share), .whole(result.count), .whole(result.denominator?.total), .day(result.day),
        .text(goal.lead), .text(goal.basis), .whole(goal.code.origin.line),
      ]
    }
  }

  static let titles = Maker(columns: [
    "mã", "tên", "đối tượng", "tỷ lệ phấn đấu (%)", "tổng số tính tỷ lệ", "không tính", "cần đạt", "đã có quyết định",
    "tạm tính", "đạt", "đạt tạm tính", "tỷ lệ tối đa (%)", "trên số đạt", "mức tối đa", "vượt", "mức tối đa tạm tính",
    "vượt tạm tính", PublishedTable.lineColumn,
  ]) { tables in
    tables.year.titles.map { result in
      let (title, goal, ceiling) = (tables.year.plan.titles[result.title], result.goal, result.ceiling)
      let base = ceiling.map { tables.year.plan.titles[$0.base].code.value }
      return [
        .text(title.code), .text(title.name), .text(title.subject), .number(goal?.percent),
        .whole(result.denominator?.total), .whole(result.denominator?.leftOut), .whole(goal?.needed),
        .whole(result.holders?.official), .whole(result.holders?.provisional), .flag(goal?.isMet),
        .flag(goal?.isMetProvisionally), .number(ceiling?.percent), .text(base), .number(ceiling?.level),
        .flag(ceiling?.isBroken), .number(ceiling?.provisionalLevel), .flag(ceiling?.isBrokenProvisionally),
        .whole(title.code.origin.line),
      ]
    }
  }
}
