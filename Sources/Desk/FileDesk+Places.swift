import DeskStore
import Diagnostics
import Disk
import Portal
import SourceText

extension FileDesk {
  /// Where a file is edited; nil of what no room edits.
  func address(_ file: WorkPath) -> String? { edited(file)?.address }

  /// A file as its room edits it.
  func edited(_ file: WorkPath) -> (any EditedFile)? {
    guard file.area == .content else {
      let bytes = file.text == SettingPlace.words ? try? Files.read(site.place(file)) : nil
      return SettingPlace(file.text, words: bytes)
    }
    let path = String(file.text.dropFirst("content/".count))
    return EntryPlace(path) ?? TablePlace(path) ?? SettingPlace(file.text)
  }

  /// What a file is called, as a text of it says.
  func label(_ file: WorkPath, saying bytes: [UInt8]?) -> String {
    edited(file)?.title(bytes ?? [], screens.words) ?? file.text
  }

  /// A diagnostic as a line that leads to where it is mended.
  func item(_ diagnostic: Diagnostic) -> Item {
    let root = site.options.content.description + "/"
    let path = diagnostic.file.hasPrefix(root) ? String(diagnostic.file.dropFirst(root.count)) : nil
    let place = path.flatMap { WorkPath("content/\($0)") }.flatMap(address)
    return Item(
      label: screens.words.known("diagnostic_\(diagnostic.problem.code.rawValue)") ?? diagnostic.problem.vi.message,
      address: place, detail: diagnostic.file + (diagnostic.place.map { ":\($0.start.line)" } ?? ""))
  }
}
