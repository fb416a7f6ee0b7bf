/// A heading of the document.
public struct Heading: Sendable, Hashable {
  /// 1–6, after `MarkdownOptions.minimumHeadingLevel`.
  public let level: Int
  /// Unique in the document; empty when `MarkdownOptions.headingIDs` is off.
  public internal(set) var id: String
  /// The heading's text without markup.
  public let text: String
  public let position: SourcePosition
}
