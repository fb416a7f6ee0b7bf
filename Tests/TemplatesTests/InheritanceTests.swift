import Testing

@testable import Templates

@Suite struct InheritanceTests {
  private func rendered(_ templates: [String: String]) throws -> String {
    try TemplateLibrary(templates).rendered("main", Record(Person(authors: ["A", "B"])))
  }

  @Test func outermostOverrideWinsThroughPartials() throws {
    let templates = [
      "main": "{{<page}}{{$title}}C{{/title}}{{/page}}", "page": "{{<base}}{{$title}}P{{/title}}{{/base}}",
      "base": "{{>head}}", "head": "<title>{{$title}}G{{/title}}</title>",
    ]
    #expect(try rendered(templates) == "<title>C</title>")
  }

  @Test func overrideMayHoldABlockOfItsOwnName() throws {
    let templates = [
      "main": "{{<page}}{{$title}}C{{/title}}{{/page}}",
      "page": "{{<base}}{{$title}}[{{$title}}P{{/title}}]{{/title}}{{/base}}", "base": "{{$title}}G{{/title}}",
      "alone": "",
    ]
    #expect(try rendered(templates) == "C")
    #expect(try TemplateLibrary(templates).rendered("page", Record(Person())) == "[P]")
  }

  @Test func blockInAListRendersItsOverrideForEachItem() throws {
    let templates = [
      "main": "{{<list}}{{$item}}({{.}}{{@number}}){{/item}}{{/list}}",
      "list": "{{#authors}}{{$item}}{{.}}{{/item}}{{/authors}}",
    ]
    #expect(try rendered(templates) == "(A1)(B2)")
  }

  @Test func overridesEndWithTheirParent() throws {
    let templates = [
      "main": "{{<p}}{{$x}}1{{/x}}{{/p}}{{<p}}{{/p}}{{>p}}", "p": "{{$x}}0{{/x}}",
    ]
    #expect(try rendered(templates) == "100")
  }

  @Test func sectionAroundAnOverrideIsIgnored() throws {
    let templates = ["main": "{{<p}}{{#none}}{{$x}}1{{/x}}{{/none}}{{/p}}", "p": "{{$x}}0{{/x}}"]
    #expect(try rendered(templates) == "1")
  }
}
