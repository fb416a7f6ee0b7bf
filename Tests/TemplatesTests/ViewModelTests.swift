import Testing

@testable import Templates

@Suite struct ViewModelTests {
  private func rendered(_ template: String, _ person: Person) throws -> String {
    try TemplateLibrary(["main": template]).rendered("main", Record(person))
  }

  @Test func textIsEscapedAndHTMLIsNot() throws {
    let person = Person(name: #"<A> & "B" 'C'"#, body: Array("<p>Việc tốt</p>".utf8))
    #expect(
      try rendered("{{name}}: {{{body}}}", person)
        == "&lt;A&gt; &amp; &quot;B&quot; &#39;C&#39;: <p>Việc tốt</p>")
  }

  @Test(arguments: [(true, "mẫu"), (false, "thật")])
  func flagChoosesASection(_ isSample: Bool, _ expected: String) throws {
    let template = "{{#isSample}}mẫu{{/isSample}}{{^isSample}}thật{{/isSample}}"
    #expect(try rendered(template, Person(isSample: isSample)) == expected)
  }

  @Test func recordRendersOnceWithItsFieldsOrNotAtAll() throws {
    let template = "[{{#unit}}{{name}}{{/unit}}{{^unit}}không{{/unit}}]"
    #expect(try rendered(template, Person(unit: Unit(name: "Sở Y tế"))) == "[Sở Y tế]")
    #expect(try rendered(template, Person()) == "[không]")
  }

  @Test func dottedNameReachesIntoARecord() throws {
    #expect(try rendered("[{{unit.name}}]", Person(unit: Unit(name: "Sở Y tế"))) == "[Sở Y tế]")
    #expect(try rendered("[{{unit.name}}]", Person()) == "[]")
  }

  @Test func textAsSectionRendersWhenNotEmptyAndIsTheDot() throws {
    let template = "[{{#citation}}<p>{{.}}</p>{{/citation}}{{^citation}}-{{/citation}}]"
    #expect(try rendered(template, Person(citation: "Dạy chữ")) == "[<p>Dạy chữ</p>]")
    #expect(try rendered(template, Person(citation: "")) == "[-]")
    #expect(try rendered(template, Person(citation: nil)) == "[-]")
  }

  @Test func listOfTextsIsIteratedByTheDot() throws {
    #expect(try rendered("{{#authors}}<{{.}}>{{/authors}}", Person(authors: ["A & B", "", "C"])) == "<A &amp; B><><C>")
  }

  @Test func emptyFieldHidesTheSameNameFurtherOut() throws {
    let person = Person(name: "ngoài", honours: [Honour(year: "2025", name: nil), Honour(year: "2026", name: "trong")])
    #expect(try rendered("{{#honours}}[{{name}}]{{/honours}}", person) == "[][trong]")
  }

  @Test func nameThatTheInnerRecordDoesNotDeclareIsThatOfTheOuter() throws {
    let person = Person(isSample: true, honours: [Honour(year: "2025", name: nil)])
    #expect(try rendered("{{#honours}}{{year}}{{#isSample}}*{{/isSample}}{{/honours}}", person) == "2025*")
  }

  @Test func prebuiltRecordsAreSharedByPages() throws {
    let site = Prebuilt(Site())
    let pages = ["A", "B"].map { Record(Page(site: site, people: [Prebuilt(Person(name: $0))])) }
    let library = TemplateLibrary(["main": "{{#people}}{{name}}, {{site.title}}{{/people}}"])
    #expect(try pages.map { try library.rendered("main", $0) } == ["A, Thi đua", "B, Thi đua"])
    #expect(pages[0].values.records[0] === pages[1].values.records[0])
  }

  @Test func outerRecordsAreInScopeEverywhereAndHiddenByThePage() throws {
    let strings = Record(name: "strings", [.init("home", "", .text("Trang chủ")), .init("name", "", .text("hidden"))])
    let globals = Record(name: "globals", [.init("t", "words", .record(strings)), .init("name", "", .text("hidden"))])
    let library = TemplateLibrary(["main": "{{t.home}}: {{name}}"])
    #expect(try library.rendered("main", Record(Person()), within: [globals]) == "Trang chủ: Nguyễn Văn A")
  }

  @Test func recordOfAnotherShapeIsRefused() throws {
    let template = try #require(TemplateLibrary(["main": ""]).template("main", for: Person.shape))
    var output: [UInt8] = []
    #expect(throws: RenderError.wrongShape(expected: "person", given: "site")) {
      try template.render(Record(Site()), into: &output)
    }
  }

  @Test func oneTemplateRendersOnManyThreads() async throws {
    let site = Prebuilt(Site())
    let library = TemplateLibrary(["main": "{{#people}}{{name}} {{#site.menu}}{{.}}{{/site.menu}}{{/people}}"])
    let template = try #require(library.template("main", for: Page.shape))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          let record = Record(Page(site: site, people: [Prebuilt(Person(name: "\(number)"))]))
          var output: [UInt8] = []
          try template.render(record, into: &output)
          #expect(String(decoding: output, as: UTF8.self) == "\(number) Tin tứcVăn bản")
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func shapeTellsNamesTypesAndDocumentation() throws {
    let fields = Person.shape.fields
    #expect(fields.map(\.name) == ["name", "citation", "body", "isSample", "unit", "honours", "authors"])
    #expect(fields.map(\.type) == [.text, .text, .html, .flag, .record, .list, .texts])
    #expect(fields[0].doc == "the full name")
    #expect(fields[4].shape == Unit.shape)
    #expect(Unit.shape.field(named: "parts")?.shape == Unit.shape)
  }
}
