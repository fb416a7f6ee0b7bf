import Templates

/// One entry: its form, its text, and its page beside them.
struct EditorPage: ViewModel {
  let title: String
  let chips: [Chip]
  /// Below the content folder, as an address carries it.
  let file: String
  let slug: String
  /// The version that changes are told against.
  let base: String
  let isWhole: Bool
  let isUnreadable: Bool
  let groups: [FieldGroup]
  let text: String
  let isTextChanged: Bool
  let bodyLabel: String
  /// What is kept of an earlier sitting; nil where nothing is.
  let draft: String?
  let change: ChangeNotice?
  let canSave: Bool
  let canSubmit: Bool
  let canMove: Bool
  /// JSON of who else has it open.
  let others: String
  /// JSON of the lists that names are picked from.
  let lists: [UInt8]

  static let fields = Fields<EditorPage>("editor")
    .text("title", "what the entry is called") { $0.title }
    .list("chips", "its state") { $0.chips }
    .text("file", "its file, as an address carries it") { $0.file }
    .text("slug", "the last part of its address") { $0.slug }
    .text("base", "the version that changes are told against") { $0.base }
    .text("mode", "form, or whole for the file as it is") { $0.isWhole ? "whole" : "form" }
    .flag("isWhole", "whether the file is edited as it is") { $0.isWhole }
    .flag("unreadable", "whether no form can be made of it") { $0.isUnreadable }
    .list("groups", "the fields") { $0.groups }
    .text("text", "its words, or the whole file") { $0.text }
    .flag("isTextChanged", "whether a draft differs there from the file") { $0.isTextChanged }
    .text("bodyLabel", "what the words are called") { $0.bodyLabel }
    .text("draft", "what is kept of an earlier sitting") { $0.draft }
    .record("change", "where it is on its way to the public") { $0.change }
    .flag("canSave", "whether it may be written into the file at once") { $0.canSave }
    .flag("canSubmit", "whether somebody else has to approve it") { $0.canSubmit }
    .flag("canMove", "whether it may be renamed and withdrawn") { $0.canMove }
    .text("others", "JSON of who else has it open") { $0.others }
    .html("lists", "JSON of the lists that names are picked from") { $0.lists }
}
