import DataFiles
import Schemas

/// chỉ tiêu
enum TargetKeys {
  static let code = Key.text("mã", required: true, doc: "mã ngắn, không dấu", example: "xuat-khau")
  static let name = Key.text("tên", required: true, doc: "tên chỉ tiêu", example: "Tổng kim ngạch xuất khẩu")
  static let measure = Key.text("đơn vị tính", doc: "đơn vị tính của các số", example: "triệu USD")
  static let plan = Key.number("kế hoạch", .guarded, doc: "số kế hoạch", example: "470")
  static let growth = Key.number(
    "so với năm trước", .growth, doc: "mức tăng, giảm so với năm trước", example: "tăng 4,44%")
  static let previous = Key.number("thực hiện năm trước", .guarded, doc: "số năm trước", example: "450")
  static let direction = Key.text(
    "cách đánh giá", required: true, doc: "càng cao càng tốt, càng thấp càng tốt hoặc chỉ theo dõi",
    example: "càng cao càng tốt")
  static let verbatim = Key.text("nguyên văn", doc: "câu chữ của kế hoạch", example: "đạt 470 triệu USD, tăng 4,44%")
  static let note = Key.text("ghi chú", doc: "điều cần nói thêm về số này", example: "Theo giá so sánh 2010")

  static let schema = Schema(
    "chỉ tiêu",
    [
      code.spec, name.spec, measure.spec, plan.spec, growth.spec, previous.spec, direction.spec, verbatim.spec,
      note.spec,
    ])
}

/// danh hiệu: titles, and how many should or may have them.
enum TitleKeys {
  static let code = Key.text("mã", required: true, doc: "mã, như trong danh-hieu.yaml", example: "ldtt")
  static let name = Key.text("tên", required: true, doc: "tên danh hiệu", example: "Lao động tiên tiến")
  static let subject = Key.text("đối tượng", required: true, doc: "cá nhân, tập thể hoặc cơ quan", example: "cá nhân")
  static let goal = Key.number("tỷ lệ phấn đấu", .percent, doc: "tỷ lệ muốn đạt", example: "90%")
  static let counted = Key.texts(
    "tính trên nhóm", doc: "các nhóm được tính; bỏ trống là các nhóm có số người", example: "công chức")
  static let excluded = Key.texts("không tính", doc: "các nhóm không tính vào tỷ lệ", example: "lãnh đạo cơ quan")
  static let prerequisites = Key.texts("phải đạt trước", doc: "danh hiệu phải có trước trong năm", example: "ldtt")
  static let ceiling = Key.number(
    "tỷ lệ tối đa", .percent, or: GroupCeilingKeys.schema,
    doc: "tỷ lệ không được vượt; hoặc một danh sách, mỗi nhóm nhân sự một tỷ lệ", example: "15%")
  static let ceilingBase = Key.text("trên số đạt", doc: "danh hiệu lấy số người đạt làm gốc", example: "ldtt")

  static let ceilingSource = Key.text(
    "căn cứ tỷ lệ tối đa", doc: "văn bản quy định tỷ lệ tối đa", example: "Luật Thi đua, khen thưởng")
  static let verbatim = Key.text("nguyên văn", doc: "câu chữ của kế hoạch", example: "90% đạt Lao động tiên tiến")

  static let schema = Schema(
    "danh hiệu",
    [
      code.spec, name.spec, subject.spec, goal.spec, counted.spec, excluded.spec, prerequisites.spec, ceiling.spec,
      ceilingBase.spec, ceilingSource.spec, verbatim.spec,
    ],
    samples: [
      [
        code.spec.name: "ldtt", name.spec.name: "Lao động tiên tiến", subject.spec.name: "cá nhân",
        goal.spec.name: "90%", counted.spec.name: "công chức", excluded.spec.name: "lãnh đạo cơ quan",
      ],
      [
        code.spec.name: "cstdcs", name.spec.name: "Chiến sĩ thi đua cơ sở", subject.spec.name: "cá nhân",
        prerequisites.spec.name: "ldtt", ceiling.spec.name: "15%", ceilingBase.spec.name: "ldtt",
        ceilingSource.spec.name: ceilingSource.spec.example,
      ],
    ])
}

/// tỷ lệ tối đa of some staff groups.
enum GroupCeilingKeys {
  static let groups = Key.texts("nhóm nhân sự", required: true, doc: "các nhóm cùng một tỷ lệ", example: "công chức")
  static let percent = Key.number("tỷ lệ", .percent, required: true, doc: "tỷ lệ không được vượt", example: "20%")

  static let schema = Schema("tỷ lệ tối đa", [groups.spec, percent.spec])
}
