import DataFiles
import Templates

/// How a year is computed: every rule in words, with the documents that set it.
struct MethodPage: ViewModel {
  let head: Head
  let heading: String
  let year: Reference
  let plan: Reference?
  let sections: [MethodSection]
  let sheet: SheetView?
  let choices: [String]
  let links: [Reference]

  static let fields = Fields<MethodPage>("method")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .record("year", "the page of the year") { $0.year }
    .record("plan", "tên of the plan, the document that the rules come from, linked where its text is published") {
      $0.plan
    }
    .list("sections", "rule by rule") { $0.sections }
    .record("sheet", "chấm điểm; none where the plan sets no points") { $0.sheet }
    .texts("choices", "what the plan leaves open, and how it is done here") { $0.choices }
    .list("links", "the year and the data") { $0.links }
}

struct MethodSection: ViewModel {
  let id: String
  let heading: String
  let texts: [String]
  let items: [NoteLine]
  let clause: Reference?

  static let fields = Fields<MethodSection>("section of the method")
    .text("id", "for links to it") { $0.id }
    .text("heading", "what it is about") { $0.heading }
    .texts("texts", "the rules, a sentence or two each") { $0.texts }
    .record("clause", "the part of the plan that sets it") { $0.clause }
    .list("items", "how they apply to each target, title or deadline") { $0.items }
}

/// chấm điểm: the score sheet, versioned with the document that issued it.
struct SheetView: ViewModel {
  let document: String?
  let scale: String?
  let bonusCap: String?
  let criteria: [SheetCriterion]
  let bands: [SheetBand]
  let floorHeads: [String]
  let weights: [NoteLine]
  let rules: [String]

  static let fields = Fields<SheetView>("score sheet")
    .text("document", "văn bản: who issued it, number, date") { $0.document }
    .text("scale", "thang điểm, in a sentence") { $0.scale }
    .text("bonusCap", "điểm thưởng tối đa, in a sentence") { $0.bonusCap }
    .list("criteria", "tiêu chí") { $0.criteria }
    .list("bands", "mức xếp loại, in order") { $0.bands }
    .texts("floorHeads", "the bands that ask a least score of each criterion") { $0.floorHeads }
    .list("weights", "cả năm: the rounds with their weights; empty where there is no table for the year") { $0.weights }
    .texts("rules", "the rules, a sentence or two each") { $0.rules }
}

struct SheetCriterion: ViewModel {
  let code: String
  let name: String
  let kind: String
  let maximum: String
  let floors: [String]

  static let fields = Fields<SheetCriterion>("criterion of the sheet")
    .text("code", "mã") { $0.code }
    .text("name", "tên") { $0.name }
    .text("kind", "loại điểm") { $0.kind }
    .text("maximum", "điểm tối đa") { $0.maximum }
    .texts("floors", "the least score, for each of the bands in floorHeads") { $0.floors }
}

struct SheetBand: ViewModel {
  let name: String
  let from: String
  let floor: String?

  static let fields = Fields<SheetBand>("band")
    .text("name", "tên") { $0.name }
    .text("from", "từ điểm") { $0.from }
    .text("floor", "mỗi tiêu chí đạt từ, in percent") { $0.floor }
}
