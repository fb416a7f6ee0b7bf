import SourceText

/// GitLab's Code Quality report: an array of issues, each with a fingerprint by which GitLab tells old ones from new.
package struct GitLabFormat {
  package let language: Language

  package func text(_ diagnostics: [Diagnostic]) -> String {
    var seen: [String: Int] = [:]
    let issues = diagnostics.map { diagnostic in
      let key = "\(diagnostic.file)\n\(diagnostic.problem.code.rawValue)\n\(diagnostic.problem.en.message)"
      // The same mistake twice in a file: distinguished by its number, not its line, which moves.
      seen[key, default: 0] += 1
      return issue(diagnostic, fingerprint: Fingerprint("\(key)\n\(seen[key] ?? 1)").text)
    }
    return issues.isEmpty ? "[]\n" : "[\n" + issues.joined(separator: ",\n") + "\n]\n"
  }

  private func issue(_ diagnostic: Diagnostic, fingerprint: String) -> String {
    let words = diagnostic.problem.words(in: language)
    let code = diagnostic.problem.code
    let description = [words.message, words.help].compactMap { $0 }.joined(separator: " ")
    let lines = "{\"begin\":\(diagnostic.place?.start.line ?? 1),\"end\":\(diagnostic.place?.end.line ?? 1)}"
    return "  {\"description\":\(JSON.printable(description)),\"check_name\":\(JSON.printable(code.rawValue)),"
      + "\"fingerprint\":\(JSON.printable(fingerprint)),\"severity\":\"\(diagnostic.severity.gitlab)\","
      + "\"location\":{\"path\":\(JSON.printable(diagnostic.file)),\"lines\":\(lines)}}"
  }
}

extension Severity {
  fileprivate var gitlab: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
