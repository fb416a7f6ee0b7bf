import DataFiles
import Templates

/// The list of a declared section in the form of a table.
struct SectionTable: ViewModel {
  let columns: [String]
  let rows: [SectionRow]

  static let fields = Fields<SectionTable>("section table")
    .texts("columns", "the fields that lists show, by name") { $0.columns }
    .list("rows", "a row an entry") { $0.rows }
}

struct SectionRow: ViewModel {
  let title: String
  let address: String
  let day: Day?
  let cells: [SectionCell]

  static let fields = Fields<SectionRow>("section row")
    .text("title", "the entry's title") { $0.title }
    .text("address", "the entry's page") { $0.address }
    .record("day", "the day of the entry") { $0.day }
    .list("cells", "its values in the order of the columns") { $0.cells }
}

struct SectionCell: ViewModel {
  let text: String

  static let fields = Fields<SectionCell>("section cell").text("text", "the value; empty where it has none") { $0.text }
}

/// A question that opens to its answer.
struct SectionQuestion: ViewModel {
  let title: String
  let address: String
  let answer: String
  let notes: [String]

  static let fields = Fields<SectionQuestion>("question")
    .text("title", "the entry's title") { $0.title }
    .text("address", "the entry's page") { $0.address }
    .text("answer", "tóm tắt, else the first words of the text") { $0.answer }
    .texts("notes", "the fields that lists show") { $0.notes }
}

/// A value that an entry gives in a field of its section.
struct SectionFact: ViewModel {
  let label: String
  let texts: [String]
  let files: [Download]

  static let fields = Fields<SectionFact>("section fact")
    .text("label", "the field's name") { $0.label }
    .texts("texts", "its value, or values") { $0.texts }
    .list("files", "a file to download") { $0.files }
}

extension ListPages {
  /// Nil for lists of other forms.
  func table(_ kind: Kind, _ entries: ArraySlice<Int>) -> SectionTable? {
    guard kind.descriptor.lists.style == .table else { return nil }
    let columns = kind.descriptor.lists.columns
    let make = Cards(site: site)
    let rows = entries.map { index in
      let entry = site.entries[index]
      let values = Dictionary(
        (entry.declared?.values ?? []).map { ($0.field.label, $0.texts.joined(separator: ", ")) },
        uniquingKeysWith: { first, _ in first })
      return SectionRow(
        title: entry.title.value, address: site.href(entry.address), day: entry.date.map(make.day),
        cells: columns.map { SectionCell(text: values[$0] ?? "") })
    }
    return SectionTable(columns: columns, rows: rows)
  }

  /// Empty for lists of other forms.
  func questions(_ kind: Kind, _ entries: ArraySlice<Int>) -> [SectionQuestion] {
    guard kind.descriptor.lists.style == .questions else { return [] }
    return entries.map { index in
      let entry = site.entries[index]
      return SectionQuestion(
        title: entry.title.value, address: site.href(entry.address),
        answer: entry.common.summary ?? entry.body.beginning ?? "", notes: entry.declared?.listed ?? [])
    }
  }
}
