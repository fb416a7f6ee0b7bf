/// The templates of a theme, compiled.
///
/// The language is Mustache with inheritance and dynamic names, without lambdas; inside a list section
/// `{{#@first}}`, `{{#@last}}`, `{{@index}}` (from 0) and `{{@number}}` (from 1) speak of the item.
public struct TemplateLibrary: Sendable {
  let program: Program
  let sources: [CompiledSource]
  let numbers: [String: Int32]
  /// What is wrong with the form of the templates, whatever they are rendered with.
  /// They still render: a tag that is not closed is text, a section that is not closed ends with what encloses it.
  public let problems: [TemplateProblem]

  public init(_ sources: [TemplateSource]) {
    var numbers: [String: Int32] = [:]
    var unique: [CompiledSource] = []
    var problems: [TemplateProblem] = []
    for source in sources {
      if numbers[source.name] == nil {
        numbers[source.name] = Int32(clamping: unique.count)
        unique.append(CompiledSource(source))
      } else {
        problems.append(.duplicate(source))
      }
    }
    var program = Program()
    for (number, source) in unique.enumerated() {
      var compiler = TemplateCompiler(source, number: Int32(clamping: number), templates: numbers, program: program)
      compiler.compile()
      program = compiler.program
      problems += compiler.problems
    }
    self.program = program
    self.sources = unique
    self.numbers = numbers
    self.problems = problems
  }

  /// A template made ready to render records of one shape; nil if there is none of that name.
  /// - Parameter outer: records whose fields are in scope everywhere, outermost first.
  public func template(_ name: String, for shape: Shape, within outer: [Record] = []) -> Template? {
    numbers[name].map { Template(self, number: Int($0), shape: shape, outer: outer) }
  }

  /// What is wrong with the templates when they render records of the given shapes: every problem of every template
  /// that is reached through partials, parents and blocks, each once, and the `problems` of form; by path and place.
  /// What `{{>*name}}` leads to is known only when it renders, and is not walked.
  /// - Parameter outer: the shapes of the records that are in scope everywhere, outermost first.
  public func check(
    _ uses: [(template: String, shape: Shape)], within outer: [Shape] = []
  ) -> [TemplateProblem] {
    var checker = TemplateChecker(self)
    for (name, shape) in uses {
      if let number = numbers[name] { checker.check(number, CheckScope(outer + [shape])) }
    }
    checker.reportLoops()
    return (problems + checker.problems).sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
  }
}

extension TemplateProblem {
  fileprivate static func duplicate(_ source: TemplateSource) -> TemplateProblem {
    TemplateProblem(
      kind: .duplicateTemplate, path: source.path, line: 1, column: 1, length: 0, name: source.name, candidates: [])
  }
}
