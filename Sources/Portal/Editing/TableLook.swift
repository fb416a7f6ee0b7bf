import DataFiles
import Diagnostics
import Disk
import Emulation
import SourceText
import Vietnamese

/// The years as they would be with texts that are not saved: what is wrong in plan and tables, and who ranks where.
package struct TableLook: Sendable {
  /// A table of ranks.
  package struct Ranking: Sendable {
    /// The year, the period and the group of units.
    package let heading: String
    package let rows: [Row]

    package struct Row: Sendable {
      package let rank: Int?
      package let unit: String
      /// Points, or why there are none.
      package let points: String
    }
  }

  package let diagnostics: [Diagnostic]
  /// Of the year that was asked for.
  package let rankings: [Ranking]
}

extension Preview {
  /// - Parameters:
  ///   - texts: by path below the content folder, in place of what is on disk.
  ///   - year: whose ranks are of interest.
  package nonisolated func look(
    atTables texts: [Path: [UInt8]], ranking year: Int?
  ) async throws(MachineFailure) -> TableLook {
    let (site, source) = await (current.site, source)
    var reader = source.reader
    reader.unsaved = texts
    var content = try await reader.readTables(source.tree)
    content.entries = site.entries
    let directory = await Directory(content, jobs: 1)
    let years = await Years(content, directory, jobs: 1)
    let found = content.diagnostics + years.diagnostics
    let wanted = years.all.filter { $0.plan.year.value == year }
    return TableLook(
      diagnostics: content.personalData.masking(found, in: content.sensitive).ordered(),
      rankings: wanted.flatMap { ranked in ranked.standings.map { TableLook.Ranking($0, of: ranked, content.units) } })
  }
}

extension TableLook.Ranking {
  fileprivate init(_ standing: Standing, of year: EmulationYear, _ units: [Unit]) {
    let period: String =
      switch standing.period {
      case .round(let index): year.plan.rounds[index].name.value
      case .year: "\(year.plan.year.value)"
      }
    heading = [period, year.unitGroups[standing.group]].filter { !$0.isEmpty }.joined(separator: " · ")
    rows = standing.rows.map { row in
      Row(
        rank: row.rank, unit: units.indices.contains(row.unit) ? units[row.unit].name : "",
        points: row.score.total.map { $0.vietnamese(places: 3) } ?? (row.unranked ?? .noData).word)
    }
  }
}
