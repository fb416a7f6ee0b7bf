import DeskStore
import Diagnostics

extension AccountFailure {
  /// What to tell whoever asked.
  func text(_ words: DeskWords) -> String {
    switch self {
    case .name: words("account_name")
    case .password: words("account_password")
    case .taken: words("account_taken")
    case .missing: words("account_missing")
    case .lastAdministrator: words("account_last")
    case .machine(let failure): failure.words.vi.message
    case .noMemory: words("account_memory")
    }
  }
}
