import DataFiles
import Templates

/// A table of ranks: one group of like units in a round or in the year.
struct StandingsTable: ViewModel {
  let id: String
  let caption: String
  /// nhóm đơn vị
  let group: String?
  let period: String
  let state: StateBadge
  let decision: String?
  let hasChange: Bool
  /// The rounds that weigh in the year's table.
  let parts: [String]
  /// The criteria of a round's table, where they are few enough to stand beside one another.
  let criteria: [CriterionHead]
  let rows: [StandingRowView]
  /// Who leads, and by how much.
  let sentence: String?
  /// The same as a picture, in SVG.
  var chart: [UInt8]?

  static let fields = Fields<StandingsTable>("standings")
    .text("id", "for links to it") { $0.id }
    .text("caption", "group, period and year") { $0.caption }
    .text("group", "nhóm đơn vị; empty for units without one") { $0.group }
    .text("period", "the round's name, or that it is the whole year") { $0.period }
    .record("state", "the table's state") { $0.state }
    .text("decision", "the decision behind it") { $0.decision }
    .flag("hasChange", "whether there is a round before to compare with") { $0.hasChange }
    .texts("parts", "the rounds that weigh in the year's table, with their weights") { $0.parts }
    .list("criteria", "the criteria of a round's table; empty where there are too many") { $0.criteria }
    .list("rows", "the units: ranked by rank, then the unranked") { $0.rows }
    .text("sentence", "who leads, and by how much; empty where nobody has a total") { $0.sentence }
    .flag("several", "whether there is more than one unit to compare") { $0.rows.count > 1 }
    .html("chart", "the same as a picture, in SVG") { $0.chart }
}

struct CriterionHead: ViewModel {
  let code: String
  let name: String
  let maximum: String

  static let fields = Fields<CriterionHead>("criterion head")
    .text("code", "mã") { $0.code }
    .text("name", "tên") { $0.name }
    .text("maximum", "điểm tối đa") { $0.maximum }
}

/// A unit in a table of ranks.
struct StandingRowView: ViewModel {
  let unit: Reference
  let rank: FigureView?
  let isTied: Bool
  let total: FigureView?
  let band: String?
  let reason: String?
  let isProvisional: Bool
  let change: ChangeView?
  let parts: [FigureView]
  let scores: [FigureView]

  static let fields = Fields<StandingRowView>("standing")
    .record("unit", "the unit, with its audit page") { $0.unit }
    .record("rank", "hạng; none where it is unranked") { $0.rank }
    .flag("tied", "đồng hạng") { $0.isTied }
    .record("total", "tổng điểm; none where it has none") { $0.total }
    .text("band", "xếp loại") { $0.band }
    .text("reason", "why it is unranked") { $0.reason }
    .flag("provisional", "one of its scores is its own") { $0.isProvisional }
    .record("change", "against the round before") { $0.change }
    .list("parts", "in the year's table: the total of each round that weighs") { $0.parts }
    .list("scores", "in a round's table: the score for each criterion shown") { $0.scores }
}

/// How a unit moved against the round before.
struct ChangeView: ViewModel {
  /// `up`, `down` or `same`: names a class.
  let kind: String
  /// “▲ 2”, “▼ 1”, “=”.
  let places: String
  /// “+1,5 điểm”.
  let points: String
  /// The same in words, for those who do not see the signs.
  let words: String
  var address: String?

  static let fields = Fields<ChangeView>("change")
    .text("kind", "up, down or same, for a class") { $0.kind }
    .text("places", "▲ or ▼ with the number of places") { $0.places }
    .text("points", "the points with their sign") { $0.points }
    .text("sentence", "the same in words") { $0.words }
    .text("address", "where it is explained") { $0.address }
}
