import DataFiles
import Schemas

/// mục tiêu: what the plan wants beside figures and titles.
enum GoalKeys {
  static let code = Key.text("mã", required: true, doc: "mã ngắn, không dấu", example: "quan-triet")
  static let words = Key.text(
    "nội dung", required: true, doc: "đúng câu chữ của kế hoạch", example: "100% công chức, viên chức được quán triệt")
  static let group = Key.text("nhóm", doc: "nhóm mục tiêu, như kế hoạch chia", example: "Chấp hành pháp luật")
  static let kind = Key.text(
    "loại", required: true, doc: "tỷ lệ, không có, đạt một trong, công nhận hoặc định tính", example: "tỷ lệ")
  static let lead = Key.text("đơn vị chủ trì", doc: "đơn vị lo việc này", example: "Văn phòng Sở")
  static let basis = Key.text("căn cứ", doc: "điểm, mục của văn bản đặt ra mục tiêu", example: "Mục II.4")
  static let share = Key.number("tỷ lệ phấn đấu", .percent, doc: "của loại tỷ lệ", example: "100%")
  static let counted = Key.texts(
    "tính trên nhóm", doc: "của loại tỷ lệ: các nhóm nhân sự được tính; bỏ trống là các nhóm có số người",
    example: "công chức")
  static let excluded = Key.texts("không tính", doc: "của loại tỷ lệ", example: "lãnh đạo cơ quan")
  static let leastForm = Key.text(
    "từ mức", doc: "của loại không có: mức kỷ luật nhẹ nhất bị tính; bỏ trống là cảnh cáo", example: "cảnh cáo")
  static let titles = Key.texts("danh hiệu", doc: "của loại đạt một trong: mã các danh hiệu", example: "co-tinh")

  static let schema = Schema(
    "mục tiêu",
    [
      code.spec, words.spec, group.spec, kind.spec, lead.spec, basis.spec, share.spec, counted.spec, excluded.spec,
      leastForm.spec, titles.spec,
    ],
    samples: [
      [
        code.spec.name: "quan-triet", words.spec.name: words.spec.example, group.spec.name: group.spec.example,
        kind.spec.name: "tỷ lệ", share.spec.name: "100%",
      ],
      [
        code.spec.name: "khong-ky-luat", words.spec.name: "Không có công chức bị kỷ luật từ cảnh cáo trở lên",
        kind.spec.name: "không có", leastForm.spec.name: "cảnh cáo",
      ],
      [
        code.spec.name: "doan-the", words.spec.name: "Công đoàn vững mạnh toàn diện", kind.spec.name: "công nhận",
        lead.spec.name: "Công đoàn Sở",
      ],
    ])
}
