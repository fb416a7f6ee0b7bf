import CommonMark
import Testing

/// 100 kB of one shape each, most of which took time or space by the square of their length.
struct HostileShape: CustomTestStringConvertible, Sendable {
  let name: String
  let text: @Sendable (_ size: Int) -> String
  var testDescription: String { name }

  static func repeated(_ piece: String, after start: String = "", before end: String = "") -> HostileShape {
    HostileShape(name: (start + piece).debugDescription) {
      start + String(repeating: piece, count: $0 / piece.utf8.count) + end
    }
  }

  static let all: [HostileShape] = [
    .repeated("["), .repeated("!["), .repeated("![[]()"), .repeated("*a "), .repeated("*a **a "), .repeated("_a"),
    .repeated("*a* "), .repeated("~~a ~b "), .repeated("`a``"), .repeated("<!--", after: "a "),
    .repeated("<!A ", after: "a "), .repeated("<?", after: "a "), .repeated("<![CDATA[", after: "a "),
    .repeated("<b>"), .repeated("&"), .repeated("&lt;"), .repeated("&#1;"), .repeated("&#xFFFE;"), .repeated("[a]("),
    .repeated("[a](b) "), .repeated("[a](b)\n"), .repeated("[a][b] "), .repeated("[a](b c.pdf) "),
    .repeated("[a](b c "), .repeated("[a](b \""), .repeated("[a](<b"), .repeated(">"), .repeated("> a\n"),
    .repeated("\n"), .repeated("a\n\n"), .repeated("# a\n"), .repeated("a\n-\n"), .repeated("\t"),
    .repeated("a\tb\n"), .repeated("a) b\n"), .repeated("•\ta\n"), .repeated("|a|b|\n", after: "|a|b|\n|-|-|\n"),
    .repeated("*|b\n", after: "a|b\n-|-\n"), .repeated("|a|\n|-|\n"), .repeated("a|b\n-|-\n- x\n"), .repeated("|"),
    .repeated("|`a|b`|\n", after: "|a|\n|-|\n"), .repeated("\\|<b>", after: "|", before: "|\n|-|\n"),
    .repeated("[^1]", before: "\n\n[^1]: a"), .repeated("ơaư("), .repeated("ư(a.b"), .repeated("ơ"),
    .repeated("http://a.vn "), .repeated("http://a.vn/`x` "), .repeated("http://a.vn/`x`\n\n"), .repeated("http://"),
    .repeated("_www.a_b.c "), .repeated("a@b.vn * "), .repeated("a@b.vn * ", after: "[", before: "](x)"),
    .repeated("```{a}\n```\n"), .repeated("**“a”**b "), .repeated("1. a\n"), .repeated("- a\n+ b\n"),
    .repeated("1. a\n  - b\n"), .repeated("("), .repeated("\\"),
    HostileShape(name: "nested lists and empty lines") {
      String(repeating: "- ", count: $0 / 4) + "a" + String(repeating: "\n", count: $0 / 2)
    },
    HostileShape(name: "+ lists and empty lines") {
      String(repeating: "+ ", count: $0 / 4) + "a" + String(repeating: "\n", count: $0 / 2)
    },
    HostileShape(name: "lists nested line by line, and empty lines") { size in
      let depth = Int(Double(size / 2).squareRoot())
      return (0..<depth).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
        + String(repeating: "\n", count: size / 2) + "x"
    },
    HostileShape(name: "openers, then closers, beside a tilde") {
      "~~x~~ " + String(repeating: "*a ", count: $0 / 6) + String(repeating: "a* ", count: $0 / 6)
    },
    HostileShape(name: "runs of backticks of all lengths") { size in
      (1...Int(Double(2 * size).squareRoot())).map { "a" + String(repeating: "`", count: $0) }.joined()
    },
    HostileShape(name: "fences of all lengths") { size in
      (3...Int(Double(2 * size).squareRoot())).map { String(repeating: "`", count: $0) + "\n" }.joined()
    },
    HostileShape(name: "short rows of a wide table") { size in
      let columns = size / 6
      return String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
        + String(repeating: "a\n", count: columns)
    },
    HostileShape(name: "footnotes") { size in
      let notes = 0..<size / 40
      return notes.map { "[^\($0)]" }.joined() + "\n\n" + notes.map { "[^\($0)]: a\n" }.joined()
    },
    HostileShape(name: "list items and footnotes") { size in
      String(repeating: "- a\n", count: size / 12) + "\n" + (0..<size / 20).map { "[^\($0)]: a\n" }.joined()
    },
    HostileShape(name: "link reference definitions") { size in
      let labels = 0..<size / 20
      return labels.map { "[a\($0)]: b\n" }.joined() + "\n" + labels.map { "[a\($0)] " }.joined()
    },
    HostileShape(name: "one long definition, used often") {
      "[a]: " + String(repeating: "x", count: $0 / 2) + "\n\n" + String(repeating: "[a] ", count: $0 / 8)
    },
  ]
}

@Suite struct HostileSizeTests {
  @Test(
    "30 kB of any shape are rendered in little time and space, or refused", .timeLimit(.minutes(20)),
    arguments: HostileShape.all)
  func everyShapeEnds(_ shape: HostileShape) {
    let text = shape.text(30_000)
    let document = Markdown(Array(text.utf8))
    #expect(document.html().count <= 60 * text.utf8.count)
    #expect(document.problems.count <= text.utf8.count / 3 + 1)
  }

  @Test(
    "1 MB of marks or levels is refused at its place, and nothing of it rendered", .timeLimit(.minutes(20)),
    arguments: ["[", "![[]()", "+ ", "> ", "*a ", "\n", "|a|\n|-|\n\n", "&#1;"])
  func tooComplexTextIsRefused(_ piece: String) throws {
    let text = "Lễ phát động\n\n" + String(repeating: piece, count: 1_000_000 / piece.utf8.count) + "\n\n\n"
    let document = Markdown(Array((text + String(repeating: "\n", count: 60_000)).utf8))
    #expect(document.html().isEmpty)
    let problem = try #require(document.problems.first)
    #expect(problem.fact == .tooComplex && problem.span.start.line >= 3)
  }

  @Test func aLongOrdinaryTextIsNotTooComplex() {
    let paragraph = "Phong trào thi đua **lao động giỏi** năm 2018 của *Sở* theo [Kế hoạch](a.md) số 1.\n\n"
    let row = "| Nguyễn Văn A | Phòng *B* | 12,5 |\n"
    let nested = "> - 1. Một\n>      - hai\n\n* * * * * * * * * * *\n\n"
    let text =
      String(repeating: paragraph, count: 2_000) + "|a|b|c|\n|-|-|-|\n" + String(repeating: row, count: 2_000) + "\n"
      + String(repeating: nested, count: 1_000)
    #expect(Markdown(Array(text.utf8)).problems == [])
  }

  @Test func shortRowsAreCompletedUpToALimitThatIsReported() {
    let header = String(repeating: "|a", count: 300) + "|\n" + String(repeating: "|-", count: 300) + "|\n"
    let few = Markdown(header + String(repeating: "|a|\n", count: 20))
    #expect(few.problems == [] && few.text().matches(of: /<td>/).count == 20 * 300)
    let many = Markdown(header + String(repeating: "|a|\n", count: 5_000))
    #expect(many.problems.map(\.fact) == [.emptyCells(columns: 300)])
    #expect(many.text().matches(of: /<td>/).count < 30_000)
  }
}
