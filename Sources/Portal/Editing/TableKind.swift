import DataFiles
import Emulation
import SourceText
import Vietnamese

/// A table of the content folder by the place of its file.
package struct TableKind: Sendable {
  /// Below the content folder.
  package let file: String
  /// Of the folder that it lies in; nil of the table of units.
  package let year: Int?
  /// Of the contest that it belongs to.
  package let contest: String?
  /// The columns that it must and may have.
  package let columns: TableColumns
  let record: (any TableRecord.Type)?

  /// Nil of a file that holds no table, or a workbook, which nothing but a spreadsheet edits.
  package init?(_ file: String) {
    let parts = file.components
    self.file = file
    guard file.hasSuffix(".csv") else { return nil }
    if file == "don-vi.csv" {
      (year, contest, record, columns) = (nil, nil, nil, UnitTable.columns)
      return
    }
    let records = parts.count == 4 ? ContestFolder.records : YearFolder.records
    guard parts.count == 3 || parts.count == 4, parts[0] == "thi-dua", let year = Int(parts[1]), year >= 1000,
      let record = records.first(where: { $0.table.fileNames.contains(file.fileName) })
    else { return nil }
    (self.year, contest, self.record, columns) = (year, parts.count == 4 ? parts[2] : nil, record, record.columns)
  }

  /// What its columns are called, to ask for one by its header.
  fileprivate var named: [(name: String, column: Column)] {
    record.map { record in (record.required + record.optional).map { ($0.header(in: record.table), $0) } } ?? []
  }

  fileprivate static let numbers: Set<Column> = [
    .headCount, .peopleCount, .actual, .selfScore, .councilScore, .reached, .points, .votes,
  ]
}

extension PreviewSite {
  /// The tables that there are, by file; below them those that a year may have and has not.
  package var tables: [(kind: TableKind, isThere: Bool)] {
    let units = (kind: TableKind("don-vi.csv"), isThere: site.directory.unitFile == "don-vi.csv")
    let years = site.years.enumerated().reversed().flatMap { index, year in
      let number = year.plan.year.value
      let known = Set(site.yearSources[index].paths)
      return YearFolder.records.map { record in
        let file = "thi-dua/\(number)/\(record.table.fileName)"
        return (kind: TableKind(file), isThere: known.contains { $0.hasSuffix(file) })
      }
        + year.contests.flatMap { contest in
          ContestFolder.records.map { record in
            let file = "thi-dua/\(number)/\(contest.inputs.code)/\(record.table.fileName)"
            return (kind: TableKind(file), isThere: known.contains { $0.hasSuffix(file) })
          }
        }
    }
    return ([units] + years).compactMap { table in table.kind.map { ($0, table.isThere) } }
  }

  /// What a column of a table may say; empty where anything may be written.
  package func choices(_ table: TableKind, column header: String) -> [String] {
    let column = table.named.first { Fold.key($0.name) == Fold.key(header) }?.column
    guard let column else { return [] }
    let plan = site.years.first { $0.plan.year.value == table.year }?.plan
    return TableChoices.all(plan, units: site.directory.units.map(\.code))[column] ?? []
  }

  /// Whether a column holds numbers, which stand at the right.
  package func isNumeric(_ table: TableKind, column header: String) -> Bool {
    table.named.contains {
      Fold.key($0.name) == Fold.key(header) && TableKind.numbers.contains($0.column)
    }
  }
}
