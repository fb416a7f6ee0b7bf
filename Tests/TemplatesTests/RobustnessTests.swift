import TestSupport
import Testing

@testable import Templates

@Suite struct RobustnessTests {
  private let person = Record(
    Person(
      name: "a", citation: "dòng\nhai", body: Array("<p>1</p>\n".utf8), isSample: true, unit: Unit(name: "U"),
      honours: [Honour(year: "2025"), Honour(year: "2026")], authors: ["A", "B"]))

  /// Tags that do not match each other never swallow what stands between them.
  @Test func textBetweenMismatchedTagsIsKept() throws {
    let tags = [
      "{{#isSample}}", "{{/isSample}}", "{{/unit}}", "{{#unit}}", "{{^none}}", "{{/none}}", "{{$x}}", "{{/x}}",
      "{{! c }}", "{{>none}}", "{{nmae}}", "\n", " ", "}}", "{",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      let pieces = (0..<20).map { _ in tags.randomElement(using: &generator) ?? "" }
      let text = pieces.enumerated().map { "w\($0)w" + $1 }.joined() + "{{ cuối"
      let rendered = try TemplateLibrary(["main": text]).rendered("main", person)
      for number in pieces.indices {
        #expect(rendered.contains("w\(number)w"), "w\(number)w of \(text.debugDescription) is lost")
      }
      #expect(rendered.hasSuffix("{{ cuối"), "\(text.debugDescription)")
    }
  }

  @Test func textWithoutTagsRendersAsItIs() throws {
    let pieces = ["chữ", " ", "\n", "\r\n", "{ ", "}", "}}", "&", "<", "\t", "ệ"]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let text = RandomTemplates.template(using: &generator, of: pieces)
      #expect(try TemplateLibrary(["main": text]).rendered("main", person) == text)
    }
  }

  @Test(arguments: ["{{>main}}", "{{#isSample}}{{>main}}{{>main}}{{/isSample}}", "{{<main}}{{/main}}", "{{>*self}}"])
  func endlessRecursionIsAnError(_ template: String) throws {
    let library = TemplateLibrary(["main": template])
    let outer = Record(name: "outer", [.init("self", "", .text("main"))])
    #expect(throws: RenderError.endlessRecursion(path: "main.mustache")) {
      try library.rendered("main", person, within: [outer])
    }
  }

  @Test func templatesThatMultiplyWithoutEndAreAnError() throws {
    var templates = ["t40": "x"]
    for level in 0..<40 { templates["t\(level)"] = "{{>t\(level + 1)}}{{>t\(level + 1)}}" }
    #expect(throws: RenderError.self) { try TemplateLibrary(templates).rendered("t0", person) }
  }

  @Test func dataAsDeepAsItsTemplatesMayGoRenders() throws {
    var unit = Unit(name: "0")
    for level in 1..<99 { unit = Unit(name: String(level), parts: [unit]) }
    let library = TemplateLibrary(["main": "{{>node}}", "node": "{{name}} {{#parts}}{{>node}}{{/parts}}"])
    let expected = (0..<99).reversed().map { "\($0) " }.joined()
    #expect(try library.rendered("main", Record(unit)) == expected)
  }

  @Test func sectionsNestedVeryDeepRender() throws {
    let depth = 2_000
    let text =
      String(repeating: "{{#isSample}}", count: depth) + "x" + String(repeating: "{{/isSample}}", count: depth)
    let library = TemplateLibrary(["main": text])
    #expect(library.check([("main", Person.shape)]).isEmpty)
    #expect(try library.rendered("main", person) == "x")
  }
}
