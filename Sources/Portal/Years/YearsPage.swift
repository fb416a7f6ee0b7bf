import DataFiles
import Templates

/// All years, newest first, and how they compare.
struct YearsPage: ViewModel {
  let head: Head
  let heading: String
  let years: [YearCard]
  let comparisons: [Comparison]
  let register: [Reference]
  let contests: [ContestPlace]
  /// The targets over the years as a picture, in SVG.
  var chart: [UInt8]?

  static let fields = Fields<YearsPage>("years")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .list("years", "newest first") { $0.years }
    .list("comparisons", "tables over the years; empty where there is one year") { $0.comparisons }
    .list("register", "the register of everybody who was honoured; empty where nobody was") { $0.register }
    .list("contests", "the agency's own place in khối, cụm thi đua") { $0.contests }
    .html("chart", "the same as a picture, in SVG") { $0.chart }
}

struct YearCard: ViewModel {
  let year: String
  let address: String
  let planName: String?
  let theme: String?
  let slogan: String?
  let state: StateBadge
  let rounds: [RoundCard]

  static let fields = Fields<YearCard>("year card")
    .text("year", "the year") { $0.year }
    .text("address", "the year's page") { $0.address }
    .text("planName", "tên of the plan") { $0.planName }
    .text("theme", "chủ đề") { $0.theme }
    .text("slogan", "khẩu hiệu") { $0.slogan }
    .record("state", "the state of the year's table") { $0.state }
    .list("rounds", "đợt") { $0.rounds }
}

/// A table with a column for each year, newest first.
struct Comparison: ViewModel {
  let caption: String
  let rowLabel: String
  let years: [Reference]
  let rows: [ComparisonRow]

  static let fields = Fields<Comparison>("comparison")
    .text("caption", "what is compared") { $0.caption }
    .text("rowLabel", "what the rows are") { $0.rowLabel }
    .list("years", "the columns, each with the year's page") { $0.years }
    .list("rows", "the rows") { $0.rows }
}

struct ComparisonRow: ViewModel {
  let name: String
  let measure: String?
  let cells: [ComparisonCell]

  static let fields = Fields<ComparisonRow>("comparison row")
    .text("name", "what the row is of") { $0.name }
    .text("measure", "đơn vị tính") { $0.measure }
    .list("cells", "one for each year") { $0.cells }
}

struct ComparisonCell: ViewModel {
  let figure: FigureView
  /// What it is measured against, and the words before it.
  let label: String?
  let other: FigureView?
  let verdict: Verdict?

  static let fields = Fields<ComparisonCell>("comparison cell")
    .record("figure", "the figure") { $0.figure }
    .text("label", "the words before the other figure") { $0.label }
    .record("other", "what it is measured against") { $0.other }
    .record("verdict", "whether the goal is reached") { $0.verdict }
}
