/// A stretch of a line in one look: bold, italic or struck through.
struct TextSpan {
  /// As it is shown; escaped already where it is `raw`.
  var text: String
  var look: Inline.Look
  /// Markup of its own: a link, a note, a picture.
  var isRaw = false

  var isBlank: Bool { !isRaw && text.allSatisfy(\.isWhitespace) }
}

extension [TextSpan] {
  /// Equal looks joined, white space outside of every emphasis: `**a **b` would be no emphasis.
  var settled: [TextSpan] {
    var spans: [TextSpan] = []
    for span in self where !span.text.isEmpty {
      for part in span.parts {
        if let last = spans.last, last.look == part.look, !last.isRaw, !part.isRaw {
          spans[spans.count - 1].text += part.text
        } else {
          spans.append(part)
        }
      }
    }
    return spans.joiningAcrossSpaces
  }

  /// A space between two spans of one look is of that look.
  private var joiningAcrossSpaces: [TextSpan] {
    var spans: [TextSpan] = []
    for span in self {
      if let space = spans.last, space.isBlank, let before = spans.dropLast().last, before.look == span.look,
        !before.isRaw, !span.isRaw
      {
        spans.removeLast(2)
        spans.append(TextSpan(text: before.text + space.text + span.text, look: span.look))
      } else {
        spans.append(span)
      }
    }
    return spans
  }
}

extension TextSpan {
  /// White space at the ends, and what is between, apart.
  fileprivate var parts: [TextSpan] {
    guard !isRaw, !look.isEmpty else { return [self] }
    let body = text.drop(while: \.isWhitespace)
    let end = body.lastIndex { !$0.isWhitespace }.map { body.index(after: $0) } ?? body.startIndex
    let pieces = [(text[..<body.startIndex], []), (body[..<end], look), (body[end...], [])]
    return pieces.filter { !$0.0.isEmpty }.map { TextSpan(text: String($0.0), look: $0.1) }
  }
}
