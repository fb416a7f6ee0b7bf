/// A fenced block ```` ```{name} arguments ````, to be replaced by what the caller makes of it.
public struct Embed: Sendable, Hashable {
  /// What stands between the braces, trimmed.
  public let name: String
  /// The rest of the info string, trimmed.
  public let arguments: String
  public let body: String
  /// Of the opening fence.
  public let position: SourcePosition
  /// Of the first line of the body.
  public let bodyPosition: SourcePosition
  /// Whether a fence closes it, and not just the end of the text, or of what it stands in.
  public let isClosed: Bool
}
