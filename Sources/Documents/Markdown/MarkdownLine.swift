import Vietnamese

/// Inlines as lines of Markdown.
struct MarkdownLine {
  /// Files by the position of their picture.
  let files: [Int: String]
  let descriptions: [String]
  let place: Place
  /// Which number a note has in the text.
  let number: (Int) -> Int

  enum Place { case line, heading, cell }

  private var inTable: Bool { place == .cell }

  /// - Returns: the lines between breaks, each fit to stand in its place. Pictures stand in theirs.
  func lines(_ inlines: [Inline]) -> [String] {
    var lines: [[TextSpan]] = [[]]
    for inline in inlines {
      switch inline {
      case .lineBreak: lines.append([])
      case .text(let text, let look): lines[lines.count - 1].append(span(text, look))
      case .tab: lines[lines.count - 1].append(TextSpan(text: " ", look: []))
      default: lines[lines.count - 1].append(TextSpan(text: markup(inline), look: [], isRaw: true))
      }
    }
    return lines.map { written($0.settled) }.filter { !$0.isEmpty }
  }

  /// Lines with a break between them. A bare address at the end of one would take the backslash for its own.
  static func broken(_ lines: [String]) -> String {
    lines.dropLast().reduce(into: "") { text, line in
      let word = line.split(separator: " ").last ?? ""
      let isAddress = ["://", "www.", "@"].contains { word.contains($0) }
      text += line + (isAddress ? " \\\n" : "\\\n")
    } + (lines.last ?? "")
  }

  /// All in one line.
  func line(_ inlines: [Inline]) -> String { lines(inlines).joined(separator: " ") }

  private func span(_ text: String, _ look: Inline.Look) -> TextSpan {
    let shown = look.contains(.raised) ? text.raised : look.contains(.lowered) ? text.lowered : text
    return TextSpan(text: shown.withoutHardSpaces, look: look.intersection([.bold, .italic, .struck]))
  }

  private func markup(_ inline: Inline) -> String {
    switch inline {
    case .note(let index): "[^\(number(index))]"
    case .picture(let index): files[index].map { "![\(description(index))](\($0))" } ?? ""
    case .link(let target, let inner): link(line(inner), target)
    default: ""
    }
  }

  private func link(_ words: String, _ target: String) -> String {
    words.isEmpty ? "" : "[\(words)](\(MarkdownEscape.destination(target)))"
  }

  private func description(_ picture: Int) -> String {
    picture < descriptions.count ? MarkdownEscape.inline(descriptions[picture].trimmedSpaces, inTable: inTable) : ""
  }

  private func written(_ spans: [TextSpan]) -> String {
    var text = ""
    var wasMarked = false
    for (index, span) in spans.enumerated() {
      let behind = index + 1 < spans.count ? spans[index + 1].text.unicodeScalars.first : nil
      let touches = behind.map { !$0.properties.isWhitespace } ?? false
      let escape = { (text: String, inside: Bool) in
        MarkdownEscape.inline(text, inTable: inTable, touches: touches || inside)
      }
      let words = span.isRaw ? span.text : escape(span.text, false)
      let emphasis = wasMarked ? nil : Emphasis(span, after: text.unicodeScalars.last, before: behind)
      wasMarked = emphasis != nil
      text += emphasis?.applied(escape) ?? words
    }
    let line = text.trimmedSpaces
    return place == .line ? MarkdownEscape.lineStart(line) : line
  }
}

/// How a span is marked, with the punctuation at its ends that must stand outside for the marks to count.
private struct Emphasis {
  let before: String
  let body: String
  let behind: String
  let marks: String

  /// Nil where there is nothing to mark, or no way to.
  init?(_ span: TextSpan, after last: Unicode.Scalar?, before next: Unicode.Scalar?) {
    guard !span.look.isEmpty, !span.isRaw, !span.isBlank else { return nil }
    let scalars = Array(span.text.unicodeScalars)
    var (start, end) = (0, scalars.count)
    var (left, right) = (last, next)
    while start < end, scalars[start].mustStandOutside(of: left) {
      left = scalars[start]
      start += 1
    }
    while end > start, scalars[end - 1].mustStandOutside(of: right) {
      right = scalars[end - 1]
      end -= 1
    }
    guard start < end else { return nil }
    let text = { (part: ArraySlice<Unicode.Scalar>) in String(String.UnicodeScalarView(part)) }
    (before, body, behind) = (text(scalars[..<start]), text(scalars[start..<end]), text(scalars[end...]))
    let isBesideSign = [last, next].contains { $0?.isMarkdownPunctuation == true }
    let hasTilde = isBesideSign || span.text.contains("~")
    let strong = (span.look.contains(.bold) ? "**" : "") + (span.look.contains(.italic) ? "*" : "")
    marks = (span.look.contains(.struck) && !hasTilde ? "~~" : "") + strong
    guard !marks.isEmpty else { return nil }
  }

  /// - Parameter escape: is told whether something stands right behind the text.
  func applied(_ escape: (String, Bool) -> String) -> String {
    escape(before, true) + marks + escape(body, !behind.isEmpty) + String(marks.reversed()) + escape(behind, false)
  }
}

extension Unicode.Scalar {
  /// Whether marks would not count between this, at the end of a span, and what is outside (CommonMark 0.30, 6.2). The
  /// site's reader hides tildes from that rule.
  fileprivate func mustStandOutside(of neighbour: Unicode.Scalar?) -> Bool {
    if properties.isWhitespace || self == "~" { return true }
    let isOpen = neighbour.map { $0.properties.isWhitespace || $0.isMarkdownPunctuation && $0 != "~" } ?? true
    return isMarkdownPunctuation && !isOpen
  }
}

extension String {
  /// A no-break space holds a number and its unit together; anywhere else it is a habit of word processors.
  fileprivate var withoutHardSpaces: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    let scalars = Array(unicodeScalars)
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isHard = scalar.properties.isWhitespace && !scalar.isASCII
      let isBesideDigit = [index - 1, index + 1].contains {
        scalars.indices.contains($0) && ("0"..."9").contains(scalars[$0])
      }
      text.append(isHard && !(isBesideDigit && scalar.value == 0xA0) ? " " : scalar)
    }
    return String(text)
  }

  fileprivate var raised: String { mapped(from: "0123456789+-=()ni", to: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ") }

  fileprivate var lowered: String { mapped(from: "0123456789+-=()", to: "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎") }

  /// Where every character has one; else as it is.
  private func mapped(from plain: String, to small: String) -> String {
    let pairs = Dictionary(zip(plain, small)) { first, _ in first }
    let letters = compactMap { pairs[$0] }
    return letters.count == count ? String(letters) : self
  }
}
