import DataFiles
import Templates

/// A figure in a table or a sentence.
struct FigureView: ViewModel {
  let text: FigureText
  /// Where it is explained.
  var address: String?

  static let fields = Fields<FigureView>("figure")
    .text("text", "the number in Vietnamese grammar, or words where it is not known") { $0.text.text }
    .text("value", "the number as du-lieu.json has it; empty for what is no number there") { $0.text.value }
    .text("address", "where it is explained; empty where it needs no explanation") { $0.address }
}

/// Why a figure is what it is.
struct ExplanationView: ViewModel {
  let id: String
  let label: String
  let question: String
  let figure: FigureView
  let rule: String
  let formula: String?
  let inputs: [InputView]
  let selections: [SelectionView]
  let basis: Reference?

  static let fields = Fields<ExplanationView>("explanation")
    .text("id", "for links to it, unique on the page") { $0.id }
    .text("label", "what the figure is called") { $0.label }
    .text("question", "the question that it answers") { $0.question }
    .record("figure", "the figure itself") { $0.figure }
    .text("rule", "the rule in a sentence") { $0.rule }
    .text("formula", "the rule with the numbers put in; empty where nothing is computed") { $0.formula }
    .list("inputs", "what was put in") { $0.inputs }
    .list("selections", "how the rows of the tables were chosen") { $0.selections }
    .record("basis", "the part of the method that has the rule") { $0.basis }
}

/// How the rows of a table were chosen.
struct SelectionView: ViewModel {
  let text: String
  let file: String

  static let fields = Fields<SelectionView>("selection of rows")
    .text("text", "the columns that rows are chosen by, in a sentence") { $0.text }
    .text("file", "the file, for machines") { $0.file }
}

/// What was put into a figure.
struct InputView: ViewModel {
  let label: String
  let figure: FigureView
  let place: PlaceView?

  static let fields = Fields<InputView>("input")
    .text("label", "what it is called") { $0.label }
    .record("figure", "the number or word; its address is that of its own explanation") { $0.figure }
    .record("place", "the cell that says so") { $0.place }
}

/// Whether a goal is reached.
struct Verdict: ViewModel {
  let text: String
  /// `met`, `not-met`, `met-by-estimate`, `not-met-by-estimate`, `in-progress`, `watched` or `unknown`: names a class.
  let kind: String
  var address: String?

  static let fields = Fields<Verdict>("verdict")
    .text("text", "in words") { $0.text }
    .text("kind", "met, not-met, met-by-estimate, not-met-by-estimate, in-progress, watched or unknown, for a class") {
      $0.kind
    }
    .text("address", "where it is explained") { $0.address }
}
