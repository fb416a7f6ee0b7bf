import DataFiles
import Diagnostics
import Templates

/// What the result of a unit in a year rests on: a sentence, a small table, and on demand the way from rank to cell.
struct AuditPage: ViewModel {
  let head: Head
  let heading: String
  let year: Reference
  let unit: Reference
  let group: String?
  let period: String?
  let noPoints: String?
  let periods: [AuditPeriod]
  let registration: ExplanationView
  let registrations: [TitleCount]
  let headCounts: [InputView]
  let awards: [TitleCount]
  let discipline: [InputView]
  let disciplineSentence: String?
  let initiatives: [Reference]
  let lateInitiatives: [Reference]
  let predecessors: [PredecessorLine]
  let successor: Reference?
  let links: [Reference]

  static let fields = Fields<AuditPage>("audit")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the unit's name and the year") { $0.heading }
    .record("year", "the page of the year") { $0.year }
    .record("unit", "the page of the unit") { $0.unit }
    .text("group", "nhóm đơn vị") { $0.group }
    .text("period", "from when to when the unit was") { $0.period }
    .text("noPoints", "that the plan sets no points") { $0.noPoints }
    .list("periods", "its place in each round and in the year") { $0.periods }
    .record("registration", "whether it registered itself, and why that is so") { $0.registration }
    .list("registrations", "registrations under its name, by title") { $0.registrations }
    .list("headCounts", "the head counts that hold at the cut-off") { $0.headCounts }
    .list("awards", "awards under its name, by title") { $0.awards }
    .list("discipline", "the rows of ky-luat.csv under its name") { $0.discipline }
    .text("disciplineSentence", "what they mean for collective titles") { $0.disciplineSentence }
    .list("initiatives", "its published initiatives of the year") { $0.initiatives }
    .list("lateInitiatives", "those of them that were registered too late") { $0.lateInitiatives }
    .list("predecessors", "how the units stood that it succeeded") { $0.predecessors }
    .record("successor", "the unit that succeeded it") { $0.successor }
    .list("links", "the method and the data") { $0.links }
}

/// A unit's place in one period: a sentence, a small table, and the way down to the cells.
struct AuditPeriod: ViewModel {
  let id: String
  let heading: String
  let address: String
  let state: StateBadge
  let decision: String?
  let row: StandingRowView
  let isLead: Bool
  let sentence: String
  let summary: String
  let parts: [ScorePart]
  let explanations: [ExplanationView]
  let criterionRule: String?
  let criteria: [CriterionLine]
  let selections: [SelectionView]

  static let fields = Fields<AuditPeriod>("audit of a period")
    .text("id", "for links to it") { $0.id }
    .text("heading", "the round's name, or that it is the whole year") { $0.heading }
    .text("address", "the page of its tables") { $0.address }
    .record("state", "the state of its tables") { $0.state }
    .text("decision", "the decision behind them") { $0.decision }
    .record("row", "the unit's row in the table") { $0.row }
    .flag("lead", "the period that stands open: the year, else the newest round") { $0.isLead }
    .text("sentence", "its place, in a sentence") { $0.sentence }
    .text("summary", "its rank and total in a few words") { $0.summary }
    .list("parts", "what the total is made of: criteria, or rounds in the year's table") { $0.parts }
    .list("explanations", "rank, total, band and so on") { $0.explanations }
    .text("criterionRule", "which score counts, in a sentence; empty for the whole year") { $0.criterionRule }
    .list("criteria", "criterion by criterion, with the cells") { $0.criteria }
    .list("selections", "how the rows of scores were chosen") { $0.selections }
}

/// A part of a total, as a bar from zero.
struct ScorePart: ViewModel {
  let name: String
  let figure: FigureView
  let maximum: String?
  let bar: String?

  static let fields = Fields<ScorePart>("part of a total")
    .text("name", "the criterion, or the round with its weight") { $0.name }
    .record("figure", "the points that count") { $0.figure }
    .text("maximum", "điểm tối đa") { $0.maximum }
    .text("bar", "how much of the most that can be had, of 100; empty for what is taken off") { $0.bar }
}

/// A criterion of a unit in a round.
struct CriterionLine: ViewModel {
  let id: String
  let name: String
  let kind: String
  let maximum: String
  let own: InputView
  let council: InputView
  let counted: FigureView
  let isOwn: Bool

  static let fields = Fields<CriterionLine>("criterion")
    .text("id", "for links to it") { $0.id }
    .text("name", "tên") { $0.name }
    .text("kind", "loại điểm") { $0.kind }
    .text("maximum", "điểm tối đa") { $0.maximum }
    .record("own", "điểm tự chấm, with its cell") { $0.own }
    .record("council", "điểm hội đồng, with its cell") { $0.council }
    .record("counted", "the score that counts") { $0.counted }
    .flag("isOwn", "it is the unit's own, as long as the council has not scored it") { $0.isOwn }
}

/// How many registrations or awards there are for a title.
struct TitleCount: ViewModel {
  let title: String
  let parts: [String]

  static let fields = Fields<TitleCount>("count of a title")
    .text("title", "the title's name") { $0.title }
    .texts("parts", "“3 đã có quyết định”, “1 đề nghị” …") { $0.parts }
}

/// How a unit stood that another succeeded.
struct PredecessorLine: ViewModel {
  let unit: Reference
  let period: String
  let row: StandingRowView

  static let fields = Fields<PredecessorLine>("predecessor")
    .record("unit", "the unit that was") { $0.unit }
    .text("period", "the round's name, or that it is the whole year") { $0.period }
    .record("row", "its row in the table") { $0.row }
}
