import SourceText

/// One JSON object a line, in the shape that the guide promises.
package struct JSONFormat {
  package let language: Language

  package func text(_ diagnostic: Diagnostic) -> String {
    let words = diagnostic.problem.words(in: language)
    let place = diagnostic.place
    let cell = place?.cell.map { [("cell", JSON.printable($0))] } ?? []
    let members: [(String, String)] =
      [("file", JSON.printable(diagnostic.file))] + cell + [
        ("line", JSON.number(place?.start.line)),
        ("column", JSON.number(place?.start.column)),
        ("endLine", JSON.number(place?.end.line)),
        ("endColumn", JSON.number(place?.end.column)),
        ("severity", JSON.string(diagnostic.severity.label(.en))),
        ("code", JSON.string(diagnostic.problem.code.rawValue)),
        ("message", JSON.printable(words.message)),
        ("help", words.help.map(JSON.printable) ?? "null"),
        ("suggestion", diagnostic.problem.suggestion.map(JSON.printable) ?? "null"),
      ]
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}\n"
  }
}

/// Workflow commands: `::error file=…,line=…,col=…::…`, with GitHub's own escapes.
package struct GitHubFormat {
  package let language: Language

  package func text(_ diagnostic: Diagnostic) -> String {
    let words = diagnostic.problem.words(in: language)
    let severity = diagnostic.severity
    let command = severity == .note ? "notice" : severity.label(.en)
    var properties = ["file=\(property(diagnostic.file.shown))"]
    if let place = diagnostic.place {
      properties += ["line=\(place.start.line)", "col=\(place.start.column)"]
      if place.end.line == place.start.line { properties.append("endColumn=\(place.end.column)") }
    }
    properties.append("title=\(diagnostic.problem.code.rawValue)")
    let cell = diagnostic.place?.cell.map { "\($0): " } ?? ""
    let message = [cell + words.message, words.help].compactMap { $0 }.joined(separator: "\n")
    return "::\(command) \(properties.joined(separator: ","))::\(data(message.shownLines))\n"
  }

  private func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
