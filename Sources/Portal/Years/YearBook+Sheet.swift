import Emulation
import SourceText

extension YearBook {
  func sheet(_ sheet: ScoreSheet) -> SheetView {
    let floors = sheet.bands.indices.filter { sheet.bands[$0].floor != nil }
    return SheetView(
      document: sheet.document, scale: sheet.scale.map { strings(.sheetScale, ["scale": $0.value.vietnamese]) },
      bonusCap: strings(
        sheet.bonusCap == nil ? .sheetNoBonusCap : .sheetBonusCap, ["cap": sheet.bonusCap?.value.vietnamese ?? ""]),
      criteria: sheet.criteria.indices.map { criterion($0, sheet, floors) },
      bands: sheet.bands.map {
        SheetBand(
          name: $0.name.value, from: $0.from.value.vietnamese, floor: $0.floor.map { "\($0.value.vietnamese)%" })
      }, floorHeads: floors.map { sheet.bands[$0].name.value }, weights: weights,
      rules: [Rule.criterionScore, .roundTotal, .band, .yearTotal, .yearBand]
        .filter { sheet.weights != nil || ![.yearTotal, .yearBand].contains($0) }.map(strings.sentence))
  }

  private func criterion(_ index: Int, _ sheet: ScoreSheet, _ floors: [Int]) -> SheetCriterion {
    let criterion = sheet.criteria[index]
    return SheetCriterion(
      code: criterion.code.value, name: criterion.name.value, kind: year.criterionKinds[index].word,
      maximum: criterion.maximum.value.vietnamese,
      floors: floors.map { year.floor(ofBand: $0, criterion: index)?.vietnamese(places: 6) ?? "–" })
  }

  private var weights: [NoteLine] {
    (year.roundWeights ?? []).map {
      NoteLine(label: plan.rounds[$0.round].name.value, texts: ["\($0.percent.vietnamese)%"])
    }
  }
}
