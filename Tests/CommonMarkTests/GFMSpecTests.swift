import CommonMark
import Foundation
import Testing

@Suite struct GFMSpecTests {
  /// The examples of the extensions; those of task lists are tagged "disabled".
  static let examples: [SpecExample] = {
    let all = (try? SpecExample.all(of: "gfm-0.29.txt")) ?? []
    return all.filter { ["table", "strikethrough", "autolink", "disabled"].contains($0.tag) }
  }()

  @Test func everyExtensionHasItsExamples() {
    let counts = Dictionary(grouping: Self.examples, by: \.tag).mapValues(\.count)
    #expect(counts == ["table": 8, "strikethrough": 2, "autolink": 11, "disabled": 2])
  }

  @Test(arguments: examples)
  func exampleGivesItsHTML(_ example: SpecExample) {
    #expect(example.markdown.html(.gfm) == asPrinted(example.html))
  }

  /// The specification writes a check box's attributes in another order than the program.
  private func asPrinted(_ html: String) -> String {
    html.replacingOccurrences(
      of: "<input disabled=\"\" type=\"checkbox\">", with: "<input type=\"checkbox\" disabled=\"\" />"
    )
    .replacingOccurrences(
      of: "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
      with: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />")
  }
}

/// CommonMark's examples with the extensions on.
@Suite struct ExtendedCommonMarkTests {
  /// Examples whose HTML changes: the construct that changes it, and what `cmark-gfm` printed for the example.
  static let changed: [Int: (construct: String, html: String)] = [
    601: ("bare URL", "<p>&lt;<a href=\"http://foo.bar/baz\">http://foo.bar/baz</a> bim&gt;</p>\n"),
    605: ("bare e-mail", "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>\n"),
    607: ("bare URL", "<p>&lt; <a href=\"http://foo.bar\">http://foo.bar</a> &gt;</p>\n"),
    610: ("bare URL", "<p><a href=\"http://example.com\">http://example.com</a></p>\n"),
    611: ("bare e-mail", "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n"),
  ]

  /// Examples that `cmark-gfm`, still at CommonMark 0.29, does not render as CommonMark 0.30 wants it.
  static let outdated: [Int: String] = [
    28: "a decimal character reference may have eight digits",
    171: "<textarea> does not hold its content up to the closing tag",
  ]

  @Test(arguments: try SpecExample.all(of: "commonmark-0.30.txt"))
  func extensionsChangeOnlyWhatIsListed(_ example: SpecExample) {
    #expect(example.markdown.html(.gfm) == Self.changed[example.number]?.html ?? example.html)
  }

  @Test(.enabled(if: CmarkGFM.isInstalled))
  func cmarkGFMAgrees() throws {
    let examples = try SpecExample.all(of: "commonmark-0.30.txt")
    let theirs = try CmarkGFM.render(examples.map(\.markdown))
    for (example, html) in zip(examples, theirs) {
      let agrees = example.markdown.html(.gfm) == html
      #expect(agrees == (Self.outdated[example.number] == nil), "example \(example.number): cmark-gfm prints \(html)")
    }
  }
}
