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
    var page = Self.page(Self.normalized(source, options), options: options)
    if options.headingIDs { page.headings.assignIDs() }
    self.page = page
    self.options = options
    headings = page.headings
    links = page.links
    images = page.images
    embeds = page.embeds
    problems = page.problems.sorted { $0.span.start < $1.span.start }
  }

  /// An empty page where the source is more than the parser can be given.
  private static func page(_ source: [UInt8], options: MarkdownOptions) -> Page {
    guard let excess = Complexity.excess(in: source) else {
      return render(PreparedSource(source, options: options), options: options)
    }
    let position = SourceText(Array(source[..<excess]) + [UInt8(ascii: " ")], firstLine: options.firstLine)
      .position(of: excess)
    var page = Page()
    page.problems = [MarkdownProblem(.tooComplex, at: SourceSpan(start: position, end: position))]
    return page
  }

  /// Addresses that cmark takes apart are hidden from it in another round, the first of each block at a time;
  /// so are the spaces of file names in links. The number of rounds is bounded for the sake of hostile input.
  private static func render(_ source: PreparedSource, options: MarkdownOptions) -> Page {
    var source = source
    var known = options.tables ? source.takeOutTables(hasTaskLists: options.taskLists) : nil
    for round in 1... {
      guard let tree = known.take() ?? Tree(parsing: source.text.bytes),
        let cells = Tree(parsing: source.cells.bytes)
      else { break }
      var renderer = Renderer(source, options: options)
      renderer.render(tree.root, cells: cells.root)
      let (sheet, cellSheet) = (renderer.sheet, renderer.cellSheet)
      if !sheet.needsAnotherRound && !cellSheet.needsAnotherRound || round >= source.maximumRounds {
        return renderer.page
      }
      source.text.hide(sheet.apartURLs)
      source.cells.hide(cellSheet.apartURLs)
      source.text.bindSpaces(in: sheet.spacedDestinations)
      source.cells.bindSpaces(in: cellSheet.spacedDestinations)
    }
    return Page()
  }

  /// NFC, without a byte order mark, NUL and malformed UTF-8.
  private static func normalized(_ source: [UInt8], _ options: MarkdownOptions) -> [UInt8] {
    if options.isNormalized, !source.containsNUL { return source }
    var source = source.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.dropFirst(3)) : source
    if UTF8Check.firstInvalidOffset(source) != nil { source = Array(String(utf8: source).utf8) }
    if source.containsNUL { source = source.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] } }
    return NFC.normalized(source)
  }
}
