/// What rendering a document gives, as it grows.
struct Page: Sendable {
  var html: [UInt8] = []
  var holes: [Hole] = []
  var headings: [Heading] = []
  var links: [Link] = []
  var images: [Image] = []
  var embeds: [Embed] = []
  var problems: [MarkdownProblem] = []
  /// Blocks whose inlines were not all found in the raw text: they go without the passes. There should be none.
  var unalignedBlocks = 0

  mutating func addHole(_ kind: Hole.Kind) {
    holes.append(Hole(offset: html.count, kind: kind))
  }

  /// Starts a new line unless at the start of one. What fills a hole is no line's start.
  mutating func startLine() {
    let isAtHole = holes.last?.offset == html.count
    let isAtStart = html.isEmpty || html.last == UInt8(ascii: "\n")
    if isAtHole || !isAtStart { html.append(UInt8(ascii: "\n")) }
  }
}
