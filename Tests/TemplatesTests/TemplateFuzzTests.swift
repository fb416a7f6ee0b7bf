import Foundation
import TestSupport
import Testing

@testable import Templates

/// Random and damaged templates, 100,000 with `make fuzz`.
@Suite struct TemplateFuzzTests {
  private static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 4_000

  private let person = Record(
    Person(
      name: "a", citation: "dòng\nhai", body: Array("<p>1</p>\n".utf8), isSample: true, unit: Unit(name: "U"),
      honours: [Honour(year: "2025"), Honour(year: "2026")], authors: ["A", "B"]))

  @Test func anyBytesCompileCheckAndRenderOrAreRefused() {
    var generator = SeededGenerator(seed: 2026)
    for _ in 0..<Self.rounds {
      let sources = ["main", "a", "b"].map { name in
        let text = RandomTemplates.template(using: &generator)
        return TemplateSource(name: name, path: name, bytes: RandomTemplates.mutated(text, using: &generator))
      }
      let library = TemplateLibrary(sources)
      for problem in library.check([("main", Person.shape)]) {
        #expect(problem.line > 0 && problem.column > 0, "\(problem)")
      }
      var output: [UInt8] = []
      do {
        try library.template("main", for: Person.shape)?.render(person, into: &output)
      } catch {
        guard case .endlessRecursion = error else {
          Issue.record(error)
          continue
        }
      }
    }
  }
}
