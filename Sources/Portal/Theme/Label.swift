/// What something is called on pages: a word of the theme, or a text that the site itself gives.
enum Label: Sendable, Hashable {
  case word(Word)
  case text(String)
}

extension Strings {
  func callAsFunction(_ label: Label) -> String {
    switch label {
    case .word(let word): self(word)
    case .text(let text): text
    }
  }
}
