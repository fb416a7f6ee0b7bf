/// A place in the rendered HTML for markup that is not the author's text: what depends on other pages,
/// and what the machine adds. So the rest, stripped of its tags, is the document's plain text.
struct Hole: Sendable {
  enum Kind: Sendable {
    case linkStart(Int)
    case linkEnd(Int)
    case image(Int)
    case embed(Int)
    case headingStart(Int)
    case headingEnd(Int)
    case footnoteReference(note: Int, use: Int)
    case footnotesStart
    case footnoteReturn(note: Int, uses: Int)
  }

  /// Byte offset in the HTML.
  let offset: Int
  let kind: Kind
}
