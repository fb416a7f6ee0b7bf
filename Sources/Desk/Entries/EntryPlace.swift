import DeskStore
import Disk
import Portal
import Schemas
import SourceText

/// An entry by the place of its file.
struct EntryPlace: Sendable {
  /// Below the content folder.
  let file: String
  let kind: Kind
  let path: WorkPath

  /// Nil of what is no entry's file.
  init?(_ file: String) {
    guard file.hasSuffix(".md"), let kind = file.components.first.flatMap(Kind.init(rawValue:)),
      let path = WorkPath("content/\(file)")
    else { return nil }
    (self.file, self.kind, self.path) = (file, kind, path)
  }

  var isIntroduction: Bool { file.fileName == "index.md" && file.components.count == 2 }
  var form: [FormField] { isIntroduction ? Kind.page.form : kind.form }
  var schema: Schema { isIntroduction ? Kind.page.schema : kind.schema }
  var folder: String { file.components.dropLast().joined(separator: "/") }
  /// An entry that is a folder with `index.md` is known by the folder's name.
  var slug: String {
    let parts = file.components
    let name = file.fileName == "index.md" && parts.count > 2 ? parts[parts.count - 2] : file.fileName
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
  var address: String { "/bai-viet/sua/\(file.percentEncodedPath)" }

  func values(_ bytes: [UInt8]) -> EntryValues? { EntryValues(bytes, path: path.text, schema) }

  /// What it is called, as far as its text says.
  func title(_ values: EntryValues?) -> String {
    let key = isIntroduction ? Kind.page.titleKey : kind.titleKey
    return values?[key]?.texts.first ?? slug
  }
}

extension String {
  /// As an address may carry it, slashes kept.
  var percentEncodedPath: String {
    let plain = Set("/-._~".utf8)
    let hex = Array("0123456789ABCDEF".utf8)
    let bytes = utf8.flatMap { byte -> [UInt8] in
      let isPlain =
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      return isPlain || plain.contains(byte) ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
