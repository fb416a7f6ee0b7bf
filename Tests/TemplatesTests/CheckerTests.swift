import Testing

@testable import Templates

@Suite struct CheckerTests {
  /// Checks the template `main` against a person, with the other templates beside it.
  private func problems(_ main: String, _ others: [String: String] = [:]) -> [TemplateProblem] {
    var templates = others
    templates["main"] = main
    return TemplateLibrary(templates).check([("main", Person.shape)])
  }

  private func expect(
    _ problem: TemplateProblem?, _ kind: TemplateProblem.Kind, at place: String, name: String,
    candidates: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let given = problem.map { "\($0.path):\($0.line):\($0.column)+\($0.length)" }
    #expect(problem?.kind == kind, sourceLocation: sourceLocation)
    #expect(given == place, sourceLocation: sourceLocation)
    #expect(problem?.name == name, sourceLocation: sourceLocation)
    #expect(problem?.candidates == candidates, sourceLocation: sourceLocation)
  }

  private let personNames = ["name", "citation", "body", "isSample", "unit", "honours", "authors"]

  @Test func everyFieldUsedAsItsTypeIsFine() {
    let template = """
      {{name}}{{#citation}}{{.}}{{/citation}}{{#body}}{{{.}}}{{/body}}{{&body}}{{^isSample}}x{{/isSample}}
      {{unit.name}}{{#unit.parts}}{{name}}{{#@first}}{{@number}}{{/@first}}{{/unit.parts}}
      {{#honours}}{{year}}{{#authors}}{{.}}{{@index}}{{/authors}}{{/honours}}{{>*name}}
      """
    #expect(problems(template).isEmpty)
  }

  @Test func unknownName() {
    let found = problems("Chào\n  <b>ạ</b> {{ nmae }}")
    #expect(found.count == 1)
    expect(found.first, .unknownName, at: "main.mustache:2:17+4", name: "nmae", candidates: personNames)
  }

  @Test func unknownNameInAListNamesTheInnermostScopeFirst() {
    let found = problems("{{#honours}}{{yaer}}{{/honours}}")
    #expect(found.count == 1)
    expect(
      found.first, .unknownName, at: "main.mustache:1:15+4", name: "yaer",
      candidates: ["year", "name", "citation", "body", "isSample", "unit", "honours", "authors"])
  }

  @Test func unknownSegmentOfADottedName() {
    let found = problems("{{unit.nmae}}{{#unti.name}}{{/unti.name}}")
    #expect(found.count == 2)
    expect(found.first, .unknownName, at: "main.mustache:1:8+4", name: "nmae", candidates: ["name", "parts"])
    expect(found.last, .unknownName, at: "main.mustache:1:17+4", name: "unti", candidates: personNames)
  }

  @Test func nameInsideAnUnknownSectionIsNotReportedToo() {
    let found = problems("{{#honors}}{{year}}{{{name}}}{{/honors}}")
    #expect(found.map(\.name) == ["honors", "name"])
    #expect(found.last?.kind == .unescapedText)
  }

  @Test func dottedNameThroughWhatIsNoRecord() {
    expect(problems("{{honours.year}}").first, .notRecord(.list), at: "main.mustache:1:3+7", name: "honours")
    expect(problems("{{name.x}}").first, .notRecord(.text), at: "main.mustache:1:3+4", name: "name")
  }

  @Test(arguments: [("isSample", FieldType.flag), ("unit", .record), ("honours", .list), ("authors", .texts)])
  func whatIsNotTextCannotBeWritten(_ name: String, _ type: FieldType) {
    let found = problems("{{\(name)}}")
    #expect(found.count == 1)
    expect(found.first, .notText(type), at: "main.mustache:1:3+\(name.utf8.count)", name: name)
  }

  @Test func textMustBeEscapedAndHTMLMustNot() {
    expect(problems("{{{name}}}").first, .unescapedText, at: "main.mustache:1:4+4", name: "name")
    expect(problems("{{& name}}").first, .unescapedText, at: "main.mustache:1:5+4", name: "name")
    expect(problems("{{body}}").first, .escapedHTML, at: "main.mustache:1:3+4", name: "body")
    expect(problems("{{#body}}{{.}}{{/body}}").first, .escapedHTML, at: "main.mustache:1:12+1", name: ".")
  }

  @Test func dotWithoutATextAroundIt() {
    expect(problems("{{.}}").first, .unknownName, at: "main.mustache:1:3+1", name: ".", candidates: personNames)
  }

  @Test func loopVariables() {
    let all = ["@first", "@last", "@index", "@number"]
    expect(problems("{{@index}}").first, .loopVariableOutsideList, at: "main.mustache:1:3+6", name: "@index")
    expect(
      problems("{{#authors}}{{@odd}}{{/authors}}").first, .unknownLoopVariable, at: "main.mustache:1:15+4",
      name: "@odd", candidates: all)
    expect(
      problems("{{#authors}}{{@first}}{{/authors}}").first, .conditionAsText, at: "main.mustache:1:15+6",
      name: "@first")
    expect(
      problems("{{#authors}}{{^@index}}{{/@index}}{{/authors}}").first, .numberAsCondition,
      at: "main.mustache:1:16+6", name: "@index")
  }

  @Test func missingPartialAndParent() {
    let found = problems("{{> crad}}\n{{<laoyut}}{{$a}}{{nmae}}{{/a}}{{{name}}}{{/laoyut}}", ["card": ""])
    #expect(found.map(\.kind) == [.unknownTemplate, .unknownTemplate, .ignoredInParent])
    expect(found[0], .unknownTemplate, at: "main.mustache:1:5+4", name: "crad", candidates: ["card", "main"])
    expect(found[1], .unknownTemplate, at: "main.mustache:2:4+6", name: "laoyut", candidates: ["card", "main"])
    expect(found[2], .ignoredInParent, at: "main.mustache:2:35+4", name: "name")
  }

  @Test func overrideOfABlockThatTheParentDoesNotHave() {
    let found = problems(
      "{{<layout}}{{$tilte}}{{{name}}}{{/tilte}}{{/layout}}",
      ["layout": "{{>head}}{{$main}}{{/main}}", "head": "{{$title}}{{/title}}"])
    #expect(found.count == 2)
    expect(
      found.first, .unknownBlock, at: "main.mustache:1:15+5", name: "tilte", candidates: ["main", "title"])
    expect(found.last, .unescapedText, at: "main.mustache:1:25+4", name: "name")
  }

  @Test func dynamicNameMustBeText() {
    expect(problems("{{>*unit}}").first, .notTemplateName(.record), at: "main.mustache:1:5+4", name: "unit")
    expect(
      problems("{{> * nmae}}").first, .unknownName, at: "main.mustache:1:7+4", name: "nmae", candidates: personNames)
  }

  @Test func problemInAPartialIsReportedThereOnce() {
    let templates = ["a": "{{>card}}", "b": "{{#honours}}{{>card}}{{/honours}}", "card": "\n{{nmae}}"]
    let found = TemplateLibrary(templates).check([("a", Person.shape), ("b", Person.shape)])
    #expect(found.count == 1)
    expect(found.first, .unknownName, at: "card.mustache:2:3+4", name: "nmae", candidates: personNames)
  }

  @Test func partialIsCheckedInEveryScopeThatItIsReachedWith() {
    let found = problems("{{#honours}}{{>card}}{{/honours}}{{>card}}", ["card": "{{year}}"])
    #expect(found.map(\.path) == ["card.mustache"])
    #expect(found.first?.candidates == personNames)
  }

  @Test func overrideIsCheckedInTheScopeOfItsBlock() {
    let layout = "{{#honours}}{{$line}}{{/line}}{{/honours}}"
    #expect(problems("{{<layout}}{{$line}}{{year}}{{/line}}{{/layout}}", ["layout": layout]).isEmpty)
    let found = problems("{{<layout}}{{$line}}{{month}}{{/line}}{{/layout}}", ["layout": layout])
    #expect(found.map(\.name) == ["month"])
    #expect(found.first?.candidates.first == "year")
  }

  @Test func defaultOfABlockIsCheckedWhereItIsNotOverridden() {
    let layout = "{{$line}}{{year}}{{/line}}"
    #expect(problems("{{<layout}}{{$line}}{{name}}{{/line}}{{/layout}}", ["layout": layout]).isEmpty)
    #expect(problems("{{<layout}}{{/layout}}", ["layout": layout]).map(\.name) == ["year"])
  }

  @Test func recursiveTemplatesComeToAnEnd() {
    let templates = ["tree": "{{#parts}}{{>tree}}{{nmae}}{{/parts}}", "main": "{{#unit}}{{>tree}}{{/unit}}{{>main}}"]
    let found = TemplateLibrary(templates).check([("main", Person.shape)])
    #expect(found.map(\.name) == ["main", "nmae"])
  }

  @Test func recursiveParentsComeToAnEnd() {
    let templates = [
      "a": "{{$x}}{{/x}}{{<b}}{{$x}}{{name}}{{/x}}{{/b}}", "b": "{{$y}}{{/y}}{{<a}}{{$y}}{{nmae}}{{/y}}{{/a}}",
    ]
    #expect(TemplateLibrary(templates).check([("a", Person.shape)]).map(\.name) == ["a", "nmae"])
  }

  @Test func outerRecordsAreInScope() {
    let library = TemplateLibrary(["main": "{{title}} {{name}}"])
    #expect(library.check([("main", Person.shape)], within: [Site.shape]).isEmpty)
    #expect(library.check([("main", Person.shape)]).map(\.name) == ["title"])
  }
}
