/// What a code means, with a wrong and a right example: what `neuguong explain` prints, and the table of codes.
public struct Lesson: Sendable {
  public let vi: String
  public let en: String
  /// As one would type it; empty where the mistake is not typed.
  public let wrong: String
  public let right: String

  package init(_ vi: String, _ en: String, wrong: String = "", right: String) {
    (self.vi, self.en, self.wrong, self.right) = (vi, en, wrong, right)
  }

  public func meaning(_ language: Language) -> String { language == .vi ? vi : en }
}

extension Code {
  private static let lessons: [Code: Lesson] = [
    Lesson.files, Lesson.yaml, Lesson.values, Lesson.names, Lesson.bodies, Lesson.plans, Lesson.contests, Lesson.awards,
    Lesson.sites, Lesson.workbooks, Lesson.imports, Lesson.sections,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  /// Nil for a code that nobody has written one for; a test sees to it that there is none.
  public var lesson: Lesson? { Self.lessons[self] }

  /// The code as it is written in any case, with or without its letter: `E0213`, `e0213`, `0213`.
  public init?(written: String) {
    let text = written.uppercased()
    guard let code = Code.allCases.first(where: { $0.rawValue == text || $0.rawValue.dropFirst() == text }) else {
      return nil
    }
    self = code
  }

  /// `neuguong explain`: the meaning, a wrong and a right example.
  public func explanation(_ language: Language) -> String {
    guard let lesson else { return "" }
    let label = severity.label(language)
    let (wrong, right) = language == .vi ? ("Sai", "Đúng") : ("Wrong", "Right")
    var text = "\(rawValue) (\(label))\n\n\(lesson.meaning(language))\n"
    for (title, example) in [(wrong, lesson.wrong), (right, lesson.right)] where !example.isEmpty {
      text +=
        "\n\(title):\n" + example.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
    }
    return text
  }
}
