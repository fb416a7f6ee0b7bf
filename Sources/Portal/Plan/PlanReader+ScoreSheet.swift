import DataFiles
import Emulation
import Vietnamese

extension PlanReader {
  mutating func scoreSheet(_ fields: KeyedValues) -> ScoreSheet {
    ScoreSheet(
      document: fields[ScoreSheetKeys.document]?.value, scale: cell(fields[ScoreSheetKeys.scale]),
      bonusCap: cell(fields[ScoreSheetKeys.bonusCap]),
      criteria: items(fields, ScoreSheetKeys.criteria, .criterion) { $0.criterion($1) },
      bands: items(fields, ScoreSheetKeys.bands, nil) { $0.band($1) },
      weights: fields[ScoreSheetKeys.weights]?.map(weight))
  }

  private func criterion(_ fields: KeyedValues) -> ScoreSheet.Criterion? {
    guard let code = cell(fields[CriterionKeys.code]), let name = cell(fields[CriterionKeys.name]),
      let maximum = cell(fields[CriterionKeys.maximum])
    else { return nil }
    return ScoreSheet.Criterion(code: code, name: name, maximum: maximum, kind: cell(fields[CriterionKeys.kind]))
  }

  private func band(_ fields: KeyedValues) -> ScoreSheet.Band? {
    guard let name = cell(fields[BandKeys.name]), let from = cell(fields[BandKeys.from]) else { return nil }
    return ScoreSheet.Band(name: name, from: from, floor: cell(fields[BandKeys.floor]))
  }

  private func weight(_ coded: CodedNumber) -> ScoreSheet.Weight {
    ScoreSheet.Weight(round: cell(coded.code), percent: cell(coded.number))
  }
}
