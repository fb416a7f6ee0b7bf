/// A picture with its legend, as pages show it.
struct ChartFigure: Sendable {
  let caption: String
  let drawing: [UInt8]
  let legend: [LegendItem]

  enum LegendItem: Sendable {
    case look(ChartLook, String)
    case mark(ChartMark, String)
    /// A line of a class of its own.
    case line(String, String)
  }

  /// A picture of rows, each with its words.
  /// - Parameters:
  ///   - kind: a class of the drawings.
  ///   - looks: that have patterns, which are written once.
  static func rows(
    _ rows: [ChartRow], _ kind: String, caption: String, looks: [ChartLook], legend: [LegendItem], id: String
  ) -> [UInt8] {
    var drawing = ChartDrawing(id: id)
    if looks.contains(where: \.hasPattern) {
      drawing.raw("<svg class=\"chart-defs\" aria-hidden=\"true\" width=\"0\" height=\"0\">\n")
      drawing.patterns(looks)
      drawing.raw("</svg>\n")
    }
    drawing.raw("<ul class=\"chart-rows\">\n")
    for row in rows { row.write(kind, into: &drawing) }
    drawing.raw("</ul>\n")
    return ChartFigure(caption: caption, drawing: drawing.html.bytes, legend: legend).html(id: id)
  }

  /// - Parameter id: of the drawing, for its patterns.
  func html(id: String) -> [UInt8] {
    var drawing = ChartDrawing(id: id)
    drawing.raw("<figure class=\"chart\">\n<figcaption>")
    drawing.words(caption)
    drawing.raw("</figcaption>\n")
    var bytes = drawing.html.bytes + self.drawing
    if !legend.isEmpty { bytes += Self.legend(legend, id: id) }
    return bytes + Array("</figure>\n".utf8)
  }

  private static func legend(_ items: [LegendItem], id: String) -> [UInt8] {
    var drawing = ChartDrawing(id: id)
    drawing.raw("<ul class=\"chart-legend\">\n")
    for item in items {
      drawing.raw("<li><svg class=\"swatch\" aria-hidden=\"true\" width=\"1.5em\" height=\"1em\">")
      let middle = Share(thousandths: 50_000)
      let words: String
      switch item {
      case .look(let look, let text):
        drawing.piece(look, from: .none, to: .whole, top: .none, height: Ems(thousandths: 1_000))
        words = text
      case .mark(let mark, let text):
        drawing.mark(mark, at: middle, top: Ems(thousandths: 600))
        drawing.tick(mark.rawValue, at: middle, from: Ems(thousandths: 600), to: Ems(thousandths: 1_000))
        words = text
      case .line(let name, let text):
        drawing.tick(name, at: middle, from: .none, to: Ems(thousandths: 1_000))
        words = text
      }
      drawing.raw("</svg> ")
      drawing.words(words)
      drawing.raw("</li>\n")
    }
    drawing.raw("</ul>\n")
    return drawing.html.bytes
  }
}
