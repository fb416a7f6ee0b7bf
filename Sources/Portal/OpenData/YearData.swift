import DataFiles
import Emulation

/// The published data of the years: JSON with its schema, every table as CSV, the calendar.
struct YearData: Sendable {
  static let schemaAddress = "/thi-dua/du-lieu.schema.json"

  /// The folder of a year's files, which is its page as well.
  static func folder(_ year: EmulationYear) -> String { "/thi-dua/\(year.plan.year.value)/" }

  static func address(_ year: EmulationYear) -> String { folder(year) + "du-lieu.json" }
  static func calendarAddress(_ year: EmulationYear) -> String { folder(year) + "lich.ics" }
  static func tableAddress(_ name: String, _ year: EmulationYear) -> String { folder(year) + name }

  /// The open data of all years, and where it stands.
  static func routes(_ years: [EmulationYear]) -> [Route] {
    guard !years.isEmpty else { return [] }
    return years.indices.flatMap { index in
      files(years[index]).map { Route(.data(index, $0.file), at: $0.address) }
    } + [Route(.dataSchema, at: schemaAddress)]
  }

  private static func files(_ year: EmulationYear) -> [(file: YearDataFile, address: String)] {
    let addresses = YearAddresses(year)
    let contests = year.contests.indices.flatMap { index in
      ContestTables(contest: year.contests[index]).all.map {
        (YearDataFile.contestTable($0.fileName, contest: index), addresses.contests[index] + $0.fileName)
      }
    }
    return [(.json, address(year))] + (hasCalendar(year) ? [(.calendar, calendarAddress(year))] : [])
      + YearTables.names(year).map { (.table($0), tableAddress($0, year)) } + contests
  }

  static func hasCalendar(_ year: EmulationYear) -> Bool {
    !year.plan.rounds.isEmpty || !year.plan.deadlines.isEmpty
  }

  private let site: Site
  private let withdrawals: Withdrawals

  init(_ site: Site) {
    (self.site, withdrawals) = (site, Withdrawals(site))
  }

  static var schema: [UInt8] { Array(PublishedSchema.text.utf8) }

  func bytes(_ file: YearDataFile, ofYear index: Int) -> [UInt8] {
    let year = site.years[index]
    switch file {
    case .json: return year.publishedJSON
    case .calendar: return YearCalendar(year: year, site: site, address: Self.folder(year)).calendar.render()
    case .table(let name): return YearTables(year: year, withdrawals: withdrawals).table(name)?.bytes ?? []
    case .contestTable(let name, let contest):
      return ContestTables(contest: year.contests[contest]).all.first { $0.fileName == name }?.bytes ?? []
    }
  }
}
