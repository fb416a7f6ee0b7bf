import Templates

/// The tables that there are.
struct TablesPage: ViewModel {
  let groups: [ItemGroup]
  static let fields = Fields<TablesPage>("tables").list("groups", "a group a year") { $0.groups }
}

/// One table as a grid.
struct TablePage: ViewModel {
  let title: String
  let chips: [Chip]
  let file: String
  let base: String
  let columns: [Item]
  let draft: String?
  let change: ChangeNotice?
  let canSave: Bool
  let canSubmit: Bool
  /// JSON of columns and rows.
  let data: [UInt8]

  static let fields = Fields<TablePage>("table")
    .text("title", "what it is called") { $0.title }
    .list("chips", "its state") { $0.chips }
    .text("file", "its file, as an address carries it") { $0.file }
    .text("base", "the version that changes are told against") { $0.base }
    .list("columns", "its header") { $0.columns }
    .text("draft", "what is kept of an earlier sitting") { $0.draft }
    .record("change", "where it is on its way to the public") { $0.change }
    .flag("canSave", "whether it may be written into the file at once") { $0.canSave }
    .flag("canSubmit", "whether somebody else has to approve it") { $0.canSubmit }
    .html("data", "JSON of columns and rows") { $0.data }
}
