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
