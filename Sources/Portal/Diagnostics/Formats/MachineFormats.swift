/// One JSON object a line, in the shape that the guide promises.
struct JSONFormat {
  let language: Language

  func text(_ diagnostic: Diagnostic) -> String {
    let words = diagnostic.problem.words(in: language)
    let place = diagnostic.place
    let members: [(String, String)] = [
      ("file", JSON.string(diagnostic.file)),
      ("line", JSON.number(place?.start.line)),
      ("column", JSON.number(place?.start.column)),
      ("endLine", JSON.number(place?.end.line)),
      ("endColumn", JSON.number(place?.end.column)),
      ("severity", JSON.string(diagnostic.problem.code.severity.label(.en))),
      ("code", JSON.string(diagnostic.problem.code.rawValue)),
      ("message", JSON.string(words.message)),
      ("help", words.help.map(JSON.string) ?? "null"),
      ("suggestion", diagnostic.problem.suggestion.map(JSON.string) ?? "null"),
    ]
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}\n"
  }
}

/// JSON's own grammar of strings (RFC 8259, 7).
enum JSON {
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // `<` and the line separators may not stand bare where JSON is put into a page's script element.
      case "<": result += "\\u003c"
      case "\u{2028}": result += "\\u2028"
      case "\u{2029}": result += "\\u2029"
      case _ where scalar.value < 32:
        result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  static func number(_ value: Int?) -> String { value.map(String.init) ?? "null" }
}

/// Workflow commands: `::error file=…,line=…,col=…::…`, with GitHub's own escapes.
struct GitHubFormat {
  let language: Language

  func text(_ diagnostic: Diagnostic) -> String {
    let words = diagnostic.problem.words(in: language)
    let severity = diagnostic.problem.code.severity
    let command = severity == .note ? "notice" : severity.label(.en)
    var properties = ["file=\(property(diagnostic.file))"]
    if let place = diagnostic.place {
      properties += ["line=\(place.start.line)", "col=\(place.start.column)"]
      if place.end.line == place.start.line { properties.append("endColumn=\(place.end.column)") }
    }
    properties.append("title=\(diagnostic.problem.code.rawValue)")
    let message = [words.message, words.help].compactMap { $0 }.joined(separator: "\n")
    return "::\(command) \(properties.joined(separator: ","))::\(data(message))\n"
  }

  private func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
