import DataFiles
import Emulation
import SourceText
import Vietnamese
import Workbooks

/// A table of a new year or contest: its header, and rows to be filled in.
struct YearScaffoldTable {
  private let table: SourceTable
  private let columns: [Column]
  private let rows: [[String]]
  private let choices: [Column: [String]]
  /// What the year before said, to be looked at; empty where it says nothing.
  private let former: [[SheetDraft.Cell]]

  init(_ record: any TableRecord.Type, _ before: YearBefore?) {
    table = record.table
    columns = record.required + record.optional
    rows = record.table == .scores ? before?.scoreRows ?? [] : []
    choices = TableChoices.all(before?.plan, units: before?.unitCodes ?? [])
    former = before.map { Self.former(record.table, $0.folder) } ?? []
  }

  private var header: [String] { columns.map { $0.header(in: table) } }

  /// Excel reads UTF-8 behind the mark alone, and here separates its cells by semicolons. What the year before said
  /// stands below as remarks, which no reader of tables minds.
  var csv: [UInt8] {
    let own = rows.map { $0 + [String](repeating: "", count: columns.count - $0.count) }
    let note = former.isEmpty ? [] : [[Self.formerNote] + [String](repeating: "", count: columns.count - 1)]
    let old = former.map { row in
      let cells = row.map(\.text)
      return [Self.remark + (cells.first ?? "")] + cells.dropFirst()
    }
    let lines = ([header] + own + note + old).map { row in row.map(Self.quoted).joined(separator: ";") + "\r\n" }
    return Array("\u{FEFF}\(lines.joined())".utf8)
  }

  private static let remark = "# "
  private static let formerNote = "# Năm trước để đối chiếu: dòng nào dùng lại thì xóa dấu # và dấu cách ở đầu dòng."

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ";\"\n\r".contains($0) }) else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }

  var xlsx: [UInt8] {
    let cells = rows.map { row in row.map { SheetDraft.Cell.text($0) } }
    var sheet = SheetDraft("Trang1", [header.map { .heading($0) }] + cells)
    sheet.frozenRows = 1
    for (index, column) in columns.enumerated() {
      if let list = choices[column], !list.isEmpty { sheet.choices[index] = list }
    }
    guard !former.isEmpty else { return WorkbookWriter.xlsx([sheet]) }
    var old = SheetDraft("Năm trước", [header.map { .heading($0) }] + former)
    (old.isHidden, old.frozenRows) = (true, 1)
    return WorkbookWriter.xlsx([sheet, old])
  }

  /// The rows of the year before of what is much the same each year.
  private static func former(_ table: SourceTable, _ folder: YearFolder) -> [[SheetDraft.Cell]] {
    switch table {
    case .staff:
      (folder.rows(of: HeadCount.self) ?? []).map {
        [.text($0.unit.value), .date($0.day.value), .text($0.group.value), .number("\($0.count.value)")]
      }
    case .registrations:
      (folder.rows(of: Registration.self) ?? []).map { row in
        [
          .text(row.subject.value), .text(row.name.value), .text(row.unit?.value ?? ""), .text(row.title.value),
          .date(row.day.value), .text(row.personCode?.value ?? ""),
        ]
      }
    default: []
    }
  }
}
