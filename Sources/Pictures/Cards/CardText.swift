/// A text broken into lines that fit a width.
struct CardText {
  let lines: [Line]
  let style: CardFont.Style
  /// Room for marks above capitals (Ế, Ỗ, Ẵ) and for what hangs below, in pixels.
  var lineHeight: Int { style.size * 29 / 20 + 1 }
  var height: Int { lines.count * lineHeight }
  /// From the top of a line to where its letters stand.
  var ascent: Int { style.size * 9 / 8 + 1 }

  struct Line {
    let letters: [Letter]
    let width: Double
  }

  /// As large as it may be in so many lines; where even the least size is too large, the end becomes “…”.
  init(_ text: String, _ layout: CardLayout.Text, width: Int, _ font: CardFont) {
    var size = layout.size
    while true {
      let style = CardFont.Style(size: size, weight: layout.weight)
      let lines = Self.lines(text, style, Double(width), font)
      guard lines.count > layout.lines, size > layout.leastSize else {
        self.style = style
        self.lines = lines.count > layout.lines ? Self.cut(lines, to: layout.lines, style, Double(width), font) : lines
        return
      }
      size = max(layout.leastSize, size * 9 / 10)
    }
  }

  /// Broken between syllables. The last two stand together where a line can hold them: a given name is not left alone.
  private static func lines(_ text: String, _ style: CardFont.Style, _ width: Double, _ font: CardFont) -> [Line] {
    var words = text.split(separator: " ").map { line(String($0), style, font) }
    let space = line(" ", style, font)
    if words.count > 3, let last = words.popLast(), let first = words.popLast() {
      let pair = joined(first, space, last)
      words += pair.width <= width * 0.6 ? [pair] : [first, last]
    }
    var lines: [Line] = []
    for word in words {
      if let last = lines.last, last.width + space.width + word.width <= width {
        lines[lines.count - 1] = joined(last, space, word)
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// Letters that the font has not are left out.
  private static func line(_ text: String, _ style: CardFont.Style, _ font: CardFont) -> Line {
    let letters = font.letters(text, style).compactMap(\.self)
    return Line(letters: letters, width: letters.reduce(0) { $0 + $1.advance })
  }

  private static func joined(_ lines: Line...) -> Line {
    Line(letters: lines.flatMap(\.letters), width: lines.reduce(0) { $0 + $1.width })
  }

  private static func cut(
    _ lines: [Line], to count: Int, _ style: CardFont.Style, _ width: Double, _ font: CardFont
  ) -> [Line] {
    let end = line("…", style, font)
    var kept = Array(lines.prefix(count))
    guard let last = kept.popLast() else { return [] }
    var letters = last.letters
    var room = last.width + end.width
    while room > width, let letter = letters.popLast() { room -= letter.advance }
    return kept + [Line(letters: letters + end.letters, width: room)]
  }
}
