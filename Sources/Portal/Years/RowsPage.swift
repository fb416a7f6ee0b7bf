import DataFiles
import Templates

/// A published table, row by row, so that every figure can be followed to its cell.
struct RowsPage: ViewModel {
  let head: Head
  let heading: String
  let contest: Reference?
  let columns: [String]
  let rows: [RowView]
  let download: Download
  let pages: [MenuItem]
  let links: [Reference]

  static let fields = Fields<RowsPage>("table of data")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "what the table is called, and the year") { $0.heading }
    .record("contest", "the contest whose table it is") { $0.contest }
    .texts("columns", "the columns, as in the file") { $0.columns }
    .list("rows", "the rows of this page") { $0.rows }
    .record("download", "the table as a file") { $0.download }
    .list("pages", "the pages of a long table; empty where there is one") { $0.pages }
    .list("links", "the year and the method") { $0.links }
}

/// A row of a published table.
struct RowView: ViewModel {
  let id: String
  let line: String
  let cells: [String]

  static let fields = Fields<RowView>("row of data")
    .text("id", "for links to it") { $0.id }
    .text("line", "the line of the source file") { $0.line }
    .texts("cells", "the cells, as in the file") { $0.cells }
}
