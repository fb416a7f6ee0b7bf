import Testing

@testable import Templates

@Suite struct LoopVariableTests {
  private func rendered(_ template: String, _ authors: [String]) throws -> String {
    try TemplateLibrary(["main": template]).rendered("main", Record(Person(unit: Unit(name: "U"), authors: authors)))
  }

  @Test func commaBetweenItems() throws {
    let template = "{{#authors}}{{.}}{{^@last}}, {{/@last}}{{/authors}}"
    #expect(try rendered(template, ["A", "B", "C"]) == "A, B, C")
    #expect(try rendered(template, ["A"]) == "A")
  }

  @Test func firstIsMarked() throws {
    #expect(try rendered("{{#authors}}{{#@first}}*{{/@first}}{{.}}{{/authors}}", ["A", "B"]) == "*AB")
  }

  @Test func indexCountsFromZeroAndNumberFromOne() throws {
    #expect(try rendered("{{#authors}}{{@index}}/{{ @number }} {{/authors}}", ["A", "B"]) == "0/1 1/2 ")
  }

  @Test func sectionsThatAreNoListsDoNotHideTheLoop() throws {
    let template = "{{#authors}}{{#unit}}{{#name}}{{@number}}{{^@last}},{{/@last}}{{/name}}{{/unit}}{{/authors}}"
    #expect(try rendered(template, ["A", "B"]) == "1,2")
  }

  @Test func innerLoopHasItsOwn() throws {
    let unit = Unit(name: "", parts: [Unit(name: "", parts: [Unit(name: ""), Unit(name: "")]), Unit(name: "")])
    let library = TemplateLibrary([
      "main": "{{#parts}}{{@number}}({{#parts}}{{@number}}{{/parts}}){{@number}} {{/parts}}"
    ])
    #expect(try library.rendered("main", Record(unit)) == "1(12)1 2()2 ")
  }

  @Test func outsideAListTheyAreEmpty() throws {
    #expect(try rendered("[{{@index}}{{#@first}}x{{/@first}}]", []) == "[]")
  }
}
