import Emulation

extension YearTables {
  /// Ceilings by staff group, a line each.
  static let groupCeilings = Maker(columns: [
    "mã", "tên", "nhóm nhân sự", "tỷ lệ tối đa (%)", "trên số đạt", "đã có quyết định", "tạm tính", "mức tối đa",
    "vượt", "mức tối đa tạm tính", "vượt tạm tính", PublishedTable.lineColumn,
  ]) { tables in
    tables.year.titles.flatMap { result in
      let title = tables.year.plan.titles[result.title]
      return zip(title.groupCeilings, result.groupCeilings).map { written, line -> [PublishedTable.Field] in
        let ceiling = line.ceiling
        return [
          .text(title.code), .text(title.name), .text(written.groups.map(\.value).joined(separator: ", ")),
          .number(ceiling.percent), .text(tables.year.plan.titles[ceiling.base].code),
          .whole(line.holders?.official), .whole(line.holders?.provisional), .number(ceiling.level),
          .flag(ceiling.isBroken), .number(ceiling.provisionalLevel), .flag(ceiling.isBrokenProvisionally),
          .whole(written.percent.origin.line),
        ]
      }
    }
  }
}
