import Templates

/// What became of a file, and how one version differs from another.
struct HistoryPage: ViewModel {
  let title: String
  let back: String
  let entries: [Item]
  let shown: Shown?

  struct Shown: ViewModel {
    let id: String
    let heading: String
    let lines: [DifferenceLine]
    let canReturn: Bool
    let action: String

    static let fields = Fields<Shown>("version")
      .text("id", "of the version") { $0.id }
      .text("heading", "when, and who") { $0.heading }
      .list("lines", "against what is there now") { $0.lines }
      .flag("canReturn", "whether one can go back to it") { $0.canReturn }
      .text("action", "where that is done") { $0.action }
  }

  static let fields = Fields<HistoryPage>("history")
    .text("title", "of the entry, or the file") { $0.title }
    .text("back", "where it is edited") { $0.back }
    .list("entries", "the newest first") { $0.entries }
    .record("shown", "the version that was asked for") { $0.shown }
}

/// Two texts of one file, for a person to choose from.
struct ConflictPage: ViewModel {
  let title: String
  let action: String
  let base: String
  let lines: [DifferenceLine]
  let mine: String
  let theirs: String

  static let fields = Fields<ConflictPage>("conflict")
    .text("title", "of the entry") { $0.title }
    .text("action", "where the choice is sent") { $0.action }
    .text("base", "the version that is in the file now") { $0.base }
    .list("lines", "from theirs to mine") { $0.lines }
    .text("mine", "what was typed here") { $0.mine }
    .text("theirs", "what is in the file now") { $0.theirs }
}
