import DataFiles
import Diagnostics
import Schemas
import SourceText
import Vietnamese

/// `cho phép`: what an entry says may be published though it looks like personal data, and why.
package struct Allowance: Sendable {
  package let content: String
  package let reason: String?
  /// Of the value in the file.
  package let range: Range<Int>

  /// - Parameter reason: of the entry, for those that give none.
  package init?(_ fields: KeyedValues, reason: String?) {
    guard let content = fields[Self.content] else { return nil }
    self.content = content.value
    self.reason = fields[Self.reason]?.value ?? reason
    range = fields.range
  }

  package static let content = Key.text(
    "nội dung", required: true, doc: "đúng như trong bài", example: "0000 000 000")
  package static let reason = Key.text("lý do", doc: "vì sao được đăng", example: "số trực ban công khai")
  package static let schema = Schema("cho phép", [content.spec, reason.spec], isLine: true)

  /// Letters and digits alone: spaces and signs are written in many ways.
  fileprivate static func key(_ text: String) -> [UInt8] {
    Fold.search(ReadableText(Array(text.utf8), .markdown).bytes).filter { $0.isASCIILetter || $0.isASCIIDigit }
  }
}

/// Allowances by what they allow.
private struct AllowanceIndex {
  private var byKey: [[UInt8]: Int] = [:]
  /// Those that are looked through for what stands within them, in a phrase; nobody needs more.
  private var phrases: [[UInt8]] = []
  private static let mostPhrases = 50

  init(_ allowances: [Allowance]) {
    for (index, allowance) in allowances.enumerated() {
      let key = Allowance.key(allowance.content)
      if byKey[key] == nil { byKey[key] = index }
      if index < Self.mostPhrases { phrases.append(key) }
    }
  }

  func index(for text: String) -> Int? {
    let key = Allowance.key(text)
    return byKey[key] ?? (key.count < 4 ? nil : phrases.firstIndex { $0.firstRange(of: key) != nil })
  }
}

/// The personal data of an entry, sorted by what it says may be published.
package struct AllowedData {
  /// What may not be published.
  package private(set) var refused: [PersonalData] = []
  /// What no message may show: all but what is allowed.
  package private(set) var secret: [PersonalData] = []
  /// Of what is allowed, and of allowances that are wrong.
  package var diagnostics: [Diagnostic] { findings.diagnostics }
  private var findings: Findings

  package init(_ allowances: [Allowance], _ found: [PersonalData], in source: SourceFile) {
    findings = Findings(source)
    guard !allowances.isEmpty else {
      (refused, secret) = (found, found)
      return
    }
    let index = AllowanceIndex(allowances)
    var (used, papers, shown): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
    // Both are in the order of the text.
    var next = 0
    for data in found {
      while next < allowances.count, allowances[next].range.upperBound <= data.range.lowerBound { next += 1 }
      let isOwn = next < allowances.count && allowances[next].range.overlaps(data.range)
      guard let number = isOwn ? next : index.index(for: source.text(data.range)) else {
        refused.append(data)
        secret.append(data)
        continue
      }
      if data.kind.isOfPapers {
        papers.insert(number)
        secret.append(data)
        if isOwn { shown.insert(number) } else { refused.append(data) }
      } else if !isOwn {
        used.insert(number)
        guard let reason = allowances[number].reason else { continue }
        let note = Problem.allowedData(data.kind, source.text(data.range), reason: reason)
        findings.add(note, at: data.range)
      }
    }
    // The number stands in the line of `cho phép` too, maybe without the word that tells what it is.
    secret += papers.subtracting(shown).map { PersonalData(kind: .identityNumber, range: allowances[$0].range) }
    secret.sort { $0.range.lowerBound < $1.range.lowerBound }
    for (index, allowance) in allowances.enumerated() {
      let problem: Problem? =
        papers.contains(index)
        ? .allowedPapers
        : allowance.reason?.isEmpty ?? true ? .allowanceWithoutReason : used.contains(index) ? nil : .unusedAllowance
      if let problem { findings.add(problem, at: allowance.range) }
    }
  }
}
