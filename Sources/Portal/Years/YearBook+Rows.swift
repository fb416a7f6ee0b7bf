import DataFiles
import Emulation
import SourceText

extension YearBook {
  /// The page of a table that has the lines from `first` on.
  func rowsPage(_ table: RowTable, first: Int, last: Int, _ heads: Heads) -> RowsPage {
    let published = published(table)
    let word = strings(table.table.word).capitalizedFirst
    let heading = strings(.sourceHeading, ["table": word, "year": number])
    let contest = table.contest.map {
      Reference(label: year.contests[$0].inputs.name.value, address: site.href(addresses.contests[$0]))
    }
    let lines = first..<first + YearAddresses.linesOfPage
    return RowsPage(
      head: heads.head(
        title(heading, contest, lines, last), at: addresses.page(of: table, line: first) ?? addresses.year,
        trail: [section, ofYear]),
      heading: heading, contest: contest, columns: published.columns.dropLast(),
      rows: published.rows().compactMap { row($0, in: lines) },
      download: Download(
        label: strings.label(table: published.fileName), address: site.href(file(table, published.fileName)),
        type: "CSV"),
      pages: steps(table, first, last), links: [Reference(label: ofYear.0, address: site.href(ofYear.1))] + links)
  }

  private func published(_ table: RowTable) -> PublishedTable {
    let name = table.table.fileName.fileName
    let own = table.contest.map { ContestTables(contest: year.contests[$0]).all.first { $0.fileName == name } }
    return (own ?? YearTables(year: year, withdrawals: wording.withdrawals).table(name))
      ?? PublishedTable(fileName: name, columns: []) { [] }
  }

  private func file(_ table: RowTable, _ name: String) -> String {
    (table.contest.map { addresses.contests[$0] } ?? addresses.year) + name
  }

  private func title(_ heading: String, _ contest: Reference?, _ lines: Range<Int>, _ last: Int) -> String {
    let range = last > YearAddresses.linesOfPage ? [range(lines, last)] : []
    return ([heading] + (contest.map { [$0.label] } ?? []) + range).joined(separator: ", ")
  }

  private func range(_ lines: Range<Int>, _ last: Int) -> String {
    strings(.sourceLines, ["from": "\(lines.lowerBound)", "through": "\(min(last, lines.upperBound - 1))"])
  }

  /// The last column is the line in the source file.
  private func row(_ fields: [PublishedTable.Field], in lines: Range<Int>) -> RowView? {
    guard let line = fields.last.flatMap({ Int($0.words) }), lines.contains(line) else { return nil }
    return RowView(id: YearAddresses.id(ofLine: line), line: "\(line)", cells: fields.dropLast().map(\.words))
  }

  private func steps(_ table: RowTable, _ first: Int, _ last: Int) -> [MenuItem] {
    guard last > YearAddresses.linesOfPage else { return [] }
    return stride(from: 1, through: last, by: YearAddresses.linesOfPage).compactMap { start in
      addresses.page(of: table, line: start).map {
        MenuItem(
          label: range(start..<start + YearAddresses.linesOfPage, last), address: site.href($0),
          isCurrent: start == first)
      }
    }
  }
}

extension PublishedTable.Field {
  fileprivate var words: String {
    switch self {
    case .text(let text), .value(let text): text
    case .empty: ""
    }
  }
}
