import SourceText

/// Message, the line itself with a caret under what is meant, and what to write instead.
package struct HumanFormat {
  package let language: Language
  package let color: Bool

  package init(language: Language, color: Bool) {
    self.language = language
    self.color = color
  }

  package func text(_ diagnostic: Diagnostic) -> String {
    let words = diagnostic.problem.words(in: language)
    let code = diagnostic.problem.code
    let label = paint("\(diagnostic.severity.label(language))[\(code.rawValue)]", diagnostic.severity.ansi)
    let place = (diagnostic.file + (diagnostic.place?.suffix ?? "")).shown.withoutCommands
    var text = "\(paint(place, "1")): \(label): \(words.message.shown.withoutCommands)\n"
    let margin = String(repeating: " ", count: diagnostic.place?.label.count ?? 1)
    if let place = diagnostic.place { text += excerpt(place, margin: margin) }
    if let help = words.help?.shownLines.withoutCommands {
      text += "  \(margin) = \(help.replacing("\n", with: "\n  \(margin)   "))\n"
    }
    return text
  }

  /// The line with its number, and the carets below it.
  package func excerpt(_ place: Diagnostic.Place) -> String {
    excerpt(place, margin: String(repeating: " ", count: place.label.count))
  }

  private func excerpt(_ place: Diagnostic.Place, margin: String) -> String {
    let line = Excerpt(place)
    return "  \(place.label.shown) | \(line.text)\n  \(margin) | \(line.indent)\(paint(line.carets, "1;31"))\n"
  }

  private func paint(_ text: String, _ ansi: String) -> String {
    color ? "\u{1B}[\(ansi)m\(text)\u{1B}[0m" : text
  }
}

/// The part of a line that fits a terminal, with the carets under what is meant.
private struct Excerpt {
  static let width = 100
  let text: String
  let indent: String
  let carets: String

  init(_ place: Diagnostic.Place) {
    let line = place.line.map(\.standIn)
    let column = max(place.start.column - 1 - place.skipped, 0)
    let isCell = place.cell != nil
    let skipped = max(0, min(column, line.count) - Self.width * 3 / 4)
    let shown = line.dropFirst(skipped).prefix(Self.width)
    let lead = skipped + place.skipped > 0 && !isCell ? "…" : ""
    text = lead + String(shown).withoutCommands + (skipped + shown.count < line.count ? "…" : "")
    indent = String(repeating: " ", count: lead.count + column - skipped)
    let length =
      isCell
      ? line.count : place.end.line == place.start.line ? place.end.column - place.start.column : line.count - column
    carets = String(repeating: "^", count: max(1, min(length, Self.width - (column - skipped))))
  }
}

extension Character {
  /// One character for what would move the caret, or the terminal: Unicode's pictures of controls, else U+FFFD.
  fileprivate var standIn: Character {
    guard let scalar = unicodeScalars.first(where: \.isUnprintable) else { return self }
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map(Character.init) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    default: return "\u{FFFD}"
    }
  }
}

extension Severity {
  fileprivate var ansi: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }
}
