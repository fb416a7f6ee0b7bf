import DataFiles
import Templates

/// A member of a contest, walked from its rank down to the cells.
struct ContestMemberPage: ViewModel {
  let head: Head
  let heading: String
  let contest: Reference
  let unit: Reference?
  let state: StateBadge
  let decision: String?
  let row: ContestRowView
  let sentence: String
  let parts: [ScorePart]
  let explanations: [ExplanationView]
  let criterionRules: [String]
  let stages: [String]
  let criteria: [ContestScoreLine]
  let selections: [SelectionView]
  let links: [Reference]

  static let fields = Fields<ContestMemberPage>("contest member page")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the member's name and the year") { $0.heading }
    .record("contest", "the page of the contest") { $0.contest }
    .record("unit", "the page of the unit that it is") { $0.unit }
    .record("state", "the state of the contest") { $0.state }
    .text("decision", "the decision behind it") { $0.decision }
    .record("row", "its row in the table") { $0.row }
    .text("sentence", "its place, in a sentence") { $0.sentence }
    .list("parts", "the criteria that the total is made of") { $0.parts }
    .list("explanations", "rank, total, band and so on") { $0.explanations }
    .texts("criterionRules", "which score counts, and how parts add up") { $0.criterionRules }
    .texts("stages", "who scores, in their order") { $0.stages }
    .list("criteria", "criterion by criterion, with the cells") { $0.criteria }
    .list("selections", "how the rows of scores were chosen") { $0.selections }
    .list("links", "the contest and the data") { $0.links }
}

/// What a member has for one criterion.
struct ContestScoreLine: ViewModel {
  let id: String
  let name: String
  let level: String
  let kind: String
  let maximum: String
  let stages: [InputView]
  let counted: FigureView
  let isProvisional: Bool
  let formula: String?
  let remarks: [RemarkLine]

  static let fields = Fields<ContestScoreLine>("contest score")
    .text("id", "for links to it") { $0.id }
    .text("name", "tên") { $0.name }
    .text("level", "how deep it lies, from 0: names a class") { $0.level }
    .text("kind", "loại điểm") { $0.kind }
    .text("maximum", "điểm tối đa") { $0.maximum }
    .list("stages", "what each stage gave, with its cell") { $0.stages }
    .record("counted", "the score that counts") { $0.counted }
    .flag("provisional", "the last stage has not scored it yet") { $0.isProvisional }
    .text("formula", "the sum of its parts; empty for what is scored itself") { $0.formula }
    .list("remarks", "lý do, căn cứ, minh chứng of the score that counts") { $0.remarks }
}

/// Why a score is what it is, and what shows it.
struct RemarkLine: ViewModel {
  let label: String
  let text: Reference

  static let fields = Fields<RemarkLine>("remark")
    .text("label", "lý do, căn cứ or minh chứng") { $0.label }
    .record("text", "in the table's words; what shows it linked where it is published") { $0.text }
}

/// The place of a member in a contest of some year: the agency's own, or a unit's.
struct ContestPlace: ViewModel {
  let year: Reference
  let contest: Reference
  let kind: String
  let state: StateBadge
  let memberCount: String
  let row: ContestRowView?

  static let fields = Fields<ContestPlace>("contest place")
    .record("year", "the page of the year") { $0.year }
    .record("contest", "the page of the contest") { $0.contest }
    .text("kind", "khối, cụm or chuyên đề") { $0.kind }
    .record("state", "the state of its table") { $0.state }
    .text("memberCount", "how many members it has") { $0.memberCount }
    .record("row", "its row in the table; none where it is no member") { $0.row }
}
