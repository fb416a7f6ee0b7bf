import SourceText

/// Makes one diagnostic of a mistake that a table has in many rows: at the first place, with the lines of the others.
package struct Repeats {
  private struct Key: Hashable {
    let file: String
    let code: Code
    let text: String
  }

  private struct Group {
    let first: Diagnostic
    var lines: LineList
  }

  /// How many different mistakes of one code are distinguished; what goes beyond is listed with the last.
  private static let limit = 200

  package init() {}

  private var groups: [Key: Group] = [:]
  private var order: [Key] = []
  private var counts: [Code: Int] = [:]

  /// - Parameter diagnostic: made where it is the first of its kind.
  package mutating func add(_ problem: Problem, file: String, line: Int, _ diagnostic: () -> Diagnostic) {
    var key = Key(file: file, code: problem.code, text: problem.sameness)
    if groups[key] == nil, counts[problem.code, default: 0] >= Self.limit {
      key = Key(file: file, code: problem.code, text: "")
    }
    if groups[key] == nil {
      counts[problem.code, default: 0] += 1
      order.append(key)
      groups[key] = Group(first: diagnostic(), lines: LineList(first: line))
    } else {
      groups[key]?.lines.add(line)
    }
  }

  package mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.problem, file: diagnostic.file, line: diagnostic.place?.start.line ?? 0) { diagnostic }
  }

  /// In the order of the first of each.
  package var diagnostics: [Diagnostic] {
    order.compactMap { groups[$0] }.map { group in
      guard let others = group.lines.others else { return group.first }
      return Diagnostic(file: group.first.file, place: group.first.place, group.first.problem.also(onLines: others))
    }
  }
}

extension Problem {
  /// Equal for the same mistake: of a way to write numbers or dates the digits say nothing.
  fileprivate var sameness: String {
    switch code {
    case .dateShortYear, .dateFormat, .dateMonthFirst, .notANumber, .numberAmbiguousComma:
      vi.message.reduce(into: "") { text, letter in
        if !letter.isNumber { text.append(letter) } else if text.last != "0" { text.append("0") }
      }
    case .legacyText, .lostMarks: String(vi.message.prefix { $0 != "“" })
    default: vi.message
    }
  }

  /// The same, said of other lines as well.
  package func also(onLines lines: String) -> Problem {
    Problem(
      code, vi: Words("\(vi.message) Cũng ở dòng \(lines).", help: vi.help),
      en: Words("\(en.message) Also on line \(lines).", help: en.help), suggestion: suggestion)
  }
}

/// Numbers of lines, said shortly: `5, 7–40`.
package struct LineList {
  private static let limit = 12
  private let first: Int
  private var ranges: [ClosedRange<Int>] = []
  /// Of the lines beyond what is listed.
  private var more = 0

  package init(first: Int) {
    self.first = first
  }

  /// A line twice counts once; lines mostly come in their order.
  package mutating func add(_ line: Int) {
    if line == first || ranges.last?.contains(line) == true { return }
    if let last = ranges.last, last.upperBound + 1 == line {
      ranges[ranges.count - 1] = last.lowerBound...line
    } else if ranges.count < Self.limit {
      ranges.append(line...line)
    } else {
      more += 1
    }
  }

  package var count: Int { 1 + ranges.reduce(0) { $0 + $1.count } + more }

  /// Without the first; nil where there are none.
  package var others: String? { ranges.isEmpty ? nil : text(ranges) }

  package var all: String {
    guard let next = ranges.first, next.lowerBound == first + 1 else { return text([first...first] + ranges) }
    return text([first...next.upperBound] + ranges.dropFirst())
  }

  private func text(_ ranges: [ClosedRange<Int>]) -> String {
    let parts = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return parts.joined(separator: ", ") + (more > 0 ? " … (+\(more))" : "")
  }
}

extension LineList {
  /// Nil where there are none.
  package init?(of lines: [Int]) {
    guard let first = lines.first else { return nil }
    self.init(first: first)
    for line in lines.dropFirst() { add(line) }
  }
}
