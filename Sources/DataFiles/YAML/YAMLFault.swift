import Diagnostics
import SourceText

/// A stretch of text that libyaml cannot read, with the reason in the editor's terms.
package struct YAMLFault {
  /// What is marked.
  package let range: Range<Int>
  /// To be blanked before the next try: mostly the whole line.
  package let line: Range<Int>
  package let problem: Problem
  /// The key whose value is lost with the line.
  package let key: String?
  /// Nothing after it can be read either.
  var isFatal = false
}

extension YAMLFault {
  /// The lines to blame for a failure. libyaml often gives up lines later, so every line is looked at first.
  package static func find(
    in bytes: [UInt8], range: Range<Int>, failure: YAMLFailure, knownKey: @escaping (String) -> Bool
  ) -> [YAMLFault] {
    let suspects = YAMLSuspects(bytes: bytes, range: range, knownKey: knownKey)
    guard case .syntax(let words) = failure.reason else {
      guard case .anchor = failure.reason else { return [limit(failure, bytes)] }
      // One of many lines, perhaps: those that are wrong in the same way are found at one go.
      let found = suspects.faults(near: failure.offset)
      return found.contains { $0.line.contains(failure.offset) } ? found : [limit(failure, bytes)]
    }
    let found = suspects.faults(near: failure.offset)
    guard found.isEmpty else { return found }
    return [suspects.stray(before: failure.offset) ?? unexplained(words, at: failure.offset, in: bytes, range)]
  }

  /// The lines to blame where there are no keys at all: `tiêu đề:Lễ phát động` is one word to YAML.
  package static func find(
    in bytes: [UInt8], range: Range<Int>, notKeys: Range<Int>, knownKey: @escaping (String) -> Bool
  ) -> [YAMLFault] {
    let found = YAMLSuspects(bytes: bytes, range: range, knownKey: knownKey).faults(near: notKeys.lowerBound)
    guard found.isEmpty else { return found }
    return [YAMLFault(range: notKeys, line: notKeys, problem: .notKeys, key: nil, isFatal: true)]
  }

  private static func limit(_ failure: YAMLFailure, _ bytes: [UInt8]) -> YAMLFault {
    let range = bytes.line(around: failure.offset)
    let line = YAMLLine(bytes, range)
    let problem: Problem =
      switch failure.reason {
      case .anchor: .yamlAnchor(line: line.quoted)
      case .tooDeep: .yamlTooDeep(limit: YAMLParser.maximumDepth)
      case .tooLarge: .yamlTooLarge
      case .complexKey: .notKeys
      case .secondDocument: .secondPart
      case .syntax(let words): .yamlSyntax(words)
      }
    var fault = YAMLFault(
      range: failure.offset..<max(failure.offset, range.upperBound), line: range, problem: problem, key: line.key)
    if case .anchor = failure.reason { return fault }
    fault.isFatal = true
    return fault
  }

  private static func unexplained(_ words: String, at offset: Int, in bytes: [UInt8], _ range: Range<Int>) -> YAMLFault
  {
    let last = bytes[range].lastIndex { $0 != .newline && $0 != .space && $0 != .carriageReturn } ?? range.lowerBound
    let line = bytes.line(around: min(offset, last))
    let start = bytes[line].firstIndex { $0 != .space } ?? line.lowerBound
    return YAMLFault(
      range: start..<max(start, line.upperBound), line: line, problem: .yamlSyntax(words),
      key: YAMLLine(bytes, line).key)
  }
}

extension [UInt8] {
  /// The line around an offset, without its break.
  package func line(around offset: Int) -> Range<Int> {
    let middle = Swift.min(offset, count)
    let start = (self[..<middle].lastIndex(of: .newline) ?? -1) + 1
    return start..<(self[middle...].firstIndex(of: .newline) ?? count)
  }
}
