import Diagnostics
import SourceText

/// What YAML silently reads in a sense that the editor did not mean: reported, and read as it was meant.
package struct YAMLTraps {
  package let source: SourceFile
  private var findings: Findings
  /// Numbers that were put together again: what is said of them explains the list or map around them, too.
  package private(set) var split: [Range<Int>] = []

  package init(_ source: SourceFile) {
    self.source = source
    findings = Findings(source)
  }

  package var diagnostics: [Diagnostic] { findings.diagnostics }

  package mutating func mend(_ pairs: [YAMLPair]) -> [YAMLPair] {
    var mended: [YAMLPair] = []
    for pair in pairs {
      // `{điểm tối đa: 7,5}`: to YAML, 7 and another key 5.
      if let last = mended.last, let left = last.value.scalar, pair.value.scalar?.isEmpty ?? false,
        let whole = splitNumber(left, pair.key)
      {
        mended[mended.count - 1] = YAMLPair(key: last.key, value: .scalar(whole))
      } else {
        mended.append(YAMLPair(key: pair.key, value: mend(pair.value)))
      }
    }
    return mended
  }

  private mutating func mend(_ node: YAMLNode) -> YAMLNode {
    switch node {
    case .scalar(let scalar): .scalar(lostText(after: scalar))
    case .list(let items, let range): .list(mend(items), range: range)
    case .map(let pairs, let range): .map(mend(pairs), range: range)
    }
  }

  /// `[7,5]`: to YAML, a list of 7 and 5.
  private mutating func mend(_ items: [YAMLNode]) -> [YAMLNode] {
    var mended: [YAMLNode] = []
    for item in items {
      if let left = mended.last?.scalar, let right = item.scalar, let whole = splitNumber(left, right) {
        mended[mended.count - 1] = .scalar(whole)
      } else {
        mended += swallowed(by: item) ?? [mend(item)]
      }
    }
    return mended
  }

  /// An item that is further in than the one above it: to YAML, more words of that one.
  private mutating func swallowed(by item: YAMLNode) -> [YAMLNode]? {
    guard let scalar = item.scalar, scalar.style == .plain, source.bytes[scalar.range].contains(.newline) else {
      return nil
    }
    let lines = YAMLLine.all(in: source.bytes, range: scalar.range)
    guard lines.dropFirst().contains(where: \.isItem) else { return nil }
    let first = source.bytes.line(around: scalar.range.lowerBound)
    let indentation = String(repeating: " ", count: source.bytes[first].prefix { $0 == .space }.count)
    return lines.enumerated().map { number, line in
      guard number > 0, line.isItem else {
        return .scalar(YAMLScalar(text: line.text.trimmed, range: line.content, style: .plain))
      }
      let better = "\(indentation)\(line.text.trimmed)"
      findings.add(.misalignedItem, at: line.content, .misalignedItem(line: better))
      let words = line.content.lowerBound + 2..<max(line.content.lowerBound + 2, line.content.upperBound)
      return .scalar(YAMLScalar(text: source.text(words).trimmed, range: words, style: .plain))
    }
  }

  /// `tiêu đề: Thi đua #1`: what follows ` #` is a comment to YAML.
  private mutating func lostText(after scalar: YAMLScalar) -> YAMLScalar {
    guard scalar.style != .block, let hash = hash(after: scalar.range.upperBound) else { return scalar }
    let line = source.bytes.line(around: hash)
    let comment = source.text(hash..<line.upperBound).trimmed
    let whole = scalar.isEmpty ? comment : "\(scalar.text) \(comment)"
    let better =
      "\(source.text(line.lowerBound..<max(line.lowerBound, scalar.range.lowerBound)).trimmed) \(whole.quoted)"
    let isText = comment.dropFirst().first.map { $0 != " " && $0 != "#" } ?? false
    if scalar.isEmpty && !isText { return scalar }
    let problem: Problem = isText ? .textLostAfterHash(comment, line: better) : .trailingComment(comment, line: better)
    findings.add(problem, at: hash..<(hash + comment.utf8.count))
    return isText ? YAMLScalar(text: whole, range: scalar.range, style: .quoted) : scalar
  }

  /// Looks no further than the first sign: a line may hold all values.
  private func hash(after offset: Int) -> Int? {
    let next = source.bytes[offset...].firstIndex { !$0.isBlankByte || $0 == .newline }
    return next.flatMap { source.bytes[$0] == UInt8(ascii: "#") ? $0 : nil }
  }

  /// A decimal comma that YAML takes for a separator; the number as it was written.
  private mutating func splitNumber(_ left: YAMLScalar, _ right: YAMLScalar) -> YAMLScalar? {
    let between = left.range.upperBound..<max(left.range.upperBound, right.range.lowerBound)
    guard source.text(between) == ",", left.style == .plain, right.style == .plain, left.text.last?.isNumber == true,
      right.text.first?.isNumber == true
    else { return nil }
    let range = left.range.lowerBound..<right.range.upperBound
    let number = "\(left.text.split(separator: " ").last ?? ""),\(right.text.split(separator: " ").first ?? "")"
    let whole = "\(left.text),\(right.text)"
    split.append(range)
    findings.add(.commaInBraces, at: range, .commaInBraces(number, whole: whole))
    return YAMLScalar(text: whole, range: range, style: .quoted)
  }
}

extension YAMLNode {
  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }
}
