import SourceText

/// What a page of figures is found by: its title, what it says of itself, its headings and the names in its tables.
/// Figures and rules are left out: they stand on many pages alike.
struct PageWords: Sendable {
  let title: String
  let description: String
  let headings: [String]

  private static let elements = ["h2", "h3", "caption", "summary", "th", "dt"]

  init(html: [UInt8]) {
    let main = html.firstRange(of: Array("<main".utf8)).map { html[$0.lowerBound...] } ?? html[...]
    title = Self.attribute("og:title", in: html[...])
    description = Self.attribute("og:description", in: html[...])
    headings = Self.elements.flatMap { Self.contents(of: $0, in: main) }
  }

  /// `<meta property="og:title" content="…">`.
  private static func attribute(_ name: String, in html: ArraySlice<UInt8>) -> String {
    guard let start = html.firstRange(of: Array("property=\"\(name)\" content=\"".utf8)),
      let end = html[start.upperBound...].firstIndex(of: UInt8(ascii: "\""))
    else { return "" }
    return plain(html[start.upperBound..<end])
  }

  private static func contents(of element: String, in html: ArraySlice<UInt8>) -> [String] {
    let (open, close) = (Array("<\(element)".utf8), Array("</\(element)>".utf8))
    var found: [String] = []
    var rest = html
    while let start = rest.firstRange(of: open) {
      rest = rest[start.upperBound...]
      // `<thead>` is no `<th>`.
      guard let next = rest.first, next == UInt8(ascii: ">") || next == .space,
        let begin = rest.firstIndex(of: UInt8(ascii: ">")), let end = rest.firstRange(of: close)
      else { continue }
      found.append(plain(rest[(begin + 1)..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return found
  }

  /// Without tags and escapes.
  private static func plain(_ html: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var isTag = false
    for byte in html {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag { text.append(byte) }
      if byte == UInt8(ascii: ">") {
        isTag = false
        text.append(.space)
      }
    }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(String(decoding: text, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }.trimmed
  }
}
