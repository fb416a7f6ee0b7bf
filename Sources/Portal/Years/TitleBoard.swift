import DataFiles
import Templates

/// danh hiệu: how many hold each title, what is aimed at, and what the law allows.
struct TitleBoard: ViewModel {
  let caption: String
  let rows: [TitleRow]
  let ceilingCaption: String
  let ceilings: [CeilingRow]
  let details: [TitleDetails]
  /// The same as a picture, in SVG.
  var chart: [UInt8]?
  let notes: TableNotes?

  static let fields = Fields<TitleBoard>("title board")
    .text("caption", "what the table of goals shows") { $0.caption }
    .list("rows", "the titles, in the plan's order") { $0.rows }
    .text("ceilingCaption", "what the table of ceilings shows") { $0.ceilingCaption }
    .list("ceilings", "titles of which the law allows only so many") { $0.ceilings }
    .list("details", "why each figure is what it is") { $0.details }
    .html("chart", "the same as a picture, in SVG") { $0.chart }
    .record("notes", "what the table rests on") { $0.notes }
}

/// A title and the share that is aimed at.
struct TitleRow: ViewModel {
  let name: String
  let subject: String
  let goal: FigureView?
  let denominator: FigureView
  let leftOut: FigureView?
  let needed: FigureView?
  let official: FigureView
  let provisional: FigureView
  let verdict: Verdict?
  let provisionalVerdict: Verdict?

  static let fields = Fields<TitleRow>("title")
    .text("name", "tên") { $0.name }
    .text("subject", "đối tượng") { $0.subject }
    .record("goal", "tỷ lệ phấn đấu, in percent; none where the plan sets none") { $0.goal }
    .record("denominator", "what the share is taken of") { $0.denominator }
    .record("leftOut", "không tính: the head count left out, where there is one") { $0.leftOut }
    .record("needed", "how many the goal needs") { $0.needed }
    .record("official", "awards that are decided") { $0.official }
    .record("provisional", "awards that are not cancelled") { $0.provisional }
    .record("verdict", "whether the decided ones reach the goal") { $0.verdict }
    .record("provisionalVerdict", "whether all together reach it") { $0.provisionalVerdict }
}

/// A title and the share that the law allows.
struct CeilingRow: ViewModel {
  let name: String
  let percent: FigureView
  let base: String
  let source: String?
  let level: FigureView
  let official: FigureView
  let verdict: Verdict
  let provisionalLevel: FigureView
  let provisional: FigureView
  let provisionalVerdict: Verdict

  static let fields = Fields<CeilingRow>("ceiling")
    .text("name", "tên") { $0.name }
    .record("percent", "tỷ lệ tối đa") { $0.percent }
    .text("base", "the title whose holders it is a share of") { $0.base }
    .text("source", "căn cứ tỷ lệ tối đa: the law that sets it") { $0.source }
    .record("level", "how many are allowed, of the decided ones") { $0.level }
    .record("official", "awards that are decided") { $0.official }
    .record("verdict", "whether they are too many") { $0.verdict }
    .record("provisionalLevel", "how many are allowed, of all that are not cancelled") { $0.provisionalLevel }
    .record("provisional", "awards that are not cancelled") { $0.provisional }
    .record("provisionalVerdict", "whether they are too many") { $0.provisionalVerdict }
}

/// Why the figures of a title are what they are.
struct TitleDetails: ViewModel {
  let id: String
  let name: String
  let verbatim: String?
  let rules: [String]
  let explanations: [ExplanationView]

  static let fields = Fields<TitleDetails>("title details")
    .text("id", "for links to it") { $0.id }
    .text("name", "tên") { $0.name }
    .text("verbatim", "nguyên văn: the plan's own words") { $0.verbatim }
    .texts("rules", "groups counted and left out, titles that come first") { $0.rules }
    .list("explanations", "figure by figure") { $0.explanations }
}
