/// What is wrong, in both languages of the tool: a typed fact (its code) and its words.
/// The words of each are in the folder `Wording`, one function a fact.
public struct Problem: Sendable, Hashable {
  public let code: Code
  public let vi: Words
  public let en: Words
  /// What to write instead of the marked text, where it is known for certain enough to offer.
  public let suggestion: String?

  package init(_ code: Code, vi: Words, en: Words, suggestion: String? = nil) {
    self.code = code
    self.vi = vi
    self.en = en
    self.suggestion = suggestion
  }

  public func words(in language: Language) -> Words {
    language == .vi ? vi : en
  }
}

/// A message (what is wrong) and its help (what to write instead).
public struct Words: Sendable, Hashable {
  public let message: String
  public let help: String?

  package init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}

public enum Language: String, Sendable, CaseIterable {
  case vi
  case en
}

public enum Severity: Sendable {
  /// The build fails.
  case error
  /// The build fails with `--strict`.
  case warning
  /// Never fails a build: what was left out, and why.
  case note
}
