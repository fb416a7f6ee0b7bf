import Diagnostics
import Portal
import Schemas
import SourceText

/// A diagnostic as a form shows it: at its field, or at a line of the text.
struct FoundProblem: Sendable {
  let severity: String
  let message: String
  let help: String?
  /// The key that it is about; nil where it is about the text, or all of it.
  let key: String?
  /// A line of the text, from 1.
  let line: Int?
  /// What it marks, and what to write instead.
  let marked: String?
  let suggestion: String?

  /// - Parameters:
  ///   - values: of the text that was looked at; nil where it is shown as a whole.
  init(_ diagnostic: Diagnostic, _ values: EntryValues?, _ schema: Schema) {
    let problem = diagnostic.problem
    severity = problem.code.severity.label(.en)
    message = problem.vi.message
    help = problem.vi.help
    suggestion = problem.suggestion
    marked = diagnostic.place.map(\.marked)
    let line = diagnostic.place?.start.line
    guard let values else {
      (key, self.line) = (nil, line)
      return
    }
    let isInText = (line ?? 0) >= values.bodyLine
    let named = { schema.fields.first { problem.vi.message.contains("“\($0.name)”") } }
    key = isInText ? nil : (line.flatMap { values.key(onLine: $0, of: schema) } ?? named())?.name
    self.line = isInText ? line.map { $0 - values.bodyLine + 1 } : nil
  }

  /// - Parameter key: of the field that it is about; nil where it is about the file.
  init(_ diagnostic: Diagnostic, key: String?) {
    let problem = diagnostic.problem
    severity = problem.code.severity.label(.en)
    (message, help, suggestion) = (problem.vi.message, problem.vi.help, problem.suggestion)
    marked = diagnostic.place.map(\.marked)
    line = diagnostic.place?.start.line
    self.key = key
  }

  func write(_ json: inout JSONText) {
    json.member("severity", severity)
    json.member("message", message)
    json.member("help", help)
    json.member("key", key)
    if let line { json.member("line", number: line) }
    json.member("marked", marked)
    json.member("suggestion", suggestion)
  }
}

extension Diagnostic.Place {
  /// The text from its start to its end, as far as the line is shown.
  var marked: String {
    let from = max(0, start.column - 1 - skipped)
    let isOneLine = start.line == end.line
    let characters = line.dropFirst(from)
    return String(isOneLine ? characters.prefix(max(0, end.column - start.column)) : characters[...])
  }
}
