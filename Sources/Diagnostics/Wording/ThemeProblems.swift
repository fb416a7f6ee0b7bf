import SourceText
import Templates
import Vietnamese

/// What can be wrong with a theme.
extension Problem {
  package static func themeMissing(_ name: String) -> Problem {
    Problem(
      .themeMissing,
      vi: Words("Giao diện thiếu “\(name)”.", help: "Chỉ đúng thư mục giao diện bằng --theme."),
      en: Words("The theme has no “\(name)”.", help: "Name the theme's folder with --theme."))
  }

  package static var cardPart: Problem {
    Problem(
      .cardPart,
      vi: Words(
        "Không đọc được phần này của ảnh chia sẻ.",
        help:
          "Cần “box” (bốn số, trong 1200 × 630), “colour” (#rrggbb), và “shape” (plain, star, picture) hoặc “texts” (mỗi dòng: tên, cỡ, cỡ nhỏ nhất, độ đậm, số dòng, cách); “when”, nếu có, là picture hoặc no-picture."
      ),
      en: Words(
        "This part of the share card cannot be read.",
        help:
          "It needs “box” (four numbers, within 1200 × 630), “colour” (#rrggbb), and “shape” (plain, star, picture) or “texts” (lines of name, size, least size, weight, lines, gap); “when”, if any, is picture or no-picture."
      ))
  }

  package static func unknownString(_ key: String) -> Problem {
    Problem(
      .unknownString,
      vi: Words("Tệp strings.yaml thiếu từ “\(key)”.", help: "Thêm một dòng: \(key): \"…\""),
      en: Words("strings.yaml lacks the word “\(key)”.", help: "Add a line: \(key): \"…\""))
  }

  /// A template's problem, by its kind.
  package static func template(_ problem: TemplateProblem) -> Problem {
    let name = problem.name
    let nearest = Nearest.suggestion(for: name, among: problem.candidates)
    switch problem.kind {
    case .unknownName: return templateField(name, nearest)
    case .unknownTemplate:
      return templateMissing(name, nearest)
    case .endlessInclusion: return templateLoop(problem.candidates)
    case .unknownBlock:
      return misuse(
        "Mẫu khung không có khối “\(name)”.", "The parent template has no block “\(name)”.",
        vi: nearest.map { "Có phải “\($0)”?" } ?? "Xóa khối này.",
        en: nearest.map { "Did you mean “\($0)”?" } ?? "Delete the block.")
    case .unescapedText:
      return misuse(
        "“\(name)” là chữ thường, không phải HTML.", "“\(name)” is plain text, not HTML.",
        vi: "Ghi hai dấu ngoặc: {{\(name)}}", en: "Use two braces: {{\(name)}}")
    case .escapedHTML:
      return misuse(
        "“\(name)” là HTML.", "“\(name)” is HTML.", vi: "Ghi ba dấu ngoặc: {{{\(name)}}}",
        en: "Use three braces: {{{\(name)}}}")
    case .notText, .notRecord, .notTemplateName, .conditionAsText, .numberAsCondition:
      return misuse(
        "“\(name)” không dùng được theo cách này.", "“\(name)” cannot be used in this way.",
        vi: "Xem các trường dùng được: neuguong theme fields", en: "See what it holds: neuguong theme fields")
    case .loopVariableOutsideList:
      return misuse(
        "“\(name)” chỉ dùng được bên trong một danh sách.", "“\(name)” can be used inside a list only.",
        vi: "Đặt giữa thẻ mở {{#…}} và thẻ đóng {{/…}} của danh sách.",
        en: "Put it between {{#…}} and {{/…}} of a list.")
    case .unknownLoopVariable:
      let known = problem.candidates.joined(separator: ", ")
      return misuse(
        "Không có biến “\(name)”.", "There is no variable “\(name)”.",
        vi: (nearest.map { "Có phải “\($0)”? " } ?? "") + "Các biến của danh sách: \(known).",
        en: (nearest.map { "Did you mean “\($0)”? " } ?? "") + "The variables of a list: \(known).")
    default: return templateSyntax(problem)
    }
  }

  private static func templateField(_ name: String, _ nearest: String?) -> Problem {
    Problem(
      .templateUnknownField,
      vi: Words(
        "Mẫu giao diện dùng trường “\(name)”, nhưng trang này không có.",
        help: (nearest.map { "Có phải “\($0)”? " } ?? "") + "Xem các trường dùng được: neuguong theme fields"),
      en: Words(
        "The template uses the field “\(name)”, which this page does not have.",
        help: (nearest.map { "Did you mean “\($0)”? " } ?? "") + "See the fields: neuguong theme fields"),
      suggestion: nearest)
  }

  private static func templateMissing(_ name: String, _ nearest: String?) -> Problem {
    Problem(
      .templateMissing,
      vi: Words(
        "Không có mẫu giao diện “\(name)”.",
        help: nearest.map { "Có phải “\($0)”?" } ?? "Thêm tệp templates/\(name).mustache."),
      en: Words(
        "There is no template “\(name)”.",
        help: nearest.map { "Did you mean “\($0)”?" } ?? "Add templates/\(name).mustache."),
      suggestion: nearest)
  }

  /// - Parameter templates: on the way, from the one that is included again.
  private static func templateLoop(_ templates: [String]) -> Problem {
    let closed = templates.count > 1 && templates.first == templates.last
    let way = (closed ? templates : templates + templates.prefix(1)).joined(separator: " → ")
    return Problem(
      .templateLoop,
      vi: Words(
        "Mẫu giao diện gọi lại chính nó, không bao giờ dừng: \(way).",
        help: "Xóa thẻ này, hoặc đặt vào một khối đi sâu vào bản ghi: {{#…}}…{{/…}}."),
      en: Words(
        "The template includes itself without end: \(way).",
        help: "Delete the tag, or put it in a section that goes down into the record: {{#…}}…{{/…}}."))
  }

  private static func misuse(_ message: String, _ english: String, vi: String, en: String) -> Problem {
    Problem(.templateMisuse, vi: Words(message, help: vi), en: Words(english, help: en))
  }

  private static func templateSyntax(_ problem: TemplateProblem) -> Problem {
    let name = problem.name
    let (vi, en): (String, String) =
      switch problem.kind {
      case .unclosedTag: ("Thẻ “\(name)” chưa có dấu đóng.", "The tag “\(name)” is not closed.")
      case .unclosedSection:
        ("Khối “\(name)” chưa có thẻ đóng {{/\(name)}}.", "The section “\(name)” is never closed with {{/\(name)}}.")
      case .unexpectedClose(let expected?):
        ("Thẻ đóng “\(name)” không khớp: đang mở “\(expected)”.", "“\(name)” is closed, but “\(expected)” is open.")
      case .unexpectedClose(nil): ("Thẻ đóng “\(name)” không có thẻ mở.", "“\(name)” is closed, but was never opened.")
      case .emptyName: ("Thẻ không có tên.", "The tag has no name.")
      case .duplicateTemplate: ("Có hai mẫu giao diện tên “\(name)”.", "There are two templates named “\(name)”.")
      case .ignoredInParent:
        ("Thẻ “\(name)” nằm ngoài các khối nên không hiện.", "“\(name)” stands outside the blocks and is never shown.")
      default: ("Thẻ “\(name)” không đúng cách ghi.", "The tag “\(name)” is not well formed.")
      }
    return Problem(
      .templateSyntax, vi: Words(vi, help: "Sửa thẻ này trong mẫu giao diện."),
      en: Words(en, help: "Mend the tag in the template."))
  }
}

extension [TemplateProblem] {
  package func diagnostics(in sources: [TemplateSource]) -> [Diagnostic] {
    Dictionary(grouping: self, by: \.path).flatMap { path, problems in
      let file = SourceFile(path: path, bytes: sources.first { $0.path == path }?.bytes ?? [])
      let lines = LineTable(file)
      var findings = Findings(file)
      // Of one kind no more are worded than are told: a suggestion is searched for each.
      var worded: [TemplateProblem.Kind: (count: Int, last: Problem)] = [:]
      for problem in problems {
        let known = worded[problem.kind]
        let words = known.flatMap { $0.count > Findings.most ? $0.last : nil } ?? .template(problem)
        worded[problem.kind] = ((known?.count ?? 0) + 1, words)
        let start = lines.offset(line: problem.line, byteColumn: problem.column)
        findings.add(words, at: start..<Swift.min(start + problem.length, file.bytes.count))
      }
      return findings.diagnostics
    }
  }
}
