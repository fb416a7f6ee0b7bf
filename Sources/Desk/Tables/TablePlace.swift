import DeskStore
import HTTP
import Portal
import SourceText

/// A table by the place of its file.
struct TablePlace: EditedFile {
  let kind: TableKind
  let path: WorkPath

  init?(_ file: String) {
    guard let kind = TableKind(file), let path = WorkPath("content/\(file)") else { return nil }
    (self.kind, self.path) = (kind, path)
  }

  var file: String { kind.file }
  var address: String { "/bang/sua/\(file.percentEncodedPath)" }
  var historyAddress: String { "/bang/lich-su/\(file.percentEncodedPath)" }
  /// The name of the file without its ending: which table it is.
  var stem: String { String(file.fileName.prefix { $0 != "." }) }

  func title(_ bytes: [UInt8], _ words: DeskWords) -> String { title(words) }

  func title(_ words: DeskWords) -> String {
    [words("table_\(stem)"), kind.year.map(String.init), kind.contest].compactMap { $0 }.joined(separator: " · ")
  }

  var growsFromDraft: Bool { false }

  /// Nothing yet: its header alone, as Excel of a Vietnamese Windows reads it.
  var blank: [UInt8] {
    Array("\u{FEFF}\((kind.columns.required + kind.columns.optional).joined(separator: ";"))\r\n".utf8)
  }

  func edited(_ bytes: [UInt8], by form: Form) throws(EditFailure) -> [UInt8] {
    try TableEdit(form).applied(to: bytes.isEmpty ? blank : bytes, kind, path: path.text)
  }
}
