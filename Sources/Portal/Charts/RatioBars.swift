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
  let rows: [Row]
  let labels: Labels

  private static let barHeight = Ems(thousandths: 1_000)
  private static let markHeight = Ems(thousandths: 550)

  func html() -> [UInt8] {
    var legend = [ChartFigure.LegendItem.look(.reached, labels.official)]
    if rows.contains(where: { $0.provisional > $0.official }) { legend.append(.look(.pending, labels.provisional)) }
    if rows.contains(where: { $0.whole != nil && $0.goal != nil }) { legend.append(.mark(.goal, labels.goal)) }
    if rows.contains(where: { $0.whole != nil && $0.ceiling != nil }) { legend.append(.mark(.ceiling, labels.ceiling)) }
    let drawn = rows.map { row in
      ChartRow(label: row.label, value: row.value, remark: row.remark, height: Self.markHeight + Self.barHeight) {
        draw(row, &$0)
      }
    }
    return ChartFigure.rows(drawn, "ratios", caption: title, looks: [.pending], legend: legend, id: id)
  }

  private func draw(_ row: Row, _ drawing: inout ChartDrawing) {
    let top = Self.markHeight
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
