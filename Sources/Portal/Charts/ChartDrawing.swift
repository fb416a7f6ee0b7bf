/// Writes one SVG: widths in percent, heights in letter sizes, so that bars fill any screen and text never shrinks.
///
/// Colours come from classes of the theme, never from attributes; the picture is one image to a screen reader, and the
/// table beside it says the same in figures.
struct ChartDrawing {
  /// Of a line of text, from top to top.
  static let line = Ems(thousandths: 1_450)
  /// From the top of a line to its letters' feet.
  private static let foot = Ems(thousandths: 1_050)

  private(set) var html = HTMLText()
  /// Comes before every id, so that several charts stand on one page.
  private let id: String

  init(id: String) {
    self.id = id
  }

  mutating func open(_ kind: String, title: String, description: String, height: Ems) {
    html.raw("<svg class=\"chart-drawing \(kind)\" role=\"img\" width=\"100%\" height=\"\(height.text)\"")
    html.raw(" aria-labelledby=\"\(id)-t \(id)-d\">\n<title id=\"\(id)-t\">")
    html.text(title)
    html.raw("</title>\n<desc id=\"\(id)-d\">")
    html.text(description)
    html.raw("</desc>\n")
  }

  mutating func close() { html.raw("</svg>\n") }

  /// A piece of a bar in the look of a series.
  mutating func piece(_ look: ChartLook, from: Share, to: Share, top: Ems, height: Ems) {
    guard to.thousandths > from.thousandths else { return }
    let width = Share(thousandths: to.thousandths - from.thousandths)
    let place = "x=\"\(from.percent)\" y=\"\(top.text)\" width=\"\(width.percent)\" height=\"\(height.text)\""
    html.raw("<rect class=\"\(look.name)\" \(place)/>\n")
    if look.hasPattern { html.raw("<rect class=\"pattern\" fill=\"url(#\(id)-\(look.name))\" \(place)/>\n") }
  }

  /// The ground of a bar, from edge to edge.
  mutating func track(top: Ems, height: Ems) {
    html.raw("<rect class=\"track\" y=\"\(top.text)\" width=\"100%\" height=\"\(height.text)\"/>\n")
  }

  /// An upright line through a bar.
  mutating func tick(_ name: String, at share: Share, from top: Ems, to bottom: Ems) {
    line(name, (share, top), (share, bottom))
  }

  mutating func line(_ name: String, _ from: (x: Share, y: Ems), _ to: (x: Share, y: Ems)) {
    html.raw("<line class=\"\(name)\" x1=\"\(from.x.percent)\" y1=\"\(from.y.text)\"")
    html.raw(" x2=\"\(to.x.percent)\" y2=\"\(to.y.text)\"/>\n")
  }

  mutating func dot(at share: Share, _ height: Ems) {
    html.raw("<circle class=\"dot\" cx=\"\(share.percent)\" cy=\"\(height.text)\" r=\"0.35em\"/>\n")
  }

  /// A small mark above a tick, in a shape of its own.
  mutating func mark(_ mark: ChartMark, at share: Share, top: Ems) {
    html.raw(
      "<svg class=\"mark\" x=\"\(share.percent)\" y=\"\(top.text)\" width=\"1\" height=\"1\" overflow=\"visible\">")
    html.raw("<path class=\"\(mark.rawValue)\" d=\"\(mark.path)\"/></svg>\n")
  }

  enum Anchor: String { case start, middle, end }

  /// One line of text.
  mutating func text(_ text: String, at share: Share, top: Ems, _ anchor: Anchor = .start, class name: String? = nil) {
    html.raw("<text x=\"\(share.percent)\" y=\"\((top + Self.foot).text)\"")
    if let name { html.raw(" class=\"\(name)\"") }
    if anchor != .start { html.raw(" text-anchor=\"\(anchor.rawValue)\"") }
    html.raw(">")
    html.text(text)
    html.raw("</text>\n")
  }

  /// Patterns tell series apart where colours do not: in print, and to eyes that see them alike.
  mutating func patterns(_ looks: some Sequence<ChartLook>) {
    html.raw("<defs>\n")
    for look in looks where look.hasPattern {
      html.raw("<pattern id=\"\(id)-\(look.name)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">")
      html.raw("<path class=\"hatch\" d=\"\(look.pattern)\"/></pattern>\n")
    }
    html.raw("</defs>\n")
  }

  mutating func raw(_ markup: String) { html.raw(markup) }
  mutating func words(_ text: String) { html.text(text) }
}
