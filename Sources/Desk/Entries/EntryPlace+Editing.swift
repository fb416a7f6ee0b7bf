import DeskStore
import HTTP
import SourceText

extension EntryPlace: EditedFile {
  var blank: [UInt8] { [] }
  var growsFromDraft: Bool { true }
  var historyAddress: String { "/bai-viet/lich-su/\(file.percentEncodedPath)" }

  func edited(_ bytes: [UInt8], by form: Form) throws(EditFailure) -> [UInt8] {
    try EntryEdit(form).applied(to: bytes, schema)
  }

  func title(_ bytes: [UInt8], _ words: DeskWords) -> String { title(values(bytes)) }
}
