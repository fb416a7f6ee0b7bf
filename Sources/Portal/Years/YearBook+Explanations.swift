import DataFiles
import Emulation
import Vietnamese

extension YearBook {
  /// Why a figure is what it is, as the question that a reader may have.
  func explanation(_ figure: Figure) -> ExplanationView {
    let facts = wording.explanation(of: figure)
    return ExplanationView(
      id: id(of: figure) ?? "", label: label(figure) ?? facts.label, question: question(figure, facts),
      figure: FigureView(text: name(figure) ?? facts.text, address: nil), rule: facts.rule, formula: facts.formula,
      inputs: facts.inputs.filter { isShown($0, under: figure) }.map { input in
        InputView(
          label: input.label, figure: FigureView(text: input.text, address: input.figure.flatMap(address)),
          place: input.place.map(view))
      }, selections: facts.selections.map(view), basis: basis(of: figure))
  }

  /// A unit is called by its name, not by the code that its table has.
  private func label(_ figure: Figure) -> String? {
    if case .unit(_, _, .code) = figure { strings(.filterUnit) } else { nil }
  }

  private func name(_ figure: Figure) -> FigureText? {
    if case .unit(let unit, _, .code) = figure { FigureText(wording.units[unit].name.value) } else { nil }
  }

  private func question(_ figure: Figure, _ facts: FigureExplanation) -> String {
    let values = ["label": facts.label, "figure": facts.text.text]
    let isNumber = facts.text.value != nil
    switch figure {
    case .unit(_, _, .rank) where isNumber, .contest(_, .member(_, .rank)) where isNumber:
      return strings(.whyRank, values)
    case .unit(_, _, .total) where isNumber, .contest(_, .member(_, .total)) where isNumber:
      return strings(.whyTotal, values)
    case .unit(_, _, .band), .contest(_, .member(_, .band)): return strings(.whyBand, values)
    case .unit(_, _, .code): return strings(.whyInTable)
    case .unit(_, _, .isTied), .contest(_, .member(_, .isTied)): return strings(.whyTied)
    case .unit(_, _, .isProvisional), .contest(_, .member(_, .isProvisional)): return strings(.whyProvisional)
    default: return strings(.whyOther, values)
    }
  }

  /// What the sheet says of every unit alike is told once, on the page of the method.
  private func isShown(_ input: FigureExplanation.Input, under figure: Figure) -> Bool {
    switch (figure, input.place?.origin.table) {
    case (.unit, .plan), (.contest, .contest): false
    default: true
    }
  }

  private func basis(of figure: Figure) -> Reference? {
    let part: (Word, String)? =
      switch figure {
      case .unit(_, _, .total), .unit(_, _, .band), .score, .part: (.scoreSheet, "bang-diem")
      case .unit: (.standings, "xep-hang")
      case .registration: (.methodRegistration, "dang-ky")
      case .target: (.methodTargets, "chi-tieu")
      case .title: (.methodTitles, "danh-hieu")
      case .goal: (.methodGoals, "muc-tieu")
      case .contest: (.contests, "khoi-cum")
      default: nil
      }
    return part.map { word, id in
      Reference(
        label: strings(.basisOnMethod, ["section": strings(word)]), address: site.href(addresses.method) + "#\(id)")
    }
  }
}
