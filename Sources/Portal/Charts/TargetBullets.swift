import Emulation
import SourceText

/// How far each target is reached: a bar for the result, a mark for the target, a thin line for the year before.
struct TargetBullets: Sendable {
  struct Row: Sendable {
    let label: String
    /// The result in words, or that there is none.
    let value: String
    let remark: String
    let actual: Rational?
    let target: Rational?
    let base: Rational?
    let look: ChartLook
  }

  struct Labels: Sendable {
    let reached: String
    let notReached: String
    let watched: String
    let estimated: String
    let inProgress: String
    let target: String
    let base: String
  }

  let id: String
  let title: String
  let rows: [Row]
  let labels: Labels

  private static let barHeight = Ems(thousandths: 1_000)
  private static let markHeight = Ems(thousandths: 550)

  func html() -> [UInt8] {
    let looks: [(ChartLook, String)] = [
      (.reached, labels.reached), (.notReached, labels.notReached), (.watched, labels.watched),
      (.estimated, labels.estimated), (.inProgress, labels.inProgress),
    ]
    var legend = looks.filter { look, _ in rows.contains { $0.actual != nil && $0.look == look } }
      .map { ChartFigure.LegendItem.look($0, $1) }
    if rows.contains(where: { $0.target != nil }) { legend.append(.mark(.goal, labels.target)) }
    if rows.contains(where: { $0.base != nil }) { legend.append(.line("base", labels.base)) }
    let drawn = rows.map { row in
      ChartRow(
        label: row.label, value: row.value, remark: row.remark,
        height: Self.markHeight + Self.barHeight + Self.markHeight
      ) {
        draw(row, &$0)
      }
    }
    let patterned = looks.map(\.0).filter { look in rows.contains { $0.look == look } }
    return ChartFigure.rows(drawn, "bullets", caption: title, looks: patterned, legend: legend, id: id)
  }

  private func draw(_ row: Row, _ drawing: inout ChartDrawing) {
    let top = Self.markHeight
    drawing.track(top: top, height: Self.barHeight)
    guard let scale = Self.scale(row) else { return }
    let bottom = top + Self.barHeight
    if let actual = row.actual {
      drawing.piece(row.look, from: .none, to: Share(actual, of: scale), top: top, height: Self.barHeight)
    }
    // Below the bar as well, where no bar hides it.
    if let base = row.base {
      drawing.tick("base", at: Share(base, of: scale), from: top, to: bottom + Self.markHeight)
    }
    if let target = row.target {
      drawing.mark(.goal, at: Share(target, of: scale), top: top)
      drawing.tick("goal", at: Share(target, of: scale), from: top, to: bottom)
    }
  }

  /// A tenth beyond the greatest number, so that no mark stands at the edge.
  private static func scale(_ row: Row) -> Rational? {
    [row.actual, row.target, row.base].compactMap(\.self).max().flatMap { try? $0 * Rational(11) / Rational(10) }
  }
}
