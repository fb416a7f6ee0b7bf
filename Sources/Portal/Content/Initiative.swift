import DataFiles
import Schemas
import SourceText
import Vietnamese

/// sáng kiến: an initiative or research topic of one or more authors.
struct Initiative: Sendable {
  /// The five kinds that the plan names (III.2).
  enum Category: String, Choice {
    case research = "đề tài nghiên cứu khoa học"
    case technical = "sáng kiến cải tiến kỹ thuật"
    case management = "giải pháp quản lý"
    case operation = "giải pháp tác nghiệp"
    case application = "giải pháp ứng dụng tiến bộ kỹ thuật"
  }

  let authors: [Located<String>]
  let year: Located<Int>
  let category: Category
  let registered: Located<CalendarDate>?
  let recognition: String?
  let recognitionDate: CalendarDate?
  let recognitionLevel: String?
  let scope: String?
  let benefit: String?

  init(_ fields: KeyedValues) {
    authors = fields[Self.authors] ?? []
    year = fields[Self.year] ?? .standIn(0)
    category = fields[Self.category]?.value ?? .research
    registered = fields[Self.registered]
    recognition = fields[Self.recognition]?.value
    recognitionDate = fields[Self.recognitionDate]?.value
    recognitionLevel = fields[Self.recognitionLevel]?.value
    scope = fields[Self.scope]?.value
    benefit = fields[Self.benefit]?.value
  }
}

extension Initiative {
  static let name = Key.text("tên", required: true, doc: "tên sáng kiến", example: "Số hóa hồ sơ lưu trữ")
  static let authors = Key.texts("tác giả", required: true, doc: "tác giả, mỗi người một dòng", example: "Nguyễn Văn A")
  static let year = Key.year("năm", required: true, doc: "năm của sáng kiến", example: "2018")
  static let category = Key.choice("loại", of: Category.self, required: true, doc: "loại theo kế hoạch")
  static let registered = Key.date("ngày đăng ký", doc: "ngày gửi về Hội đồng", example: "15/8/2018")
  static let recognition = Key.text("quyết định công nhận", doc: "số quyết định công nhận", example: "34/QĐ-SCT")
  static let recognitionDate = Key.date("ngày công nhận", doc: "ngày của quyết định công nhận", example: "20/12/2018")
  static let recognitionLevel = Key.text("cấp công nhận", doc: "cấp công nhận", example: "cấp cơ sở")
  static let scope = Key.text("phạm vi áp dụng", doc: "nơi áp dụng", example: "Toàn Sở")
  static let benefit = Key.text("giá trị làm lợi", doc: "lợi ích tính được", example: "120 triệu đồng mỗi năm")

  static let schema = Schema(
    "sáng kiến",
    [
      name.spec, authors.spec, year.spec, category.spec, registered.spec, recognition.spec, recognitionDate.spec,
      recognitionLevel.spec, scope.spec, benefit.spec,
    ] + Common.specs(unit: Common.requiredUnit))
}

extension Initiative {
  static let kind = Kind(
    "sang-kien",
    KindDescriptor(
      schema: schema, naming: name, name: .word(.menuInitiatives), counted: .word(.countInitiatives),
      whenEmpty: .word(.emptyList), inReports: ("sáng kiến", "initiatives"), lists: .all, pictures: .scene,
      template: .initiative, menuRank: 2, searchRank: 4,
      beginning: KindBeginning(isByYear: true) {
        KindBeginning.draft.merging([year.spec.id: "\($0.year)"]) { $1 }
      }
    ) { .initiative(Initiative($0)) })
}
