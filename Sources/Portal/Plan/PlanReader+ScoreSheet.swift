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

  private func weight(_ coded: CodedNumber) -> ScoreSheet.Weight {
    ScoreSheet.Weight(round: cell(coded.code), percent: cell(coded.number))
  }
}
