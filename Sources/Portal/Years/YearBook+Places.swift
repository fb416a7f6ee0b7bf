import DataFiles
import Emulation
import SourceText
import Templates

/// Where a number stands: in words, and the row of a published table that one can open.
struct PlaceView: ViewModel {
  let text: String
  /// Without the table.
  let short: String
  let address: String?
  let cell: String

  static let fields = Fields<PlaceView>("place of a number")
    .text("text", "the table, the row and the column in words") { $0.text }
    .text("short", "the row alone") { $0.short }
    .text("address", "the row on the page of the table; empty where the table is not published") { $0.address }
    .text("cell", "the same as file, line and column, for machines") { $0.cell }
}

extension YearBook {
  /// “bảng điểm, dòng 18, cột “điểm tự chấm””; of tables that are not published the name alone.
  func view(of place: CellPlace) -> PlaceView {
    let origin = place.origin
    let table = strings(origin.table.word)
    guard let address = address(of: origin) else {
      return PlaceView(text: table, short: table, address: methodAddress(origin), cell: place.shortText)
    }
    let column = origin.column.header(in: origin.table)
    let values = ["table": table, "line": "\(origin.line)", "column": column]
    return PlaceView(
      text: strings(column.isEmpty ? .rowPlace : .cellPlace, values), short: strings(.shortPlace, values),
      address: address, cell: place.shortText)
  }

  func view(of choice: FigureExplanation.Choice) -> SelectionView {
    SelectionView(text: choice.text, file: choice.file)
  }

  /// The plan and the sheets of contests are told on the page of the method.
  private func methodAddress(_ origin: Origin) -> String? {
    switch origin.table {
    case .plan: site.href(addresses.method)
    case .contest: site.href(addresses.contests[origin.contest])
    default: nil
    }
  }

  private func address(of origin: Origin) -> String? {
    let isContest = origin.table == .contestScores || origin.table == .contestVotes
    let table = RowTable(table: origin.table, contest: isContest ? origin.contest : nil)
    guard origin.table != .awards || isPublished(awardOnLine: origin.line) else { return nil }
    return addresses.page(of: table, line: origin.line).map {
      site.href($0) + "#\(YearAddresses.id(ofLine: origin.line))"
    }
  }

  /// Only decided awards whose holder may be named are published by their rows.
  private func isPublished(awardOnLine line: Int) -> Bool {
    year.honours.contains { year.inputs.awards?[$0.award].name.origin.line == line && mayName($0) }
  }
}
