import TestSupport
import Testing

@testable import Templates

@Suite struct IndentationTests {
  private let person = Record(
    Person(
      citation: "hai\ndòng", body: Array("<pre>\na\n</pre>".utf8), isSample: true, honours: [Honour(year: "2025")],
      authors: ["A", "B"]))

  /// The spec: indentation is prepended to each line of the partial before rendering.
  @Test func indentedPartialIsThePartialWithIndentedLines() throws {
    let pieces = [
      "chữ", " ", "\n", "\n", "{{name}}", "{{{body}}}", "{{#authors}}", "{{/authors}}", "{{^isSample}}",
      "{{/isSample}}", "{{! c }}", "{{#isSample}}\n", "{{/isSample}}\n", "\n{{>q}}\n", "\n  {{>q}}\n", "{{>q}}",
    ]
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let partial = RandomTemplates.template(using: &generator, of: pieces)
      var lines = partial.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
      if lines.last == "  " { lines[lines.count - 1] = "" }
      let templates = [
        "p": partial, "q": "{{citation}}\n{{#isSample}}\n q\n{{/isSample}}\n", "tag": "  {{>p}}\n",
        "text": lines.joined(separator: "\n"),
      ]
      let library = TemplateLibrary(templates)
      #expect(
        try library.rendered("tag", person) == library.rendered("text", person), "\(partial.debugDescription)")
    }
  }

  /// A block and what overrides it, and the lines that come out.
  @Test(arguments: [
    (
      "own line, own line", "<ul>\n  {{$b}}\n  {{/b}}\n</ul>\n", "{{$b}}\n<li>\n  x\n</li>\n{{/b}}",
      "<ul>\n  <li>\n    x\n  </li>\n</ul>\n"
    ),
    ("own line, inline", "<ul>\n  {{$b}}\n  {{/b}}\n</ul>\n", "{{$b}}<li>{{/b}}", "<ul>\n  <li></ul>\n"),
    ("own line, empty", "<ul>\n  {{$b}}\n  <li>\n  {{/b}}\n</ul>\n", "{{$b}}{{/b}}", "<ul>\n</ul>\n"),
    ("head of a line, inline", "<ul>\n  {{$b}}{{/b}} !\n</ul>", "{{$b}}<li>{{/b}}", "<ul>\n  <li> !\n</ul>"),
    ("head of a line, empty", "<ul>\n  {{$b}}a{{/b}} !\n</ul>", "{{$b}}{{/b}}", "<ul>\n   !\n</ul>"),
    ("head of a line, default", "<ul>\n  {{$b}}a{{/b}}!\n</ul>", "", "<ul>\n  a!\n</ul>"),
    ("inside a line, own line", "<p>{{$b}}{{/b}}</p>", "{{$b}}\n  a\n  b\n{{/b}}", "<p>a\nb\n</p>"),
    (
      "own line, section first", "<ul>\n  {{$b}}\n  {{/b}}\n</ul>", "{{$b}}\n{{#authors}}\n{{.}}\n{{/authors}}\n{{/b}}",
      "<ul>\n  A\n  B\n</ul>"
    ),
    (
      "values keep their lines", "<ul>\n  {{$b}}\n  {{/b}}\n</ul>", "{{$b}}\n{{{body}}}\n{{/b}}",
      "<ul>\n  <pre>\na\n</pre>\n</ul>"
    ),
  ])
  func override(_ name: String, _ parent: String, _ override: String, _ expected: String) throws {
    let library = TemplateLibrary(["parent": parent, "main": "{{<parent}}\(override){{/parent}}"])
    #expect(try library.rendered("main", person) == expected, "\(name)")
  }

  @Test func indentedParentIndentsWhatFillsItsBlocks() throws {
    let library = TemplateLibrary([
      "parent": "<ul>\n  {{$b}}\n  {{/b}}\n</ul>\n",
      "main": "<nav>\n\t{{<parent}}{{$b}}\na\nb\n{{/b}}{{/parent}}\n</nav>",
    ])
    #expect(try library.rendered("main", person) == "<nav>\n\t<ul>\n\t  a\n\t  b\n\t</ul>\n</nav>")
  }
}
