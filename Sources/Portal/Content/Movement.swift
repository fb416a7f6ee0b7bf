import DataFiles
import Schemas
import SourceText
import Vietnamese

/// phong trào: a movement, campaign, programme or topic that entries belong to.
struct Movement: Sendable {
  enum Category: String, Choice {
    case movement = "phong trào"
    case campaign = "cuộc vận động"
    case programme = "chương trình"
    case topic = "chuyên đề"
  }

  let launchedBy: String
  let document: Located<String>?
  let from: CalendarDate?
  let through: Located<CalendarDate>?
  let category: Category?

  init(_ fields: KeyedValues) {
    launchedBy = fields[Self.launchedBy]?.value ?? ""
    document = fields[Self.document]
    from = fields[Self.from]?.value
    through = fields[Self.through]
    category = fields[Self.category]?.value
  }
}

extension Movement {
  static let name = Key.text("tên", required: true, doc: "tên phong trào", example: "Lao động giỏi, lao động sáng tạo")
  static let launchedBy = Key.text(
    "cơ quan phát động", required: true, doc: "cơ quan phát động", example: "Ủy ban nhân dân tỉnh")
  static let document = Key.text("văn bản", doc: "số ký hiệu văn bản phát động", example: "18/CT-TTg")
  static let from = Key.date("từ ngày", doc: "ngày bắt đầu", example: "01/01/2018")
  static let through = Key.date("đến ngày", until: .generation, doc: "ngày kết thúc", example: "31/12/2018")
  static let category = Key.choice(
    "loại", of: Category.self, doc: "phong trào, cuộc vận động, chương trình hay chuyên đề")

  static let schema = Schema(
    "phong trào",
    [name.spec, launchedBy.spec, document.spec, from.spec, through.spec, category.spec] + Common.specs())
}

extension Movement {
  static let kind = Kind(
    "phong-trao",
    KindDescriptor(
      schema: schema, naming: name, name: .word(.menuMovements), counted: .word(.countMovements),
      whenEmpty: .word(.emptyList), inReports: ("phong trào", "movements"),
      lists: KindLists(hasFacets: false, hasFeed: true), pictures: .scene,
      template: .movement, menuRank: 3, searchRank: 1,
      beginning: KindBeginning(isByYear: false) { _ in KindBeginning.draft }
    ) { .movement(Movement($0)) })
}
