import TestSupport
import Testing

@testable import Templates

/// Templates that lead back to themselves: told by the check, where rendering would end with an error.
@Suite struct InclusionLoopTests {
  private let person = Record(
    Person(
      name: "a", citation: "b", body: Array("<p>1</p>".utf8), isSample: true,
      unit: Unit(name: "U", parts: [Unit(name: "V")]), honours: [Honour(year: "2025")], authors: ["A"]))

  private static let loops: [(main: String, others: [String: String], place: String, way: [String])] = [
    ("{{>main}}", [:], "main.mustache:1:4", ["main"]),
    ("x\n {{#isSample}}{{>main}}{{/isSample}}", [:], "main.mustache:2:18", ["main"]),
    ("{{^none}}{{>main}}{{/none}}", [:], "main.mustache:1:13", ["main"]),
    ("{{#name}}{{>main}}{{/name}}", [:], "main.mustache:1:13", ["main"]),
    // The records of the list have none of their own: it is the same list again.
    ("{{#honours}}{{>main}}{{/honours}}", [:], "main.mustache:1:16", ["main"]),
    ("{{#unit}}{{#honours}}{{>main}}{{/honours}}{{/unit}}", [:], "main.mustache:1:25", ["main"]),
    ("{{>a}}", ["a": "{{>b}}", "b": "{{#isSample}}{{>a}}{{/isSample}}"], "b.mustache:1:17", ["a", "b"]),
    ("{{>a}}", ["a": "{{>main}}"], "a.mustache:1:4", ["main", "a"]),
    ("{{<main}}{{/main}}", [:], "main.mustache:1:4", ["main"]),
    ("{{<main}}{{$x}}1{{/x}}{{/main}}{{$x}}{{/x}}", [:], "main.mustache:1:4", ["main"]),
    ("{{<a}}{{/a}}", ["a": "{{<main}}{{/main}}"], "a.mustache:1:4", ["main", "a"]),
    (
      "{{<layout}}{{$body}}{{>main}}{{/body}}{{/layout}}", ["layout": "{{$body}}{{/body}}"], "main.mustache:1:24",
      ["main", "layout", "main"]
    ),
    ("{{<layout}}{{/layout}}", ["layout": "{{$body}}{{>layout}}{{/body}}"], "layout.mustache:1:13", ["layout"]),
  ]

  @Test(arguments: InclusionLoopTests.loops) func aLoopIsToldAtTheTagThatClosesItAndRenderingItFails(
    _ loop: (main: String, others: [String: String], place: String, way: [String])
  ) throws {
    let library = TemplateLibrary(loop.others.merging(["main": loop.main]) { $1 })
    let found = library.check([("main", Person.shape)]).filter { $0.kind == .endlessInclusion }
    #expect(found.map { "\($0.path):\($0.line):\($0.column)" } == [loop.place])
    #expect(found.first?.candidates == loop.way)
    #expect(throws: RenderError.self) { try library.rendered("main", person) }
  }

  /// Records end, and so does what goes down into them.
  @Test(arguments: [
    ("{{#unit}}{{>tree}}{{/unit}}", ["tree": "{{name}}{{#parts}}{{>tree}}{{/parts}}"]),
    ("{{#unit}}{{>tree}}{{/unit}}", ["tree": "{{#name}}{{#parts}}{{>leaf}}{{/parts}}{{/name}}", "leaf": "x{{>tree}}"]),
    (
      "{{#unit}}{{<tree}}{{/tree}}{{/unit}}",
      ["tree": "{{$x}}{{/x}}{{#parts}}{{<tree}}{{$x}}1{{/x}}{{/tree}}{{/parts}}"]
    ),
    ("{{>card}}{{>card}}", ["card": "{{>name}}", "name": "{{name}}"]),
    ("{{<layout}}{{$a}}{{>card}}{{/a}}{{/layout}}", ["layout": "{{>card}}{{$a}}{{/a}}", "card": "{{name}}"]),
  ]) func whatGoesDownIntoTheRecordIsNoLoop(_ main: String, _ others: [String: String]) throws {
    let library = TemplateLibrary(others.merging(["main": main]) { $1 })
    #expect(library.check([("main", Person.shape)]).filter { $0.kind == .endlessInclusion }.isEmpty)
    #expect(try !library.rendered("main", person).isEmpty)
  }

  /// Whatever templates lead to one another: what passes the check renders.
  @Test func whatPassesTheCheckRendersToItsEnd() throws {
    let tags = [
      "{{>a}}", "{{>b}}", "{{>c}}", "{{#isSample}}{{>a}}{{/isSample}}", "{{#parts}}{{>b}}{{/parts}}",
      "{{#unit}}{{>c}}{{/unit}}", "{{<b}}{{$x}}{{>c}}{{/x}}{{/b}}", "{{$x}}{{>a}}{{/x}}", "{{name}}", "t",
    ]
    var generator = SeededGenerator(seed: 33)
    var (sound, looping) = (0, 0)
    for _ in 0..<1_000 {
      let templates = Dictionary(
        uniqueKeysWithValues: ["a", "b", "c"].map { name in
          (name, (0..<2).map { _ in tags.randomElement(using: &generator) ?? "" }.joined())
        })
      let library = TemplateLibrary(templates)
      guard !library.check([("a", Person.shape)]).contains(where: { $0.kind == .endlessInclusion }) else {
        looping += 1
        continue
      }
      sound += 1
      #expect(throws: Never.self, "\(templates)") { try library.rendered("a", person) }
    }
    #expect(sound > 50 && looping > 50, "\(sound) \(looping)")
  }
}
