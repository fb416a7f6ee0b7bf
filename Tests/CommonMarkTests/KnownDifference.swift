/// Where `cmark-gfm` 0.29.0.gfm.6 and CommonMark 0.30 with GFM's extensions part, and why. Single tildes
/// strike nothing out on a site's pages (`MarkdownOptions.singleTildes`); here they do, so that the rest is compared.
enum KnownDifference: CaseIterable {
  /// It takes a task for done if "[x]" stands anywhere in its line.
  case boxFurtherOn
  /// It resolves `\|` in the paragraph that a table's header row ends, code and addresses included.
  case pipesAboveTable
  /// It reads no link reference definitions in the paragraph that a table's header row ends.
  case definitionsAboveTable
  /// CommonMark 0.30 wants the parentheses of a destination balanced.
  case unbalancedDestination
  /// It tries no shorter way back for a closer than one that could open and found nothing: mended in 0.30.
  case emphasis
  /// An HTML tag by itself ends a paragraph that it would continue lazily: mended in 0.30.
  case lazyTag
  /// It takes `![^` for an exclamation mark before a footnote, with footnotes off too.
  case imageLikeFootnote
  /// It closes a task without text at the end of its line: what follows does not go on with the paragraph.
  case emptyTask

  func explains(_ document: String, ours: String, theirs: String) -> Bool {
    switch self {
    case .boxFurtherOn: document.contains(/(?m)^\s*([-+*]|\d+.)\s+\[ \].*\[[xX]\]/)
    case .pipesAboveTable: document.contains("\\|") && ours.withPlainPipes == theirs.withPlainPipes
    case .definitionsAboveTable:
      theirs.contains(/(\]|<\/a>):/) && document.contains(/(?m)^.*\[[^\]]+\]:.*\n(.+\n)*[> ]*[-|: ]*-[-|: ]*$/)
    case .unbalancedDestination: document.contains(/\]\(\s*\S*\(\S*\s/)
    case .emphasis: document.contains("**") && ours.withoutEmphasis == theirs.withoutEmphasis
    case .lazyTag: document.contains(/(?m)^ *<b>\s*$/) && document.contains(">")
    case .imageLikeFootnote: document.contains("![^")
    case .emptyTask: document.contains(/(?m)^\s*([-+*]|\d+.)\s+\[[ xX]\][ \t]+\n[^\n]/)
    }
  }
}

extension String {
  fileprivate var withoutEmphasis: String {
    replacing(/<\/?(em|strong)>|[*_]/, with: "")
  }

  fileprivate var withPlainPipes: String { replacing("\\|", with: "|").replacing("%5C%7C", with: "%7C") }
}
