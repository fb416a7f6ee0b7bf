import DataFiles
import Schemas
import Vietnamese

/// tin tức: news of the campaign.
struct News: Sendable {
  let rubric: String?

  init(_ fields: KeyedValues) {
    rubric = fields[Self.rubric]?.value
  }

  static let date = Key.date("ngày", required: true, doc: "ngày đăng tin", example: "30/6/2018")
  static let rubric = Key.text("chuyên mục", doc: "chuyên mục của tin", example: "Phát động thi đua")

  static let schema = Schema(
    "tin tức",
    [Common.title.spec, date.spec, rubric.spec] + Common.specs().filter { $0.name != date.spec.name })
}

/// Plain pages (about, contact) and the introductions of sections.
enum PlainPage {
  static let schema = Schema("trang", [Common.title.spec] + Common.specs())
}

extension News {
  static let kind = Kind(
    "tin-tuc",
    KindDescriptor(
      schema: schema, naming: Common.title, name: .word(.menuNews), counted: .word(.countNews),
      whenEmpty: .word(.emptyList), inReports: ("tin tức", "news"), lists: .all, pictures: .scene, template: .news,
      menuRank: 5, searchRank: 6,
      beginning: KindBeginning(isByYear: true) { KindBeginning.draft.merging([date.spec.id: $0.short]) { $1 } }
    ) { .news(News($0)) })
}

extension PlainPage {
  static let kind = Kind(
    "trang",
    KindDescriptor(
      schema: schema, naming: Common.title, name: .word(.menuPages), counted: .word(.countPages),
      whenEmpty: .word(.emptyList), inReports: ("trang khác", "plain pages"),
      lists: KindLists(hasFacets: false, hasFeed: false), pictures: .scene,
      template: .page, menuRank: 100, searchRank: 2,
      beginning: KindBeginning(isByYear: false) { _ in KindBeginning.draft }
    ) { _ in .page })
}
