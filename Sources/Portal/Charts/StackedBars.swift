import Emulation
import SourceText

/// Ranked bars, each split by criterion.
struct StackedBars: Sendable {
  struct Part: Sendable {
    /// Position in ``series``.
    let series: Int
    let size: Rational
  }

  struct Bar: Sendable {
    let label: String
    /// The total in words, or why there is none.
    let value: String
    /// In the order of the series; empty where there is no total.
    let parts: [Part]
    /// điểm trừ: what is taken off at the end.
    let deduction: Rational
  }

  let id: String
  let title: String
  let series: [String]
  let bars: [Bar]
  /// What the whole width stands for; longer bars widen it.
  let scale: Rational
  /// The words for what is taken off.
  let deductionLabel: String

  private static let barHeight = Ems(thousandths: 1_200)
  /// A part of so many thousandths of a percent has room for its number on a phone.
  private static let roomForNumber = 12_000

  func html() -> [UInt8] {
    let used = series.indices.filter { index in bars.contains { $0.parts.contains { $0.series == index } } }
    var legend = used.map { ChartFigure.LegendItem.look(.series($0), series[$0]) }
    if bars.contains(where: { $0.deduction > .zero }) { legend.append(.line("cut", deductionLabel)) }
    let scale = bars.map { Self.sum($0.parts) }.reduce(self.scale, max)
    let rows = bars.map { bar in
      ChartRow(label: bar.label, value: bar.value, remark: "", height: Self.barHeight) { draw(bar, scale, &$0) }
    }
    return ChartFigure.rows(rows, "stacked", caption: title, looks: [], legend: legend, id: id)
  }

  private func draw(_ bar: Bar, _ scale: Rational, _ drawing: inout ChartDrawing) {
    drawing.track(top: .none, height: Self.barHeight)
    var reached = Rational.zero
    var start = Share.none
    for part in bar.parts {
      reached = (try? reached + part.size) ?? reached
      let end = Share(reached, of: scale)
      drawing.piece(.series(part.series), from: start, to: end, top: .none, height: Self.barHeight)
      if end.thousandths - start.thousandths >= Self.roomForNumber {
        let middle = Share(thousandths: (start.thousandths + end.thousandths) / 2)
        drawing.text(part.size.vietnamese(), at: middle, top: Ems(thousandths: -90), .middle, class: "inside")
      }
      start = end
    }
    guard bar.deduction > .zero, let total = try? reached - bar.deduction else { return }
    drawing.cut(from: Share(total, of: scale), to: start, top: .none, height: Self.barHeight)
  }

  private static func sum(_ parts: [Part]) -> Rational {
    parts.reduce(.zero) { sum, part in (try? sum + part.size) ?? sum }
  }
}

extension ChartDrawing {
  /// Marks the end of a bar as taken off again.
  mutating func cut(from: Share, to: Share, top: Ems, height: Ems) {
    guard to.thousandths > from.thousandths else { return }
    let width = Share(thousandths: to.thousandths - from.thousandths)
    raw("<rect class=\"cut-off\" x=\"\(from.percent)\" y=\"\(top.text)\"")
    raw(" width=\"\(width.percent)\" height=\"\(height.text)\"/>\n")
    tick("cut", at: from, from: top, to: top + height)
  }
}
