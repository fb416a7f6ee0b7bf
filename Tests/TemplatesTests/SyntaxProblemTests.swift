import Testing

@testable import Templates

@Suite struct SyntaxProblemTests {
  private func problems(_ template: String) -> [String] {
    TemplateLibrary(["t": template]).problems.map { "\($0.line):\($0.column)+\($0.length) \($0.kind) \($0.name)" }
  }

  @Test func unclosedTagIsText() throws {
    #expect(problems("một\nhai {{name") == ["2:5+2 unclosedTag {{"])
    #expect(problems("{{{name}}") == ["1:1+2 unclosedTag {{"])
    let library = TemplateLibrary(["t": "một {{name"])
    #expect(try library.rendered("t", Record(Person())) == "một {{name")
  }

  @Test func unclosedSectionEndsWithWhatEnclosesIt() throws {
    #expect(problems("{{#unit}}\n{{#name}}x{{/unit}}") == ["2:4+4 unclosedSection name"])
    #expect(problems("{{<a}}{{$b}}") == ["1:10+1 unclosedSection b", "1:4+1 unclosedSection a"])
    let library = TemplateLibrary(["t": "{{#name}}[{{^citation}}-{{/name}}]"])
    #expect(try library.rendered("t", Record(Person())) == "[-]")
  }

  @Test func unclosedBlockEndsWithItsParent() throws {
    let library = TemplateLibrary(["t": "{{<p}}{{$b}}[{{name}}]{{/p}}!", "p": "<{{$b}}{{/b}}>"])
    #expect(library.problems.map(\.kind) == [.unclosedSection])
    #expect(try library.rendered("t", Record(Person(name: "A"))) == "<[A]>!")
  }

  @Test func closingTagThatClosesNothing() {
    #expect(problems("x{{/unit}}") == ["1:5+4 unexpectedClose(expected: nil) unit"])
    #expect(
      problems("{{#name}}{{/nmae}}{{/name}}") == [#"1:13+4 unexpectedClose(expected: Optional("name")) nmae"#])
  }

  @Test func namesThatAreNone() {
    #expect(problems("{{}}") == ["1:2+1 emptyName {"])
    #expect(problems("{{> }}") == ["1:4+1 emptyName  "])
    #expect(problems("{{a..b}}") == ["1:3+4 emptyName a..b"])
  }

  @Test func badDelimiters() {
    #expect(problems("{{=<%=}}") == ["1:1+8 badDelimiters {{=<%=}}"])
    #expect(problems("{{=a b c=}}") == ["1:1+11 badDelimiters {{=a b c=}}"])
  }

  @Test func secondTemplateOfOneName() {
    let sources = ["a.mustache", "b.mustache"].map { TemplateSource(name: "card", path: $0, bytes: []) }
    let problems = TemplateLibrary(sources).problems
    #expect(problems.map(\.kind) == [.duplicateTemplate])
    #expect(problems.map(\.path) == ["b.mustache"])
  }
}
