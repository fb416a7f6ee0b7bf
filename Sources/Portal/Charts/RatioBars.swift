import Emulation
import SourceText

/// How many of those counted hold each title, with a mark for the goal and one for the ceiling.
struct RatioBars: Sendable {
  struct Row: Sendable {
    let label: String
    let value: String
    let remark: String
    let official: Int
    /// The official ones among them.
    let provisional: Int
    /// What the share is taken of; nil where it is unknown.
    let whole: Int?
    /// tỷ lệ phấn đấu, in percent of the whole.
    let goal: Rational?
    /// tỷ lệ tối đa, as the number of holders that it allows.
    let ceiling: Rational?
  }

  struct Labels: Sendable {
    let official: String
    let provisional: String
    let goal: String
    let ceiling: String
  }

  let id: String
  let title: String
  let description: String
  let rows: [Row]
  let labels: Labels

  private static let barHeight = Ems(thousandths: 1_000)
  private static let markHeight = Ems(thousandths: 550)
  private static let gap = Ems(thousandths: 900)

  func html() -> [UInt8] {
    var legend = [ChartFigure.LegendItem.look(.reached, labels.official)]
    if rows.contains(where: { $0.provisional > $0.official }) { legend.append(.look(.pending, labels.provisional)) }
    if rows.contains(where: { $0.whole != nil && $0.goal != nil }) { legend.append(.mark(.goal, labels.goal)) }
    if rows.contains(where: { $0.whole != nil && $0.ceiling != nil }) { legend.append(.mark(.ceiling, labels.ceiling)) }
    return ChartFigure(caption: title, drawing: drawing, legend: legend).html(id: id)
  }

  private var drawing: [UInt8] {
    let below = Self.markHeight + Self.barHeight + Self.gap
    let heights = rows.map { ChartDrawing.headingHeight($0.label, $0.value, remark: $0.remark) + below }
    var drawing = ChartDrawing(id: id)
    drawing.open("ratios", title: title, description: description, height: heights.reduce(.none, +))
    drawing.patterns([.pending])
    var top = Ems.none
    for (row, height) in zip(rows, heights) {
      draw(row, top: top, &drawing)
      top = top + height
    }
    drawing.close()
    return drawing.html.bytes
  }

  private func draw(_ row: Row, top: Ems, _ drawing: inout ChartDrawing) {
    let top = drawing.heading(row.label, row.value, remark: row.remark, top: top) + Self.markHeight
    drawing.track(top: top, height: Self.barHeight)
    guard let whole = row.whole.map(Rational.init), whole > .zero else { return }
    let official = Share(Rational(row.official), of: whole)
    let provisional = Share(Rational(row.provisional), of: whole)
    drawing.piece(.reached, from: .none, to: official, top: top, height: Self.barHeight)
    drawing.piece(.pending, from: official, to: provisional, top: top, height: Self.barHeight)
    if let goal = row.goal { mark(.goal, at: Share(goal, of: Rational(100)), top: top, &drawing) }
    if let ceiling = row.ceiling { mark(.ceiling, at: Share(ceiling, of: whole), top: top, &drawing) }
  }

  private func mark(_ mark: ChartMark, at share: Share, top: Ems, _ drawing: inout ChartDrawing) {
    drawing.mark(mark, at: share, top: top)
    drawing.tick(mark.rawValue, at: share, from: top, to: top + Self.barHeight)
  }
}
