import DataFiles
import Emulation
import Vietnamese

/// The tables that are published as they were written.
extension YearTables {
  private static func columns(_ columns: [Column], in table: SourceTable) -> [String] {
    columns.map { $0.header(in: table) } + [PublishedTable.lineColumn]
  }

  static let scores = Maker(columns: columns(Score.required + Score.optional, in: .scores)) { tables in
    (tables.year.inputs.scores ?? []).map { row in
      [
        .text(row.round), .text(row.unit), .text(row.criterion), .number(row.own?.value), .number(row.council?.value),
        .text(row.note), .whole(row.round.origin.line),
      ]
    }
  }

  static let results = Maker(columns: columns(ActualResult.required + ActualResult.optional, in: .results)) { tables in
    (tables.year.inputs.results ?? []).map { row in
      [
        .text(row.target), .day(row.day.value), .guarded(row.value.value), .flag(row.isEstimate?.value),
        .text(row.source), .whole(row.target.origin.line),
      ]
    }
  }

  static let goalRows = Maker(columns: columns(GoalRow.required + GoalRow.optional, in: .goals)) { tables in
    (tables.year.inputs.goals ?? []).map { row in
      [
        .text(row.goal), .day(row.day.value), .whole(row.count?.value), .text(row.result), .text(row.decisionNumber),
        .day(row.decisionDate?.value), .text(row.evidence), .text(row.source), .whole(row.goal.origin.line),
      ]
    }
  }

  static let staff = Maker(columns: columns(HeadCount.required, in: .staff)) { tables in
    (tables.year.inputs.staff ?? []).map { row in
      [
        .text(row.unit), .day(row.day.value), .text(row.group), .whole(row.count.value), .whole(row.unit.origin.line),
      ]
    }
  }

  static let discipline = Maker(columns: columns(DisciplineCount.required, in: .discipline)) { tables in
    (tables.year.inputs.discipline ?? []).map { row in
      [.text(row.unit), .text(row.form), .whole(row.people.value), .whole(row.unit.origin.line)]
    }
  }

  static let units = Maker(
    columns: columns([.code, .name, .abbreviation, .unitGroup, .from, .through, .successor], in: .units)
  ) { tables in
    tables.year.units.all.map { row in
      [
        .text(row.code), .text(row.name), .text(row.abbreviation), .text(row.group), .day(row.from?.value),
        .day(row.through?.value), .text(row.successor), .whole(row.code.origin.line),
      ]
    }
  }
}
