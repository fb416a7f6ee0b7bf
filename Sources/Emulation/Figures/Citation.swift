/// What a figure cites: a cell whose value went into it, or a column that rows were chosen by.
public enum Citation: Hashable, Sendable {
  case cell(Origin)
  case column(SourceTable, Column)

  /// Whether it speaks of a cell; of a table's cell line and column decide, of the plan's the place as well.
  public func covers(_ cell: Origin) -> Bool {
    switch self {
    case .column(let table, let column): table == cell.table && column == cell.column
    case .cell(let cited):
      cited.table == cell.table && cited.contest == cell.contest && cited.line == cell.line
        && cited.column == cell.column
        && (cell.column != .value || cited.range.lowerBound == cell.range.lowerBound)
    }
  }
}

extension EmulationYear {
  /// Every cell and column that a figure rests on, through all the figures that it is computed from.
  public func citations(of figure: Figure) -> Set<Citation> {
    var citations: Set<Citation> = []
    var waiting = [figure]
    var visited: Set<Figure> = [figure]
    while let next = waiting.popLast() {
      let explanation = explanation(of: next)
      for selection in explanation.selections {
        for column in selection.columns { citations.insert(.column(selection.table, column)) }
      }
      for operand in explanation.operands {
        if let origin = operand.origin { citations.insert(.cell(origin)) }
        if case .figure(let figure) = operand.value, visited.insert(figure).inserted { waiting.append(figure) }
      }
    }
    return citations
  }
}
