import DataFiles
import Emulation

/// The published data of the years: JSON with its schema, every table as CSV, the calendar.
enum YearData {
  static let schemaAddress = "/thi-dua/du-lieu.schema.json"

  /// The folder of a year's files, which is its page as well.
  static func folder(_ year: EmulationYear) -> String { "/thi-dua/\(year.plan.year.value)/" }

  static func address(_ year: EmulationYear) -> String { folder(year) + "du-lieu.json" }
  static func calendarAddress(_ year: EmulationYear) -> String { folder(year) + "lich.ics" }
  static func tableAddress(_ name: String, _ year: EmulationYear) -> String { folder(year) + name }

  static func addresses(_ years: [EmulationYear]) -> [String] {
    years.isEmpty ? [] : years.flatMap(addresses) + [schemaAddress]
  }

  private static func addresses(_ year: EmulationYear) -> [String] {
    [address(year)] + (hasCalendar(year) ? [calendarAddress(year)] : [])
      + YearTables.names(year).map { tableAddress($0, year) } + contestTables(year).map(\.address)
  }

  static func hasCalendar(_ year: EmulationYear) -> Bool {
    !year.plan.rounds.isEmpty || !year.plan.deadlines.isEmpty
  }

  static func pages(_ site: Site) -> [Page] {
    guard !site.years.isEmpty else { return [] }
    let withdrawals = Withdrawals(site)
    return site.years.flatMap { pages($0, site, withdrawals) }
      + [Page(address: schemaAddress) { Array(PublishedSchema.text.utf8) }]
  }

  private static func contestTables(_ year: EmulationYear) -> [(address: String, make: PublishedTable)] {
    let addresses = YearAddresses(year)
    return year.contests.indices.flatMap { index in
      ContestTables(contest: year.contests[index]).all.map { (addresses.contests[index] + $0.fileName, $0) }
    }
  }

  private static func pages(_ year: EmulationYear, _ site: Site, _ withdrawals: Withdrawals) -> [Page] {
    let tables = YearTables(year: year, withdrawals: withdrawals).all
    var pages = [Page(address: address(year)) { year.publishedJSON }]
    pages += tables.map { table in Page(address: tableAddress(table.fileName, year)) { table.bytes } }
    pages += contestTables(year).map { table in Page(address: table.address) { table.make.bytes } }
    if hasCalendar(year) {
      let calendar = YearCalendar(year: year, site: site, address: folder(year))
      pages.append(Page(address: calendarAddress(year)) { calendar.calendar.render() })
    }
    return pages
  }
}
