import DataFiles
import Emulation
import Privacy
import Vietnamese

/// A table of the year as it is published, made when its page is rendered.
///
/// Columns are named as in the tables that people write, so that the two can be laid side by side: decimal comma, no dot
/// between thousands, days as ISO writes them, `có` and `không`. An empty cell is unknown. `dòng` is the row in the
/// source file; where a row of the table is made of several, all of them.
struct PublishedTable: Sendable {
  typealias Field = CSVWriter.Field

  let fileName: String
  let columns: [String]
  let rows: @Sendable () -> [[Field]]

  static let lineColumn = "dòng"

  var bytes: [UInt8] { CSVWriter.write([columns.map { .value($0) }] + rows()) }
}

extension CSVWriter.Field {
  static func text(_ text: String?) -> Self {
    text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  static func text(_ cell: Cell<String>?) -> Self { .text(cell?.value) }

  static func word(_ word: (any ClosedWord)?) -> Self { word.map { .value($0.word) } ?? .empty }

  static func whole(_ number: Int?) -> Self { number.map { .value(String($0)) } ?? .empty }

  static func flag(_ flag: Bool?) -> Self { flag.map { .value($0 ? "có" : "không") } ?? .empty }

  static func day(_ day: CalendarDate?) -> Self { day.map { .value($0.iso) } ?? .empty }

  static func number(_ number: Rational?) -> Self { number.map { .value($0.text().withComma) } ?? .empty }

  static func number(_ number: DecimalNumber?) -> Self { number.map { .value($0.plain.withComma) } ?? .empty }

  /// A number where `1,125` would be doubted when it is read again: `1,1250`.
  static func guarded(_ number: DecimalNumber?) -> Self {
    number.map { .value($0.plain.withComma + ($0.scale == 3 ? "0" : "")) } ?? .empty
  }

  static func lines(_ lines: [Int]) -> Self { .value(lines.map(String.init).joined(separator: " ")) }
}

extension String {
  fileprivate var withComma: String { replacing(".", with: ",") }
}
