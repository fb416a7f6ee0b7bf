import Foundation

/// The editor's guide as steps, in its order.
struct GuideText {
  private(set) var steps: [GuideStep] = []
  /// Blocks that no rule knows, by their first line: the guide must not show what nobody tries.
  private(set) var strays: [String] = []
  /// The lines that each answer of a mistake takes, by the number of its step.
  private(set) var answers: [Int: Range<Int>] = [:]
  let lines: [Substring]
  private var pending: (verb: Substring, object: String)?
  private var wrong: GuideEdit?

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var next = 0
    while next < lines.count {
      if let comment = lines[next].wholeMatch(of: /<!-- ([^:]+?)(?:: (.+))? -->/) {
        read(verb: comment.1, object: comment.2.map(String.init) ?? "")
      } else if let fence = lines[next].prefixMatch(of: /```|~~~/)?.0 {
        let end = lines[(next + 1)...].firstIndex(of: fence) ?? lines.count
        read(language: lines[next].dropFirst(3), next + 1..<end)
        next = end
      }
      next += 1
    }
  }

  private mutating func read(verb: Substring, object: String) {
    switch verb {
    case "bảng", "hết bảng": break
    case "chép":
      let names = object.split(separator: " → ").map(String.init)
      steps.append(.copy(from: names[0], to: names[1]))
    default: pending = (verb, object)
    }
  }

  private mutating func read(language: Substring, _ range: Range<Int>) {
    let text = lines[range].map { "\($0)\n" }.joined()
    if language == "sh" {
      steps.append(.commands(lines[range].map(String.init)))
    } else if let mistake = wrong {
      answers[steps.count] = range
      steps.append(.mistake(mistake, answer: text))
      wrong = nil
    } else if let comment = pending {
      pending = nil
      read(comment, text)
    } else {
      strays.append("\(range.lowerBound): \(lines[range].first ?? "")")
    }
  }

  private mutating func read(_ comment: (verb: Substring, object: String), _ text: String) {
    let verb = comment.verb
    if verb == "in ra" {
      steps.append(.printed(text))
    } else if verb.hasPrefix("sai "), let edit = GuideEdit(verb.dropFirst(4), comment.object, text: text) {
      wrong = edit
    } else if let edit = GuideEdit(verb, comment.object, text: text) {
      steps.append(.edit(edit))
    } else {
      strays.append("<!-- \(verb): \(comment.object) -->")
    }
  }
}
