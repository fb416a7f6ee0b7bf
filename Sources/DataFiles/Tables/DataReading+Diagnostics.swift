import Diagnostics
import SourceText

extension DataReading {
  /// The problems of the file as a table, and a word on how it is saved.
  package var diagnostics: [Diagnostic] {
    var encoding = damage
    if table?.encoding == .windows1258 { encoding.append(Diagnostic(source, at: 0..<0, .windows1258)) }
    let text = problems.isEmpty ? nil : IndexedSource(source)
    var repeats = Repeats()
    for diagnostic in encoding { repeats.add(diagnostic) }
    for problem in problems {
      let words = Problem.table(problem.fact, separator: separator)
      let line = text?.line(of: problem.range.lowerBound) ?? 0
      repeats.add(words, file: source.path, line: line) { Diagnostic(source, at: problem.range, line: line, words) }
    }
    return repeats.diagnostics
  }
}
