import DataFiles
import Templates

/// mục tiêu: what the plan wants beside figures and titles, grouped as in the plan.
struct GoalBoard: ViewModel {
  let sentence: String
  let groups: [GoalGroup]
  let notes: TableNotes?

  static let fields = Fields<GoalBoard>("goal board")
    .text("sentence", "how many goals there are, and how they stand") { $0.sentence }
    .list("groups", "the goals, as the plan groups them") { $0.groups }
    .record("notes", "what the board rests on") { $0.notes }
}

/// nhóm: goals that stand together in the plan.
struct GoalGroup: ViewModel {
  let heading: String?
  let goals: [GoalLine]

  static let fields = Fields<GoalGroup>("group of goals")
    .text("heading", "nhóm; empty where the plan has none") { $0.heading }
    .list("goals", "in the plan's order") { $0.goals }
}

/// A goal with its words, its state, its figure and what proves it.
struct GoalLine: ViewModel {
  let id: String
  let content: String
  let verdict: Verdict
  let judge: String?
  let count: FigureView?
  let denominator: FigureView?
  let countLabel: String
  let day: Day?
  let lead: String?
  let basis: Reference?
  let decision: String?
  let evidence: Reference?
  let source: String?
  let explanations: [ExplanationView]

  static let fields = Fields<GoalLine>("goal")
    .text("id", "for links to it") { $0.id }
    .text("content", "nội dung: the plan's own words") { $0.content }
    .record("verdict", "how it stands") { $0.verdict }
    .text("judge", "who says so, where it is not computed") { $0.judge }
    .record("count", "số đạt, or how many people were disciplined") { $0.count }
    .record("denominator", "what a share is taken of") { $0.denominator }
    .text("countLabel", "what the count is called") { $0.countLabel }
    .record("day", "số liệu đến ngày") { $0.day }
    .text("lead", "đơn vị chủ trì") { $0.lead }
    .record("basis", "căn cứ, linked where the plan's text can be read") { $0.basis }
    .text("decision", "the decision that recognises it") { $0.decision }
    .record("evidence", "minh chứng, linked where it is published") { $0.evidence }
    .text("source", "nguồn") { $0.source }
    .list("explanations", "figure by figure") { $0.explanations }
}
