/// An image of the document, in order of its appearance on the page.
public struct Image: Sendable, Hashable {
  /// As written, entities and escapes resolved.
  public let destination: String
  /// The description without markup.
  public let alt: String
  public let title: String
  /// Of the destination where it stands beside the description, else of the image.
  public let span: SourceSpan
  /// Alone in its paragraph: rendered as `<figure>`, its title as the caption.
  public let isFigure: Bool
}
