/// A line that libyaml cannot read, with the reason in the editor's terms.
struct YAMLFault {
  /// What is marked.
  let range: Range<Int>
  /// The whole line, to be blanked before the next try.
  let line: Range<Int>
  let problem: Problem
  /// The key whose value is lost with the line.
  let key: String?
  /// Nothing after it can be read either.
  var isFatal = false

  /// The lines to blame for a failure. libyaml often gives up lines later, so every line is looked at first.
  static func find(
    in bytes: [UInt8], range: Range<Int>, failure: YAMLFailure, knownKey: (String) -> Bool
  ) -> [YAMLFault] {
    guard case .syntax(let words) = failure.reason else { return [limit(failure, bytes)] }
    let blamed = YAMLLine.all(in: bytes, range: range).compactMap { culprit($0, bytes, knownKey: knownKey) }
    return blamed.isEmpty ? [unexplained(words, at: failure.offset, in: bytes, range)] : blamed
  }

  private static func culprit(_ line: YAMLLine, _ bytes: [UInt8], knownKey: (String) -> Bool) -> YAMLFault? {
    if bytes[line.range.lowerBound...].prefix(while: { $0 == .space || $0 == .tab }).contains(.tab) {
      let start = line.range.lowerBound
      return YAMLFault(range: start..<(start + 1), line: line.range, problem: .tabIndent, key: line.key)
    }
    guard let key = line.key, let value = line.value else { return nil }
    if !line.hasSpaceAfterColon {
      guard knownKey(key) else { return nil }
      let better = "\(line.prefix.trimmingLeadingSpaces) \(value.text)"
      return YAMLFault(range: value.range, line: line.range, problem: .noSpaceAfterColon(line: better), key: key)
    }
    return valueProblem(line, key: key, value: value.text).map {
      YAMLFault(range: value.range, line: line.range, problem: $0, key: key)
    }
  }

  private static func valueProblem(_ line: YAMLLine, key: String, value: String) -> Problem? {
    switch value.first {
    case "\"", "'": closesEarly(value) ? .textAfterQuote(key: key, line: line.singleQuoted) : nil
    case "[", "{", "|", ">": nil
    case "@", "`", "%": .reservedCharacter(String(value.prefix(1)), line: line.quoted)
    default: value.contains(": ") || value.hasSuffix(":") ? .colonInValue(key: key, line: line.quoted) : nil
    }
  }

  /// `"Kỷ cương" và hành động`: the quote that opens the value ends before the value does.
  private static func closesEarly(_ value: String) -> Bool {
    guard let quote = value.first, let close = value.dropFirst().firstIndex(of: quote) else { return false }
    let rest = value[value.index(after: close)...].drop { $0 == " " }
    return !rest.isEmpty && rest.first != "#" && rest.first != quote
  }

  private static func limit(_ failure: YAMLFailure, _ bytes: [UInt8]) -> YAMLFault {
    let problem: Problem =
      switch failure.reason {
      case .anchor: .yamlAnchor
      case .tooDeep: .yamlTooDeep
      case .tooLarge: .yamlTooLarge
      case .complexKey: .notKeys
      case .syntax(let words): .yamlSyntax(words)
      }
    let line = bytes.line(around: failure.offset)
    let range = failure.offset..<max(failure.offset, line.upperBound)
    var fault = YAMLFault(range: range, line: line, problem: problem, key: YAMLLine(bytes, line).key)
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
  func line(around offset: Int) -> Range<Int> {
    let middle = Swift.min(offset, count)
    let start = (self[..<middle].lastIndex(of: .newline) ?? -1) + 1
    return start..<(self[middle...].firstIndex(of: .newline) ?? count)
  }
}
