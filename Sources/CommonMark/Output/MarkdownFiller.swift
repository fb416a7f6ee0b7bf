/// Decides what stands in the holes of a rendered document: links, images and embeds.
public protocol MarkdownFiller {
  mutating func fill(_ link: Link) -> LinkFilling
  mutating func fill(_ image: Image) -> ImageFilling
  /// HTML in place of the embed; `nil` prints it as a code block.
  mutating func fill(_ embed: Embed) -> [UInt8]?
}

/// What becomes of a link.
public enum LinkFilling: Sendable, Hashable {
  /// A link to `url`, with further attributes as they stand in the tag (` rel="nofollow"`).
  case to(_ url: String, attributes: String = "")
  /// The link's text alone.
  case textOnly
}

/// What becomes of an image.
public enum ImageFilling: Sendable, Hashable {
  /// `width` and `height` in pixels; further attributes as they stand in the tag (` loading="lazy"`).
  case from(_ source: String, width: Int? = nil, height: Int? = nil, attributes: String = "")
  /// HTML in place of the `img`, which says what the image shows.
  case html([UInt8])
  /// The image's description alone.
  case textOnly
}

extension MarkdownFiller {
  public mutating func fill(_ link: Link) -> LinkFilling { .to(link.destination) }
  public mutating func fill(_ image: Image) -> ImageFilling { .from(image.destination) }
  public mutating func fill(_ embed: Embed) -> [UInt8]? { nil }
}

/// Keeps every destination as written.
public struct PlainFiller: MarkdownFiller {
  public init() {}
}
