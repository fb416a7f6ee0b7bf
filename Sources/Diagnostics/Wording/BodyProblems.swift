import CommonMark
import SourceText

/// What can be wrong with the text of an entry.
extension Problem {
  package static func rawHTML(_ html: String) -> Problem {
    let tag = html.firstIndex(of: ">").map { String(html[...$0]) }?.firstLine ?? html.firstLine
    let better = MarkdownInstead.of(tag)
    return Problem(
      .rawHTML,
      vi: Words("Không dùng được mã HTML “\(tag)” trong bài.", help: better.vi),
      en: Words("HTML such as “\(tag)” cannot be used in an entry.", help: better.en))
  }

  /// A path of the writer's own computer is no scheme that readers could follow: `C:\bai.docx`, `file:///C:/bai.docx`.
  package static func unsafeLink(_ link: String) -> Problem {
    if link.dropFirst().first == ":" || link.lowercased().hasPrefix("file:") { return ownComputer(link) }
    return Problem(
      .unsafeLink,
      vi: Words(
        "Liên kết “\(link)” không an toàn nên không được đăng.",
        help: "Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto:, tel: hoặc đường dẫn đến bài trong trang."),
      en: Words(
        "The link “\(link)” is not safe, so it is not published.",
        help: "Use addresses that begin with https://, http://, mailto: or tel:, or the path of an entry."))
  }

  private static func ownComputer(_ link: String) -> Problem {
    Problem(
      .unsafeLink,
      vi: Words(
        "“\(link)” là đường dẫn trong máy tính của người soạn; người đọc không mở được.",
        help: "Chép tệp vào cạnh bài rồi ghi tên tệp; nếu là một bài trong trang, ghi đường dẫn của bài."),
      en: Words(
        "“\(link)” is a path on the writer's own computer, which no reader can open.",
        help: "Put the file beside the entry and write its name; for an entry of the site, write the entry's path."))
  }

  package static func missingAlt(_ file: String) -> Problem {
    let example = "![Lễ phát động thi đua tại hội trường Sở](\(file))"
    return Problem(
      .missingAlt,
      vi: Words(
        "Ảnh “\(file)” chưa có mô tả cho người không xem được ảnh.",
        help: "Ghi trong ảnh có ai, đang làm gì, ví dụ: \(example)"),
      en: Words(
        "The picture “\(file)” has no description for those who cannot see it.",
        help: "Say who is in it, doing what: \(example)"))
  }

  package static func missingCaption(_ file: String) -> Problem {
    let example = "\(file) | Lễ phát động thi đua tại hội trường Sở"
    return Problem(
      .missingAlt,
      vi: Words("Ảnh “\(file)” trong bộ ảnh chưa có chú thích.", help: "Ghi sau dấu gạch đứng, ví dụ: \(example)"),
      en: Words(
        "The picture “\(file)” of the gallery has no caption.", help: "Write it after an upright bar: \(example)"))
  }

  package static func externalImage(_ address: String) -> Problem {
    Problem(
      .externalImage,
      vi: Words(
        "Ảnh “\(address)” lấy từ trang khác nên không được đăng.",
        help: "Tải ảnh về, đặt cạnh bài rồi ghi tên tệp: ![Mô tả](ten-anh.jpg)"),
      en: Words(
        "The picture “\(address)” comes from another site, so it is not published.",
        help: "Save it beside the entry and write the file's name: ![Description](name.jpg)"))
  }

  package static func unknownEmbed(_ name: String, nearest: String?, known: [String]) -> Problem {
    let list = known.map { "{\($0)}" }.joined(separator: ", ")
    return Problem(
      .unknownEmbed,
      vi: Words(
        "Không có khối “{\(name)}”.",
        help: (nearest.map { "Có phải “{\($0)}”? " } ?? "") + "Các khối dùng được: \(list)."),
      en: Words(
        "There is no block “{\(name)}”.",
        help: (nearest.map { "Did you mean “{\($0)}”? " } ?? "") + "Known blocks: \(list)."),
      suggestion: nearest)
  }

  static func headingSkipped(previous: Int, level: Int) -> Problem {
    let marks = String(repeating: "#", count: previous + 1)
    return Problem(
      .headingSkipped,
      vi: Words("Đề mục nhảy từ bậc \(previous) xuống bậc \(level).", help: "Dùng \(marks) cho đề mục này."),
      en: Words("The heading jumps from level \(previous) to level \(level).", help: "Use \(marks) for this heading."))
  }

  static func footnoteUndefined(_ label: String) -> Problem {
    Problem(
      .footnoteUndefined,
      vi: Words(
        "Chú thích [^\(label)] chưa có nội dung.", help: "Thêm một dòng ở cuối bài: [^\(label)]: nội dung chú thích"),
      en: Words("The footnote [^\(label)] has no text.", help: "Add a line at the end: [^\(label)]: the text"))
  }

  static func footnoteUnused(_ label: String) -> Problem {
    Problem(
      .footnoteUnused,
      vi: Words(
        "Chú thích [^\(label)] không được dẫn ở đâu nên không hiện.",
        help: "Ghi [^\(label)] vào chỗ cần chú thích, hoặc xóa dòng này."),
      en: Words(
        "Nothing refers to the footnote [^\(label)], so it does not show.",
        help: "Write [^\(label)] where it belongs, or delete it."))
  }

  static func footnoteTwice(_ label: String) -> Problem {
    Problem(
      .footnoteUnused,
      vi: Words(
        "Chú thích [^\(label)] được ghi hai lần; chỉ lần đầu hiện trên trang.", help: "Đổi tên hoặc xóa một trong hai."),
      en: Words(
        "The footnote [^\(label)] is given twice; only the first shows.", help: "Rename or delete one of the two."))
  }

  static func linkUndefined(_ label: String) -> Problem {
    Problem(
      .linkUndefined,
      vi: Words(
        "“[\(label)]” chưa có địa chỉ nên hiện thành chữ.", help: "Ghi địa chỉ trong ngoặc tròn: [chữ](địa chỉ)"),
      en: Words(
        "“[\(label)]” has no address, so it shows as text.", help: "Write the address in parentheses: [words](address)")
    )
  }

  package static func literalEmphasis(_ words: String) -> Problem {
    let text = words.hasPrefix("“") || words.hasPrefix("\"") ? words : "“\(words)”"
    return Problem(
      .literalEmphasis,
      vi: Words(
        "Dấu * quanh \(text) hiện nguyên trên trang, không thành chữ đậm hay nghiêng.",
        help: "Thêm dấu cách giữa dấu * và chữ liền sau."),
      en: Words(
        "The * around \(text) shows as it is, not as bold or italics.",
        help: "Put a space between the * and the letter after it."))
  }

  static func yearAsList(_ start: Int) -> Problem {
    Problem(
      .yearAsList,
      vi: Words(
        "Dòng bắt đầu bằng “\(start). ” thành danh sách đánh số từ \(start).",
        help: "Nếu không phải danh sách, ghi: \(start)\\."),
      en: Words(
        "A line that begins with “\(start). ” becomes a list numbered from \(start).",
        help: "If it is no list, write: \(start)\\."),
      suggestion: "\(start)\\.")
  }

  package static func splitList(marker: String, previous: String) -> Problem {
    Problem(
      .splitList,
      vi: Words(
        "Dấu “\(marker)” ngay dưới dấu “\(previous)” mở một danh sách khác, không phải mục con.",
        help: "Mục con: lùi vào hai dấu cách. Cùng danh sách: dùng cùng một dấu “\(previous)”."),
      en: Words(
        "“\(marker)” right below “\(previous)” begins another list, not an item below it.",
        help: "To nest it, indent it by two spaces. To go on with the list, use “\(previous)”."))
  }

  static func keyboardLink(_ text: String, _ destination: String) -> Problem {
    Problem(
      .keyboardLink,
      vi: Words(
        "“ơ\(text)ư(\(destination))” có lẽ là một liên kết: bộ gõ đã đổi ngoặc vuông thành ơ, ư.",
        help: "Tắt bộ gõ tiếng Việt rồi ghi: [\(text)](\(destination))"),
      en: Words(
        "“ơ\(text)ư(\(destination))” was probably meant as a link: the keyboard turned brackets into ơ and ư.",
        help: "Switch the Vietnamese keyboard off and write: [\(text)](\(destination))"),
      suggestion: "[\(text)](\(destination))")
  }
}

/// What to write in place of an HTML tag.
package enum MarkdownInstead {
  package static func of(_ tag: String) -> (vi: String, en: String) {
    let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    if let sample = samples[name] { return ("Ghi thay bằng: \(sample)", "Write instead: \(sample)") }
    if breaks.contains(name) {
      return (
        "Xóa mã này; để xuống đoạn, chừa một dòng trống.", "Delete it; leave an empty line to begin a paragraph."
      )
    }
    if plain.contains(name) { return ("Xóa mã này, chỉ để lại chữ.", "Delete it, and keep the words.") }
    return (
      "Xóa mã này; nếu muốn hiện đúng ký hiệu trên trang, đặt trong dấu `…`.",
      "Delete it; to show it as it is, put it between `…`."
    )
  }

  private static let breaks: Set<String> = ["br", "p", "div", "section", "article"]
  private static let plain: Set<String> = ["span", "font", "center", "small", "big", "mark", "o"]

  private static let samples: [String: String] = [
    "b": "**chữ đậm**", "strong": "**chữ đậm**", "i": "*chữ nghiêng*", "em": "*chữ nghiêng*", "u": "*chữ nghiêng*",
    "s": "~~chữ gạch~~", "del": "~~chữ gạch~~", "strike": "~~chữ gạch~~", "a": "[chữ](địa chỉ)",
    "iframe": "[chữ](địa chỉ)", "video": "[chữ](địa chỉ)", "img": "![mô tả ảnh](ten-anh.jpg)",
    "h1": "## Đề mục", "h2": "## Đề mục", "h3": "### Đề mục", "h4": "#### Đề mục",
    "ul": "- mục", "ol": "1. mục", "li": "- mục", "hr": "---", "blockquote": "> lời trích", "code": "`chữ`",
    "sup": "[^1]", "table": "| Cột 1 | Cột 2 |", "tr": "| Cột 1 | Cột 2 |", "td": "| Cột 1 | Cột 2 |",
    "th": "| Cột 1 | Cột 2 |",
  ]
}

extension [MarkdownProblem] {
  /// A closing tag says nothing that its opening tag did not say.
  package func diagnostics(in source: SourceFile) -> [Diagnostic] {
    guard !isEmpty else { return [] }
    var opened: Set<String> = []
    let told = filter { problem in
      guard case .rawHTML(let html) = problem.fact else { return true }
      let name = html.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      if html.hasPrefix("</") { return !opened.contains(name) }
      opened.insert(name)
      return true
    }
    var findings = Findings(source)
    for problem in told { findings.add(problem.problem.code, at: problem.span, problem.problem) }
    return findings.diagnostics
  }
}

extension MarkdownProblem {
  package var problem: Problem {
    switch fact {
    case .rawHTML(let tag): .rawHTML(tag)
    case .unsafeURL(let url): .unsafeLink(url)
    case .skippedHeadingLevel(let previous, let level): .headingSkipped(previous: previous, level: level)
    case .undefinedFootnote(let label): .footnoteUndefined(label)
    case .unusedFootnote(let label): .footnoteUnused(label)
    case .duplicateFootnote(let label): .footnoteTwice(label)
    case .undefinedReference(let label): .linkUndefined(label)
    case .literalEmphasis(let text): .literalEmphasis(text)
    case .accidentalList(let start): .yearAsList(start)
    case .splitList(let marker, let previous): .splitList(marker: marker, previous: previous)
    case .telexLink(let text, let destination): .keyboardLink(text, destination)
    case .pasted(let paste, let better, _): .pasted(paste, better: better)
    case .unclosedComment: .unclosedComment
    case .forbiddenCharacter(let written): .forbiddenCharacter(written)
    case .lostCells(let cells, let columns): .lostCells(cells, columns: columns)
    case .emptyCells(let columns): .emptyCells(columns: columns)
    case .tooComplex: .tooComplex
    }
  }
}
