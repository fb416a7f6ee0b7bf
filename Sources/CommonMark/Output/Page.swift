/// What rendering a document gives, as it grows.
struct Page: Sendable {
  var html: [UInt8] = []
  var holes: [Hole] = []
  var headings: [Heading] = []
  var links: [Link] = []
  var images: [Image] = []
  var embeds: [Embed] = []
  var problems: [MarkdownProblem] = []

  mutating func addHole(_ kind: Hole.Kind) {
    holes.append(Hole(offset: html.count, kind: kind))
  }
}
