/// A fact about the source that its author should hear of; whether it is an error, and its wording, is the caller's.
public struct MarkdownProblem: Sendable, Hashable {
  public enum Fact: Sendable, Hashable {
    /// Raw HTML, which is left out of the page. HTML comments are not reported.
    case rawHTML(String)
    /// A link or image whose URL would run code (`javascript:`, `vbscript:`, `data:`, `file:`); its text stays.
    case unsafeURL(String)
    /// A heading of level `level` directly below one of level `previous` (1: the page's title).
    case skippedHeadingLevel(previous: Int, level: Int)
    /// `[^label]` without a definition; it stays as text.
    case undefinedFootnote(label: String)
    /// A footnote that nothing refers to; it is left out of the page.
    case unusedFootnote(label: String)
    /// A second footnote of the same label; the first counts.
    case duplicateFootnote(label: String)
    /// `[text][label]` without a definition of `label`; it stays as text.
    case undefinedReference(label: String)
    /// Asterisks that stay literal because a quotation mark stands inside and a letter outside: `**“a”**b`.
    case literalEmphasis(String)
    /// A paragraph that starts as "2018. " and so becomes a list that starts at 2018.
    case accidentalList(start: Int)
    /// A bullet of another kind directly below a list: it starts a new list, not a nested one.
    case splitList(marker: String, previous: String)
    /// `ơtextư(destination)`: brackets typed on a Vietnamese keyboard.
    case telexLink(text: String, destination: String)
  }

  public let fact: Fact
  public let span: SourceSpan

  public init(_ fact: Fact, at span: SourceSpan) {
    self.fact = fact
    self.span = span
  }
}
