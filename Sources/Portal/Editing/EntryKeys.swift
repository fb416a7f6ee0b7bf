import Disk
import Schemas
import Vietnamese

extension Kind {
  package static var draftKey: KeySpec { Common.isDraft.spec }
  package static var formerAddressesKey: KeySpec { Common.formerAddresses.spec }
  package static var withdrawnKey: KeySpec { Common.withdrawn.spec }
  package static var withdrawalReasonKey: KeySpec { Common.withdrawalReason.spec }

  /// The address of the page that a file below the content folder becomes.
  package static func address(ofPage file: String) -> String { Address.page(ofSource: file) }
}

extension PreviewSite {
  package var siteName: String { site.config.name }
  /// What counts as today.
  package var day: CalendarDate { site.today }
}

extension Scaffold {
  /// A new entry with the keys alone that are known of it, for a form to fill in; nil where no file name can be made
  /// of the title.
  package static func blank(_ kind: Kind, title: String, today: CalendarDate) -> Scaffold? {
    guard let slug = slug(ofTitle: title) else { return nil }
    let known = known(kind, title: title, today: today)
    let lines = kind.schema.fields.compactMap { field in known[field.id].map { "\(field.name): \($0)\n" } }
    let text = "---\n\(lines.joined())---\n\n"
    return Scaffold(path: folder(kind, today) / Path("\(slug).md"), bytes: Array(text.utf8))
  }
}
