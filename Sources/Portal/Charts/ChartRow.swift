/// A bar under its words. The words are text of the page, so that they break where the page does and are read aloud; the
/// bar below fills the width.
struct ChartRow: Sendable {
  let label: String
  let value: String
  let remark: String
  /// Of the drawing.
  let height: Ems
  let draw: @Sendable (inout ChartDrawing) -> Void

  func write(_ kind: String, into drawing: inout ChartDrawing) {
    drawing.raw("<li><p class=\"chart-words\"><span>")
    drawing.words(label)
    drawing.raw("</span> <span class=\"value\">")
    drawing.words(value)
    drawing.raw("</span></p>\n")
    if !remark.isEmpty {
      drawing.raw("<p class=\"remark\">")
      drawing.words(remark)
      drawing.raw("</p>\n")
    }
    drawing.raw("<svg class=\"chart-drawing \(kind)\" aria-hidden=\"true\" width=\"100%\" height=\"\(height.text)\">\n")
    draw(&drawing)
    drawing.raw("</svg></li>\n")
  }
}
