import DeskStore
import Disk

extension DeskFailure {
  /// What to tell whoever asked.
  func text(_ words: DeskWords) -> String {
    switch self {
    case .machine(let failure): failure.words.vi.message
    case .missing: words("message_missing_text")
    case .taken: words("refused_there")
    }
  }
}
