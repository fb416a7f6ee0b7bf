import DeskStore
import HTTP
import Portal
import Schemas
import SourceText

/// A file of settings by its place.
struct SettingPlace: EditedFile {
  let setting: SettingFile
  let path: WorkPath

  /// - Parameter bytes: of the theme's words, which tell their own keys.
  init?(_ file: String, words bytes: [UInt8]? = nil) {
    guard let path = WorkPath(file) else { return nil }
    self.path = path
    if let bytes, file == Self.words {
      setting = SettingFile(words: bytes, file: file)
    } else if let known = SettingFile(file) {
      setting = known
    } else {
      return nil
    }
  }

  static let words = "theme/strings.yaml"

  var address: String { "/cai-dat/sua/\(path.text.percentEncodedPath)" }
  var historyAddress: String { "/cai-dat/lich-su/\(path.text.percentEncodedPath)" }
  var blank: [UInt8] { [] }
  var growsFromDraft: Bool { false }
  var room: ScreenRoom { setting.year == nil ? .look : .plan }

  func title(_ bytes: [UInt8], _ words: DeskWords) -> String { title(words) }

  func title(_ words: DeskWords) -> String {
    switch path.text.fileName {
    case "site.yaml": return words("look_site")
    case "danh-hieu.yaml": return words("look_honours")
    case "strings.yaml": return words("look_words")
    case "ke-hoach.yaml": return words("plan_year", ["year": setting.year.map(String.init) ?? ""])
    default:
      let parts = path.text.components
      return words("table_group_contest", ["year": parts[2], "contest": parts[3]])
    }
  }

  func edited(_ bytes: [UInt8], by form: Form) throws(EditFailure) -> [UInt8] {
    if let whole = form["tep"] { return WholeText.bytes(of: whole, like: bytes) }
    var text = ConfigText(bytes)
    let rebuilt = form.all("cau-truc")
    for path in rebuilt where !rebuilt.contains(where: { path != $0 && path.hasPrefix($0 + "/") }) {
      text = try set(SettingTree(form, setting.schema).list(path), at: path, in: text)
    }
    for path in form.all("khoa") where !rebuilt.contains(where: { path.hasPrefix($0 + "/") }) {
      text = try set(SettingTree(form, setting.schema).leaf(path), at: path, in: text)
    }
    return text.bytes
  }

  private func set(_ value: FieldValue?, at path: String, in text: ConfigText) throws(EditFailure) -> ConfigText {
    let place = FieldPath(path: path)
    let isThere = (try? text.value(place)) ?? nil != nil
    guard let value else { return isThere ? try text.removing(place) : text }
    let order = SettingTree.order(of: path, setting.schema)
    let parent = path.components.dropLast().joined(separator: "/")
    guard !parent.isEmpty, (try? text.value(FieldPath(path: parent))) ?? nil == nil else {
      return try text.setting(place, to: value, order: order)
    }
    // The keys above it are not there yet.
    let record = FieldValue.record([.init(path.components.last ?? "", value)])
    return try set(record, at: parent, in: text)
  }
}

extension FieldPath {
  /// Keys and positions between slashes.
  init(path: String) {
    self.init(path.components.map { part in Int(part).map(Step.item) ?? .key(part) })
  }
}
