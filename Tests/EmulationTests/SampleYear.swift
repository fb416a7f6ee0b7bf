import Emulation
import Foundation
import Testing

/// The year in `Fixtures/nam-mau`, which breaks no rule, with the lines that a test changes.
struct SampleYear {
  var folder: YearFolder
  var initiatives: [InitiativeRegistration] = []

  init() throws {
    let place = try #require(Bundle.module.url(forResource: "Fixtures/nam-mau/content", withExtension: nil))
    folder = YearFolder(content: place)
  }

  var year: EmulationYear {
    var inputs = folder.inputs
    inputs.initiatives = initiatives
    return EmulationYear(inputs)
  }

  /// With one stretch of a file, which must be there once, written otherwise.
  func with(_ table: SourceTable, _ old: String, _ new: String) throws -> SampleYear {
    var result = self
    let text = String(decoding: folder.files[folder.path(table)] ?? [], as: UTF8.self)
    try #require(text.components(separatedBy: old).count == 2, "\(table.fileName) has not one \(old)")
    result.folder.files[folder.path(table)] = Array(text.replacingOccurrences(of: old, with: new).utf8)
    return result
  }

  /// With lines at the end of a file.
  func adding(_ table: SourceTable, _ lines: String...) -> SampleYear {
    var result = self
    result.folder.files[folder.path(table), default: []] += lines.map { $0 + "\n" }.joined().utf8
    return result
  }

  func without(_ table: SourceTable) -> SampleYear {
    var result = self
    result.folder.files[folder.path(table)] = nil
    return result
  }

  /// Findings with the place as an editor sees it: `diem.csv:3 "35"`.
  var found: [Found] {
    (year.units.findings + year.findings).map { finding in
      let bytes = folder.files[folder.path(finding.origin.table)] ?? []
      let text = String(decoding: bytes[finding.origin.range.clamped(to: bytes.indices)], as: UTF8.self)
      return Found(finding.problem, "\(finding.origin.table.fileName):\(finding.origin.line)", text)
    }
  }

  /// A unit's row in the table of a period.
  func row(_ unit: String, _ period: Period) throws -> StandingRow {
    let year = year
    let index = try #require(year.units.all.firstIndex { $0.code.value == unit })
    let place = try #require(year.row(of: index, in: period))
    return year.standings[place.standing].rows[place.row]
  }

  /// The units of a group's table, in its order.
  func order(_ period: Period, group: Int = 0) -> [String] {
    let year = year
    let standing = year.standings.first { $0.period == period && $0.group == group }
    return (standing?.rows ?? []).map { year.units.all[$0.unit].code.value }
  }
}

struct Found: Equatable, CustomStringConvertible {
  let problem: Finding.Problem
  let place: String
  let text: String

  init(_ problem: Finding.Problem, _ place: String, _ text: String) {
    self.problem = problem
    self.place = place
    self.text = text
  }

  var description: String { "\(place) \"\(text)\": \(problem)" }
}

extension Rational {
  /// As published.
  var plain: String { text() }
}
