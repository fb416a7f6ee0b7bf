import DataFiles
import Schemas

/// The keys of a contest's `bang.yaml` (docs/spec/standings.md, "Contests").
enum ContestKeys {
  static let name = Key.text("tên", required: true, doc: "tên bảng thi đua", example: "Khối thi đua các sở, ngành")
  static let kind = Key.text("loại", required: true, doc: "khối, cụm hoặc chuyên đề", example: "khối")
  static let document = Key.text("văn bản", doc: "văn bản quy định việc chấm điểm", example: "Quyết định 100/QĐ-UBND")
  static let chair = Key.text("khối trưởng", doc: "đơn vị làm khối trưởng, cụm trưởng", example: "Sở Tài chính")
  static let deputy = Key.text("khối phó", doc: "đơn vị làm khối phó, cụm phó", example: "Sở Công Thương")
  static let pledge = Key.text(
    "giao ước", doc: "giao ước thi đua", example: "Các thành viên thi đua hoàn thành nhiệm vụ")
  static let members = Key.records(
    "thành viên", ContestMemberKeys.schema, required: true, doc: "các thành viên", example: "")
  static let stages = Key.texts(
    "bên chấm", doc: "các bên chấm, theo thứ tự chấm; bỏ trống là tự chấm, hội đồng", example: "tự chấm")
  static let criteria = ContestCriterionKeys.criteria(below: depth, isTop: true)
  static let tieRules = Key.texts(
    "đồng hạng", doc: "ít điểm trừ hơn, nhiều phiếu hơn, theo thứ tự xét; bỏ trống là để đồng hạng",
    example: "ít điểm trừ hơn")
  static let flags = Key.records("cờ", FlagKeys.schema, doc: "danh hiệu theo hạng", example: "")
  static let ballot = Key.record("phiếu", BallotKeys.schema, doc: "việc bỏ phiếu", example: "")

  /// How many levels of criteria a sheet may have.
  static let depth = 6
  static let schema = schema(depth: depth)

  static func schema(depth: Int) -> Schema {
    Schema(
      "bang.yaml",
      [
        name.spec, kind.spec, document.spec, chair.spec, deputy.spec, pledge.spec, members.spec, stages.spec,
        ContestCriterionKeys.criteria(below: depth, isTop: true).spec,
        ScoreSheetKeys.bonusCap.spec, ScoreSheetKeys.bands.spec,
        tieRules.spec, flags.spec, ballot.spec,
      ] + DecisionKeys.specs + [SheetKeys.tables.spec])
  }
}

enum ContestMemberKeys {
  static let code = Key.text(
    "mã", required: true, doc: "mã ngắn, không dấu; đơn vị có trong don-vi.csv thì chỉ ghi mã", example: "so-tai-chinh")
  static let name = Key.text("tên", doc: "tên thành viên ngoài don-vi.csv", example: "Sở Tài chính")
  static let isOurs = Key.flag("là ta", doc: "có: chính cơ quan của trang này")

  static let schema = Schema(
    "thành viên", [code.spec, name.spec, isOurs.spec],
    samples: [
      [code.spec.name: "so-cong-thuong", name.spec.name: "Sở Công Thương", isOurs.spec.name: "có"],
      [code.spec.name: "so-tai-chinh", name.spec.name: "Sở Tài chính"],
    ])
}

enum ContestCriterionKeys {
  static let stages = Key.texts(
    "bên chấm", doc: "các bên chấm tiêu chí này; bỏ trống là như tiêu chí cha", example: "hội đồng")

  /// - Parameter depth: how many levels there may be.
  static func criteria(below depth: Int, isTop: Bool = false) -> Key<[KeyedValues]> {
    Key.records(
      "tiêu chí", schema(depth), required: isTop,
      doc: "các tiêu chí; tiêu chí lại có thể gồm tiêu chí",
      example: "")
  }

  private static func schema(_ depth: Int) -> Schema {
    let own = [
      CriterionKeys.code.spec, CriterionKeys.name.spec, CriterionKeys.maximum.spec, CriterionKeys.kind.spec,
      stages.spec,
    ]
    let parts = depth > 1 ? [criteria(below: depth - 1).spec] : []
    let sample = [
      CriterionKeys.code.spec.name: parts.isEmpty ? "A1" : "A", CriterionKeys.name.spec.name: "Thực hiện nhiệm vụ",
      CriterionKeys.maximum.spec.name: "60",
    ]
    return Schema(
      "tiêu chí", own + parts,
      samples: [sample.merging(parts.map { ($0.name, "") }) { own, _ in own }])
  }
}

/// cờ: what the members of some places are given.
enum FlagKeys {
  static let from = Key.number("từ hạng", .whole, required: true, doc: "hạng cao nhất", example: "1")
  static let through = Key.number("đến hạng", .whole, doc: "hạng thấp nhất; bỏ trống là một hạng", example: "1")
  static let title = Key.text(
    "danh hiệu", required: true, doc: "danh hiệu, hình thức khen thưởng", example: "Cờ thi đua của UBND tỉnh")

  static let schema = Schema("cờ", [from.spec, through.spec, title.spec])
}

enum BallotKeys {
  static let total = Key.number("tổng số", .whole, doc: "số người, số đơn vị bỏ phiếu", example: "15")
  static let leastShare = Key.number(
    "tỷ lệ tối thiểu", .percent, doc: "tỷ lệ phiếu thấp nhất để được xét", example: "80%")

  static let schema = Schema("phiếu", [total.spec, leastShare.spec])
}
