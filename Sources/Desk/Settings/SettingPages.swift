import Templates

/// Kế hoạch, Giao diện: the files that a room has.
struct SettingsPage: ViewModel {
  let heading: String
  let hint: String
  let groups: [ItemGroup]

  static let fields = Fields<SettingsPage>("settings")
    .text("heading", "the room's name") { $0.heading }
    .text("hint", "what it is for") { $0.hint }
    .list("groups", "the files, by year") { $0.groups }
}

/// One file of settings as a form.
struct SettingPage: ViewModel {
  let title: String
  let hint: String?
  let file: String
  let base: String
  let isWhole: Bool
  let isUnreadable: Bool
  let nodes: [NodeView]
  let text: String
  let draft: String?
  let change: ChangeNotice?
  let canSave: Bool
  let canSubmit: Bool
  let hasFilter: Bool
  let history: String
  let other: String

  static let fields = Fields<SettingPage>("setting")
    .text("title", "what it is called") { $0.title }
    .text("hint", "what it is for") { $0.hint }
    .text("file", "as an address carries it") { $0.file }
    .text("base", "the version that changes are told against") { $0.base }
    .text("mode", "form, or whole for the file as it is") { $0.isWhole ? "whole" : "form" }
    .flag("isWhole", "whether the file is edited as it is") { $0.isWhole }
    .flag("unreadable", "whether no form can be made of it") { $0.isUnreadable }
    .list("nodes", "its keys") { $0.nodes }
    .text("text", "the whole file, where it is edited as such") { $0.text }
    .text("draft", "what is kept of an earlier sitting") { $0.draft }
    .record("change", "where it is on its way to the public") { $0.change }
    .flag("canSave", "whether it may be written into the file at once") { $0.canSave }
    .flag("canSubmit", "whether somebody else has to approve it") { $0.canSubmit }
    .flag("hasFilter", "whether its keys are many, to be searched") { $0.hasFilter }
    .text("history", "where its versions are") { $0.history }
    .text("other", "where it is edited the other way") { $0.other }
}

/// A key: a field, keys below it, or a list of such.
struct NodeView: ViewModel {
  let label: String
  let hint: String
  let path: String
  var field: FieldView?
  var children: [NodeView] = []
  var isList = false
  var items: [ItemView] = []
  var blank: ItemView?
  /// Whether a group is open from the start.
  var isOpen = false

  static let fields = Fields<NodeView>("node")
    .text("label", "its key") { $0.label }
    .text("hint", "what it is for") { $0.hint }
    .text("path", "keys and positions") { $0.path }
    .record("field", "where it is one") { $0.field }
    .list("children", "the keys below it") { $0.children }
    .flag("isGroup", "whether there are keys below it") { !$0.children.isEmpty }
    .flag("isItems", "whether it is a list of such") { $0.isList }
    .list("items", "of the list") { $0.items }
    .record("blank", "an item to be added") { $0.blank }
    .flag("isOpen", "whether it is open from the start") { $0.isOpen }

  struct ItemView: ViewModel {
    let heading: String
    let nodes: [NodeView]

    static let fields = Fields<ItemView>("item of a list")
      .text("heading", "its number, or its name") { $0.heading }
      .list("nodes", "its keys") { $0.nodes }
  }
}
