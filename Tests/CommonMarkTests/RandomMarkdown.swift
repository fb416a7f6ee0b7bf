import TestSupport

/// Documents made of what the extensions of GFM and the constructs around them quarrel about.
struct RandomMarkdown {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func document() -> String {
    let blocks = (0..<Int.random(in: 1...5, using: &generator)).map { _ in block(depth: 0) }
    return blocks.map { $0 + (pick(["\n", "\n", "\n", ""])) }.joined()
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private mutating func times(_ range: ClosedRange<Int>) -> Range<Int> { 0..<Int.random(in: range, using: &generator) }

  private mutating func block(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 2 ? 12 : 7), using: &generator) {
    case 0, 1, 2: return table()
    case 3, 4: return times(1...3).map { _ in line() + "\n" }.joined()
    case 5: return pick(["# ", "## "]) + inline() + "\n"
    case 6: return pick(["[a]: /u\n", "[b c]: <x y> 't'\n", "---\n", "```\nx | y\n```\n", "    code\n", "===\n"])
    case 7, 8: return list(depth: depth)
    case 9: return tasks()
    default: return indent(block(depth: depth + 1), first: "> ", rest: pick(["> ", "> ", ">", ""]))
    }
  }

  private mutating func list(depth: Int) -> String {
    let marker = pick(["- ", "* ", "+ ", "1. ", "2) ", "-   "])
    let gap = pick(["", "", "\n"])
    return times(1...3).map { _ in
      indent(block(depth: depth + 1), first: marker, rest: String(repeating: " ", count: marker.utf8.count)) + gap
    }.joined()
  }

  private mutating func tasks() -> String {
    times(1...3).map { _ in
      pick(["- ", "* ", "1. ", "  - "]) + pick(["[ ] ", "[x] ", "[X] ", "[ ]", "[y] "]) + line() + "\n"
    }.joined()
  }

  private func indent(_ block: String, first: String, rest: String) -> String {
    var result = ""
    for line in block.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      result += (result.isEmpty ? first : line.isEmpty ? "" : rest) + line + "\n"
    }
    return result
  }

  private mutating func table() -> String {
    let columns = Int.random(in: 1...3, using: &generator)
    var lines: [String] = []
    if Bool.random(using: &generator) { lines.append(line()) }
    lines.append(row(columns))
    let marks = times(columns...columns).map { _ in pick(["---", ":-", "-:", ":-:", "-", " -- "]) }
    lines.append(pick(["|", "| ", ""]) + marks.joined(separator: pick(["|", " | "])) + pick(["|", " |", "", "| "]))
    for _ in times(0...3) { lines.append(row(columns + pick([0, 0, 0, -1, 1]))) }
    return lines.map { pick(["", "", "", "", " ", "   "]) + $0 + "\n" }.joined()
  }

  private mutating func row(_ columns: Int) -> String {
    let cells = times(max(0, columns)...max(0, columns)).map { _ in pick([inline(), inline(), "", " "]) }
    return pick(["| ", "|", ""]) + cells.joined(separator: pick([" | ", "|"])) + pick([" |", "|", ""])
  }

  private mutating func line() -> String {
    pick(["", "", "", "", "", "", "2. ", "- ", "> ", "    ", "| ", "===", "\\"]) + inline()
  }

  private mutating func inline() -> String {
    times(1...5).map { _ in piece() }.joined(separator: pick(["", "", " "]))
  }

  private mutating func piece() -> String {
    switch Int.random(in: 0..<24, using: &generator) {
    case 0...5: return pick(["a", "bc", "đơn vị", " ", "2018", "x_y", ".", ",", "“", "”"])
    case 6...8: return pick(["*", "**", "_", "__", "***", "~", "~~", "~~~"])
    case 9, 10: return pick(["\\|", "|", "\\\\", "\\*", "\\", "\\~", "&amp;", "&copy;", "&#42;", "&lt"])
    case 11, 12: return "`" + pick(["c", "a|b", "a\\|b", "*", "http://x.yz"]) + "`"
    case 13, 14:
      return "[" + pick(["t", "*t*", "a", "b c", "x", "^1"]) + "]" + pick(["(u)", "(/u 't')", "[a]", "[]", "", "("])
    case 15: return "![" + pick(["t", "a"]) + "]" + pick(["(u)", "[a]", ""])
    case 16: return pick(["<http://e.org/a_b>", "<b>", "<!-- c -->", "<x@y.zt>", "<"])
    case 17, 18: return url()
    case 19: return pick(["a@b.cd", "mailto:a@b.cd", "a.b-c_d+e@f_g.hi.", "a@b@c.de", "@", "xmpp:a@b.cd/e"])
    case 20: return pick(["[", "]", "(", ")", "!", "["])
    case 21, 22: return pick(["~", "~~"]) + pick(["s", "s t", "*s*"]) + pick(["~", "~~"])
    default: return pick(["*", "**", "_"]) + pick(["s", "“s”", "s t"]) + pick(["*", "**", "_"])
    }
  }

  private mutating func url() -> String {
    let start = pick(["http://", "https://", "ftp://", "www.", "http:", "HTTP://", "www.a"])
    let rest = pick([
      "a.bc", "a_b.cd", "a.b_c", "a.bc/d_e", "a.bc/*d*", "a.bc/(d)", "a.bc/`d`", "a.bc/?x=1&amp;", "a.bc/&copy;d",
      "đ.vn", "a",
    ])
    return start + rest + pick(["", "", ".", ")", "?!", "&amp;", "_", "*", "~", "]", "\\", "'"])
  }
}
