import Emulation

extension YearBook {
  /// The other pages of the year.
  var links: [Reference] {
    let honours =
      year.honours.isEmpty ? [] : [Reference(label: strings(.honoursList), address: site.href(addresses.honours))]
    return [Reference(label: strings(.howComputed), address: site.href(addresses.method))] + honours
  }

  /// The register of all years.
  var registerLinks: [Reference] {
    site.register.holders.isEmpty
      ? [] : [Reference(label: strings(.register), address: site.href(RegisterListings.root))]
  }

  var dataLinks: [Reference] { downloads.prefix(1).map { Reference(label: $0.label, address: $0.address) } }

  func downloads(ofContest index: Int) -> [Download] {
    ContestTables(contest: year.contests[index]).all.map { table in
      Download(
        label: strings.label(table: table.fileName), address: site.href(addresses.contests[index] + table.fileName),
        type: "CSV")
    } + downloads.prefix(1)
  }

  /// The data of the year as files.
  var downloads: [Download] {
    let tables = YearTables.names(year).map { name in
      Download(
        label: strings.label(table: name), address: site.href(YearData.tableAddress(name, year)), type: "CSV")
    }
    let calendar =
      YearData.hasCalendar(year)
      ? [Download(label: strings(.downloadCalendar), address: site.href(YearData.calendarAddress(year)), type: "ICS")]
      : []
    return [Download(label: strings(.downloadJSON), address: site.href(YearData.address(year)), type: "JSON")]
      + calendar + tables
  }
}
