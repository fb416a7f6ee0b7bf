/// A link of the document, in order of its appearance on the page.
public struct Link: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// `[text](destination)`, or by reference: `[text][label]`.
    case inline, reference
    /// `<https://example.org>`
    case autolink
    /// `https://example.org`, `www.example.org` or `name@example.org` in running text.
    case bare
  }

  public let kind: Kind
  /// As written, entities and escapes resolved; `http://` or `mailto:` put before where the text lacks it.
  public let destination: String
  public let title: String
  /// The link's text without markup.
  public internal(set) var text: String
  /// Of the destination where it stands beside the text, else of the link.
  public let span: SourceSpan
}
