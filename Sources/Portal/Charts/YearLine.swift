import Emulation

/// A number over the years; a year without one leaves a gap.
struct YearLine: Sendable {
  struct Point: Sendable {
    let label: String
    let value: Rational?
    /// The number in words, or that there is none.
    let text: String
  }

  let id: String
  let title: String
  let description: String
  /// Oldest first.
  let points: [Point]

  private static let height = Ems(thousandths: 6_000)
  private static let top = Ems(thousandths: 2_000)
  /// Labels that a phone has room for.
  private static let labelCount = 6

  func html() -> [UInt8] { ChartFigure(caption: title, drawing: drawing, legend: []).html(id: id) }

  private var drawing: [UInt8] {
    let foot = Self.top + Self.height
    var drawing = ChartDrawing(id: id)
    drawing.open("years", title: title, description: description, height: foot + ChartDrawing.line)
    drawing.line("axis", (.none, foot), (.whole, foot))
    for index in points.indices.dropFirst() {
      guard let from = points[index - 1].value, let to = points[index].value else { continue }
      drawing.line("path", (across(index - 1), up(from)), (across(index), up(to)))
    }
    for (index, point) in points.enumerated() {
      if let value = point.value { drawing.dot(at: across(index), up(value)) }
      guard isLabelled(index) else { continue }
      drawing.text(point.label, at: across(index), top: foot, .middle)
      let above = point.value.map { up($0) + Ems(thousandths: -2_000) } ?? foot + ChartDrawing.line * -1
      drawing.text(point.text, at: across(index), top: above, .middle, class: "value")
    }
    drawing.close()
    return drawing.html.bytes
  }

  /// Counted back from the newest year, which always has its label.
  private func isLabelled(_ index: Int) -> Bool {
    let step = (points.count + Self.labelCount - 1) / Self.labelCount
    return (points.count - 1 - index).isMultiple(of: max(step, 1))
  }

  private func across(_ index: Int) -> Share {
    Share(thousandths: (2 * index + 1) * 50_000 / max(points.count, 1))
  }

  /// From zero, at the foot, to the greatest; in the middle where there is nothing above zero.
  private func up(_ value: Rational) -> Ems {
    guard let high = points.compactMap(\.value).max(), high > .zero else {
      return Self.top + Ems(thousandths: Self.height.thousandths / 2)
    }
    let share = Share(value, of: high).thousandths
    return Self.top + Ems(thousandths: Self.height.thousandths * (100_000 - share) / 100_000)
  }
}
