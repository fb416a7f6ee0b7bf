/// How diagnostics are printed.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For a person at a terminal: message, the line with a caret, help.
  case human
  /// One JSON object a line.
  case json
  /// Workflow commands that GitHub shows at the line.
  case github
  /// A Code Quality report, one JSON array for all, that GitLab shows at the lines of a merge request.
  case gitlab

  /// The text of all diagnostics of a run.
  public func text(_ diagnostics: [Diagnostic], language: Language, color: Bool = false) -> String {
    if self == .gitlab { return GitLabFormat(language: language).text(diagnostics) }
    return diagnostics.map { text($0, language: language, color: color) }.joined()
  }

  /// The text of one diagnostic, with its line break.
  public func text(_ diagnostic: Diagnostic, language: Language, color: Bool = false) -> String {
    switch self {
    case .human: HumanFormat(language: language, color: color).text(diagnostic)
    case .json: JSONFormat(language: language).text(diagnostic)
    case .github: GitHubFormat(language: language).text(diagnostic)
    case .gitlab: GitLabFormat(language: language).text([diagnostic])
    }
  }
}

extension Severity {
  package func label(_ language: Language) -> String {
    switch (self, language) {
    case (.error, .vi): "lỗi"
    case (.warning, .vi): "cảnh báo"
    case (.note, .vi): "ghi chú"
    case (.error, .en): "error"
    case (.warning, .en): "warning"
    case (.note, .en): "note"
    }
  }
}
