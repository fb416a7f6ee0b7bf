import DataFiles
import Templates

/// chỉ tiêu: the targets of a year, as they stand at the cut-off or at a round's end.
struct TargetBoard: ViewModel {
  let caption: String
  /// How many are met; nil on pages that only show the board.
  let sentence: String?
  let rows: [TargetRow]
  /// Every target with its explanations; empty on pages that only show the board.
  let details: [TargetDetails]
  /// The same as a picture, in SVG.
  var chart: [UInt8]?
  let notes: TableNotes?

  static let fields = Fields<TargetBoard>("target board")
    .text("caption", "what the table shows, and of when") { $0.caption }
    .text("sentence", "how many are met, in a sentence; empty on pages that only show the board") { $0.sentence }
    .list("rows", "the targets, in the plan's order") { $0.rows }
    .list("details", "why each figure is what it is") { $0.details }
    .html("chart", "the same as a picture, in SVG") { $0.chart }
    .record("notes", "what the table rests on") { $0.notes }
}

/// A target in the board.
struct TargetRow: ViewModel {
  let name: String
  let measure: String?
  let plan: FigureView
  let growth: String?
  let base: FigureView
  let isBaseComputed: Bool
  let actual: FigureView
  let isEstimate: Bool
  let isKnown: Bool
  let day: Day?
  let note: String?
  let progress: FigureView
  /// How much of a bar is full, of 100: what went past its end, or back past its start, is not drawn.
  let bar: String?
  let verdict: Verdict

  static let fields = Fields<TargetRow>("target")
    .text("name", "tên") { $0.name }
    .text("measure", "đơn vị tính") { $0.measure }
    .record("plan", "kế hoạch") { $0.plan }
    .text("growth", "so với năm trước, in words") { $0.growth }
    .record("base", "thực hiện năm trước") { $0.base }
    .flag("baseComputed", "computed back from plan and growth") { $0.isBaseComputed }
    .record("actual", "thực hiện") { $0.actual }
    .flag("estimate", "ước thực hiện: the figure is an estimate") { $0.isEstimate }
    .flag("known", "there is a figure") { $0.isKnown }
    .record("day", "the day of the figure") { $0.day }
    .text("note", "ghi chú of the plan") { $0.note }
    .record("progress", "tiến độ") { $0.progress }
    .text("bar", "how much of a bar is full, of 100") { $0.bar }
    .record("verdict", "đạt, chưa đạt, or that it is only watched") { $0.verdict }
}

/// Why the figures of a target are what they are, and the plan's own words.
struct TargetDetails: ViewModel {
  let id: String
  let name: String
  let verbatim: String?
  let note: String?
  let source: String?
  let explanations: [ExplanationView]

  static let fields = Fields<TargetDetails>("target details")
    .text("id", "for links to it") { $0.id }
    .text("name", "tên") { $0.name }
    .text("verbatim", "nguyên văn: the plan's own words") { $0.verbatim }
    .text("note", "ghi chú") { $0.note }
    .text("source", "nguồn of the figure that counts") { $0.source }
    .list("explanations", "figure by figure") { $0.explanations }
}
