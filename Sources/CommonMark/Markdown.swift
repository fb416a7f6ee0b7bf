import Vietnamese

/// A Markdown document, parsed and rendered but for the places whose content depends on other pages:
/// links, images and embeds, which `html(filling:)` asks for.
public struct Markdown: Sendable {
  public let headings: [Heading]
  public let links: [Link]
  public let images: [Image]
  public let embeds: [Embed]
  /// Facts about the source, in its order.
  public let problems: [MarkdownProblem]

  let page: Page
  let options: MarkdownOptions

  /// Parses UTF-8 text. No input fails: bytes that are not UTF-8, and NUL, count as U+FFFD.
  public init(_ source: [UInt8], options: MarkdownOptions = .site) {
    let prepared = PreparedSource(Self.normalized(source), firstLine: options.firstLine)
    var page = Page()
    if let tree = Tree(parsing: prepared.text.bytes) {
      var renderer = Renderer(prepared, options: options)
      renderer.render(tree.root)
      page = renderer.page
    }
    if options.headingIDs { page.headings.assignIDs() }
    self.page = page
    self.options = options
    headings = page.headings
    links = page.links
    images = page.images
    embeds = page.embeds
    problems = page.problems.sorted { $0.span.start < $1.span.start }
  }

  /// NFC, without a byte order mark, NUL and malformed UTF-8.
  private static func normalized(_ source: [UInt8]) -> [UInt8] {
    var source = source.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.dropFirst(3)) : source
    if UTF8Check.firstInvalidOffset(source) != nil { source = Array(String(utf8: source).utf8) }
    if source.contains(0) { source = source.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] } }
    return NFC.normalized(source)
  }
}
