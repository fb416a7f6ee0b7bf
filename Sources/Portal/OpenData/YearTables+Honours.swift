import DataFiles
import Diagnostics
import Emulation
import Vietnamese

/// Titles and registrations: names where they may be read, numbers else.
extension YearTables {
  private static let honourColumns: [Column] = [
    .title, .subject, .name, .unit, .staffGroup, .state, .decisionNumber, .decisionDate, .awardKind, .subjectClass,
  ]

  /// Decided awards in the order of the table.
  static let honours = Maker(
    columns: honourColumns.map { $0.header(in: .awards) } + [PublishedTable.lineColumn]
  ) { tables in
    let awards = tables.year.inputs.awards ?? []
    return tables.year.honours.sorted { $0.award < $1.award }.compactMap { honour in
      let row = awards[honour.award]
      guard !tables.withdrawals.cover(row, unit: honour.unit, in: tables.year.units) else { return nil }
      return [
        .text(row.title), .text(row.subject), .text(row.name), .text(row.unit), .text(row.group), .text(row.state),
        .text(row.decisionNumber), .day(row.decisionDate?.value), .text(row.kind), .text(row.subjectClass),
        .whole(row.name.origin.line),
      ]
    }
  }

  /// Of all awards that were not annulled, by title, unit and state.
  static let awardCounts = Maker(
    columns: ["danh hiệu", "đối tượng", "đơn vị", "trạng thái", "số lượng", PublishedTable.lineColumn]
  ) { tables in
    let rows = (tables.year.inputs.awards ?? []).filter { MatchKey.exact($0.state.value) != cancelled }
    return count(rows.map { (fields: [$0.title, $0.subject, $0.unit, $0.state], line: $0.name.origin.line) })
  }

  static let registrationCounts = Maker(
    columns: ["danh hiệu", "đối tượng", "đơn vị", "số lượng", PublishedTable.lineColumn]
  ) { tables in
    let rows = tables.year.inputs.registrations ?? []
    return count(rows.map { (fields: [$0.title, $0.subject, $0.unit], line: $0.name.origin.line) })
  }

  private static let cancelled = MatchKey.exact(State.cancelled.word)

  /// How often the same words stand together, in the order in which they first do.
  private static func count(_ rows: [(fields: [Cell<String>?], line: Int)]) -> [[PublishedTable.Field]] {
    var groups: [(fields: [Cell<String>?], lines: [Int])] = []
    var places: [[MatchKey]: Int] = [:]
    for row in rows {
      let key = row.fields.map { MatchKey.exact($0?.value ?? "") }
      if let place = places[key] {
        groups[place].lines.append(row.line)
      } else {
        places[key] = groups.count
        groups.append((row.fields, [row.line]))
      }
    }
    return groups.map { group in
      group.fields.map { .text($0) } + [.whole(group.lines.count), .lines(group.lines)]
    }
  }
}
