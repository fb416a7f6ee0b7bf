/// Every code with what it means.
public enum CodeTable {
  /// A line for each, in the order of the codes' numbers.
  public static func text(_ language: Language) -> String {
    sorted.map { "\($0.rawValue)  \($0.lesson?.meaning(language) ?? "")\n" }.joined()
  }

  /// A table in Markdown, for the guide.
  public static var markdown: String {
    "| Mã | Nghĩa là | Ghi sai | Ghi đúng |\n|---|---|---|---|\n"
      + sorted.map { code in
        let lesson = code.lesson
        return "| `\(code.rawValue)` | \(lesson?.vi ?? "") | \(cell(lesson?.wrong)) | \(cell(lesson?.right)) |\n"
      }.joined()
  }

  private static var sorted: [Code] {
    Code.allCases.sorted { $0.rawValue.dropFirst() < $1.rawValue.dropFirst() }
  }

  private static func cell(_ example: String?) -> String {
    guard let example, !example.isEmpty else { return "" }
    return "`" + example.replacing("`", with: "’").replacing("|", with: "\\|").replacing("\n", with: " ⏎ ") + "`"
  }
}
