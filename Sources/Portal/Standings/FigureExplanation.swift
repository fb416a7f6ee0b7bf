import Emulation

/// Why a figure is what it is, in words: what pages open under it, and what the terminal prints.
///
/// Plain text throughout. `value` is set where the figure is a number of `du-lieu.json`.
struct FigureExplanation: Sendable {
  let figure: Figure
  /// What the figure is called: “Tổng điểm”.
  let label: String
  let text: FigureText
  /// The rule in a sentence.
  let rule: String
  /// The rule with the numbers put in: “28,5 + 18 = 46,5”; nil where nothing is computed.
  let formula: String?
  /// What was put in, in the order of the formula.
  let inputs: [Input]
  /// How the rows were chosen, a sentence for each table.
  let selections: [Choice]

  struct Choice: Sendable, Hashable {
    let text: String
    /// The file's name.
    let file: String
  }

  struct Input: Sendable {
    let label: String
    let text: FigureText
    /// The cell that says so; nil for a figure that is computed in its turn.
    let place: CellPlace?
    /// The figure, where it has an explanation of its own.
    let figure: Figure?
  }

  /// For the terminal: label and value, rule, formula, then an input a line with its cell; not indented.
  var lines: [String] {
    ["\(label): \(text.text)", rule] + (formula.map { [$0] } ?? []) + inputs.map(\.line) + selections.map(\.text)
  }
}

extension FigureExplanation.Input {
  var line: String { "- \(label): \(text.text)" + (place.map { " (\($0.text))" } ?? "") }
}
