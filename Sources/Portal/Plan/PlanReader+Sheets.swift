import DataFiles
import Diagnostics
import Emulation
import Vietnamese

extension PlanReader {
  /// The sheets that the plan names for its tables.
  mutating func sheets(_ items: [KeyedValues]) -> [SourceTable: String] {
    var sheets: [SourceTable: String] = [:]
    let names = YearFolder.tables.dropFirst().map { ($0.stem, $0) }
    for item in items {
      guard let written = item[SheetKeys.table], let sheet = item[SheetKeys.sheet] else { continue }
      if let table = names.first(where: { Fold.slug($0.0) == Fold.slug(written.value) })?.1 {
        sheets[table] = sheet.value
      } else {
        let nearest = Nearest.suggestion(for: written.value, among: names.map(\.0))
        report(.unknownWord(written.value, for: "bảng", nearest: nearest, words: names.map(\.0)), written.range)
      }
    }
    return sheets
  }
}

extension SourceTable {
  /// The name of its file without an ending: `diem`.
  var stem: String { shownName.split(separator: ".").first.map(String.init) ?? shownName }
}
