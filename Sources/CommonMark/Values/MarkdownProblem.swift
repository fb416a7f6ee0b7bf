/// A fact about the source that its author should hear of; whether it is an error, and its wording, is the caller's.
public struct MarkdownProblem: Sendable, Hashable {
  public enum Fact: Sendable, Hashable {
    /// Raw HTML, which is left out of the page. HTML comments are not reported.
    case rawHTML(String)
    /// A link or image whose URL has another scheme than `https`, `http`, `mailto` and `tel`; its text stays.
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
    /// Text that a word processor's habits turned into something else than was meant. `better` is what to write in
    /// place of the span; `isSure` tells whether nothing else can have been meant.
    case pasted(Paste, better: String, isSure: Bool)
    /// `<!--` that is never closed, or only by a later comment: all behind it would be lost.
    case unclosedComment
    /// `&#1;`: a character that no page can hold. U+FFFD stands in its place.
    case forbiddenCharacter(String)
    /// Cells behind the last column of a table: they do not show.
    case lostCells(String, columns: Int)
    /// Short rows of a wide table, so many that completing them would make a page of many times the text's size.
    case emptyCells(columns: Int)
    /// More nesting, or more marks, than the parser can be given; nothing is rendered.
    case tooComplex
  }

  /// What was pasted.
  public enum Paste: Sendable, Hashable {
    /// Lines whose cells are distinguished by tabs.
    case table
    /// Lines that begin with a sign that is no list's: `•`, `·`, `§`, `o` and a tab.
    case bullets
    /// Lines such as `a) …`, `1/ …`, `II. …`, which run together in one paragraph.
    case numbering
    /// Words behind a tab or four spaces, which become code.
    case code
    /// A line of dashes or equals signs that makes a heading of the words above.
    case underline
    /// A list below a numbered item that is not indented as far as the item's words.
    case nesting
    /// A pipe in code within a table's row, which ends the cell.
    case pipeInCode
  }

  public let fact: Fact
  public let span: SourceSpan

  public init(_ fact: Fact, at span: SourceSpan) {
    self.fact = fact
    self.span = span
  }
}
