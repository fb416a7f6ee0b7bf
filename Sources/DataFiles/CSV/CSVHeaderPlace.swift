import SourceText
import Vietnamese

/// Where the names of the columns stand: a sheet may have titles above them, two lines of them where cells were merged,
/// or another separator than the file says.
package struct CSVHeaderPlace {
  package enum Place: Equatable {
    /// The record to begin with, counted over those that are not empty.
    case record(Int)
    /// Cells are separated otherwise than the header, or the file's first line, says.
    case otherSeparator(UInt8)
    /// In two lines, one below the other.
    case twoLines(Int, Int)
    case nowhere
  }

  /// Titles above a table take a few lines; nobody looks further for its header.
  private static let depth = 20
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8.tab, UInt8(ascii: "|")]

  private let required: Set<String>
  private let known: Set<String>
  private let bytes: [UInt8]
  private let dialect: CSVDialect

  package static func place(_ bytes: [UInt8], _ dialect: CSVDialect, _ columns: TableColumns) -> Place {
    CSVHeaderPlace(
      required: Set(columns.required.map(Fold.key)), known: Set(columns.all.map(Fold.key)), bytes: bytes,
      dialect: dialect
    ).place()
  }

  private func place() -> Place {
    let records = records(dialect.separator)
    guard !records.isEmpty else { return .record(0) }
    if let whole = records.firstIndex(where: isWhole) { return .record(whole) }
    for separator in Self.separators where separator != dialect.separator {
      if self.records(separator).contains(where: isWhole) { return .otherSeparator(separator) }
    }
    if let lines = twoLines(records) { return lines }
    if !known.isDisjoint(with: records[0].names) { return .record(0) }
    let best = records.indices.max { matches(records[$0]) < matches(records[$1]) } ?? 0
    return matches(records[best]) * 2 > required.count ? .record(best) : .nowhere
  }

  private func twoLines(_ records: [Record]) -> Place? {
    for (upper, lower) in zip(records, records.dropFirst())
    where matches(upper) > 0 && matches(lower) > 0 && required.isSubset(of: upper.names.union(lower.names)) {
      return .twoLines(upper.line, lower.line)
    }
    return nil
  }

  private struct Record {
    let line: Int
    let names: Set<String>
  }

  private func isWhole(_ record: Record) -> Bool { required.isSubset(of: record.names) }
  private func matches(_ record: Record) -> Int { required.intersection(record.names).count }

  private func records(_ separator: UInt8) -> [Record] {
    var scanner = CSVScanner(bytes, separator: separator, from: dialect.start, line: dialect.line)
    var records: [Record] = []
    while records.count < Self.depth, let row = scanner.next() {
      if !row.isEmpty, !row.isRemark {
        records.append(Record(line: row.line, names: Set(row.cells.prefix(1_000).map { Fold.key($0.text) })))
      }
    }
    return records
  }
}
