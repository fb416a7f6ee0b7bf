import DataFiles
import Templates
import Vietnamese

/// A link with its words, or words alone where there is nothing to lead to.
struct Reference: ViewModel {
  let label: String
  let address: String?

  static let fields = Fields<Reference>("reference")
    .text("label", "the words of the link") { $0.label }
    .text("address", "where it leads; empty for plain words") { $0.address }
}

/// A link that may be the page one is on.
struct MenuItem: ViewModel {
  let label: String
  let address: String
  let isCurrent: Bool

  static let fields = Fields<MenuItem>("menu item")
    .text("label", "the words of the link") { $0.label }
    .text("address", "where it leads") { $0.address }
    .flag("current", "the page, or a page of the section, that the reader is on") { $0.isCurrent }
}

/// A day as people and as machines read it.
struct Day: ViewModel {
  let text: String
  let iso: String

  init(_ date: CalendarDate) { (text, iso) = (date.short, date.iso) }

  static let fields = Fields<Day>("day")
    .text("text", "05/7/2018") { $0.text }
    .text("iso", "2018-07-05") { $0.iso }
}

/// A file to download.
struct Download: ViewModel {
  let label: String
  let address: String
  /// Such as “PDF”.
  let type: String

  static let fields = Fields<Download>("download")
    .text("label", "the words of the link") { $0.label }
    .text("address", "where the file is") { $0.address }
    .text("type", "the kind of file, such as PDF") { $0.type }
}
