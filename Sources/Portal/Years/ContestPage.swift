import DataFiles
import Templates

/// The page of a contest beside the units' own: members, result, sheet, and how it is counted.
struct ContestPage: ViewModel {
  let head: Head
  let heading: String
  let eyebrow: String
  let state: StateBadge
  let decision: String?
  let isCancelled: Bool
  let facts: [NoteLine]
  let caption: String
  let rows: [ContestRowView]
  let members: [ContestMemberView]
  let sheet: ContestSheet
  let rules: [String]
  let links: [Reference]
  let downloads: [Download]
  let years: [MenuItem]

  static let fields = Fields<ContestPage>("contest")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "tên") { $0.heading }
    .text("eyebrow", "what kind of contest of which year") { $0.eyebrow }
    .record("state", "the state of its table") { $0.state }
    .text("decision", "the decision behind it") { $0.decision }
    .flag("cancelled", "its results are annulled") { $0.isCancelled }
    .list("facts", "who leads it, its document, what the members pledge") { $0.facts }
    .text("caption", "of the table of results") { $0.caption }
    .list("rows", "the members: ranked by rank, then the unranked") { $0.rows }
    .list("members", "in the order of bang.yaml") { $0.members }
    .record("sheet", "what is scored, and by whom") { $0.sheet }
    .texts("rules", "how it is counted, a sentence or two each") { $0.rules }
    .list("links", "the year and its method") { $0.links }
    .list("downloads", "the data as files") { $0.downloads }
    .list("years", "the same contest in other years, newest first") { $0.years }
}

/// A member in the table of a contest.
struct ContestRowView: ViewModel {
  let member: Reference
  let isOurs: Bool
  let rank: FigureView?
  let isTied: Bool
  let total: FigureView?
  let isProvisional: Bool
  let band: String?
  let reason: String?
  let flag: FigureView?

  static let fields = Fields<ContestRowView>("contest row")
    .record("member", "the member, with its page") { $0.member }
    .flag("ours", "it is the agency whose site this is") { $0.isOurs }
    .record("rank", "hạng; none where it is unranked") { $0.rank }
    .flag("tied", "đồng hạng, after all that parts equals") { $0.isTied }
    .record("total", "tổng điểm") { $0.total }
    .flag("provisional", "a last stage has not scored yet") { $0.isProvisional }
    .text("band", "xếp loại") { $0.band }
    .text("reason", "why it has no rank") { $0.reason }
    .record("flag", "what its rank earns; “dự kiến” until it is decided") { $0.flag }
}

struct ContestMemberView: ViewModel {
  let member: Reference
  let unit: Reference?
  let isOurs: Bool

  static let fields = Fields<ContestMemberView>("contest member")
    .record("member", "the member, with its page") { $0.member }
    .record("unit", "the unit that it is") { $0.unit }
    .flag("ours", "it is the agency whose site this is") { $0.isOurs }
}

/// What is scored in a contest, and by whom.
struct ContestSheet: ViewModel {
  let criteria: [ContestCriterionView]
  let bonusCap: String
  let bands: [SheetBand]
  let flags: [NoteLine]

  static let fields = Fields<ContestSheet>("contest sheet")
    .list("criteria", "parents before their children") { $0.criteria }
    .text("bonusCap", "điểm thưởng tối đa, in a sentence") { $0.bonusCap }
    .list("bands", "mức xếp loại, in order") { $0.bands }
    .list("flags", "cờ: places, and what they earn") { $0.flags }
}

struct ContestCriterionView: ViewModel {
  let code: String
  let name: String
  let level: String
  let kind: String
  let maximum: String
  let stages: String

  static let fields = Fields<ContestCriterionView>("contest criterion")
    .text("code", "mã") { $0.code }
    .text("name", "tên") { $0.name }
    .text("level", "how deep it lies, from 0: names a class") { $0.level }
    .text("kind", "loại điểm") { $0.kind }
    .text("maximum", "điểm tối đa") { $0.maximum }
    .text("stages", "who scores it, in their order; empty for a criterion with children") { $0.stages }
}
