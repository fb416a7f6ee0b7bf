import DeskStore
import Diagnostics
import Disk

extension DeskFailure {
  /// What to tell whoever asked.
  func text(_ words: DeskWords) -> String {
    switch self {
    case .machine(let failure):
      [failure.words.vi.message, failure.words.vi.help].compactMap { $0 }.joined(separator: " ")
    case .vanished(let folder): words("refused_vanished", ["folder": folder.description])
    case .outside: words("refused_outside")
    case .missing: words("message_missing_text")
    case .taken: words("refused_there")
    case .busy: words("refused_busy")
    case .outOfTurn: words("refused_turn")
    case .ownWork: words("refused_same_person")
    case .notAllowed: words("refused_author")
    }
  }
}
