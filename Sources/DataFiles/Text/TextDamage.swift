import Diagnostics
import SourceText
import Vietnamese

extension SourceFile {
  /// What pasting and saving have damaged. Of single characters the first of each kind is shown, and the rest counted.
  /// - Parameter decomposed: where letters and marks were apart before the text was composed.
  package func damage(decomposed: Int? = nil) -> [Diagnostic] {
    damage(PasteDoctor.flaws(in: bytes), decomposed: decomposed)
  }

  /// The same, of a file whose flaws were found before.
  package func damage(_ flaws: [TextFlaw], decomposed: Int?) -> [Diagnostic] {
    guard !flaws.isEmpty || decomposed != nil else { return [] }
    var findings = Findings(self)
    if let decomposed { findings.add(.nfdText, at: word(around: decomposed), .nfdText(file: path)) }
    var count: [TextFlaw.Kind: Int] = [:]
    for flaw in flaws { count[flaw.kind, default: 0] += 1 }
    var seen: Set<TextFlaw.Kind> = []
    var told = 0
    for flaw in flaws where flaw.range.lowerBound >= told {
      guard !flaw.kind.isCounted || seen.insert(flaw.kind).inserted else { continue }
      told = add(flaw, more: (count[flaw.kind] ?? 1) - 1, to: &findings)
    }
    return findings.diagnostics
  }

  /// - Returns: the end of what is shown.
  private func add(_ flaw: TextFlaw, more: Int, to findings: inout Findings) -> Int {
    let range = flaw.range
    switch flaw.kind {
    case .legacy(let encoding):
      let repaired = flaw.repaired ?? ""
      findings.add(.legacyText, at: range, .legacyText(text(range), repaired: repaired, encoding, file: path))
    case .unknownEncoding: findings.add(.unknownEncoding, at: range, .unknownEncoding(text(range)))
    case .lostMarks: findings.add(.lostMarks, at: range, .lostMarks(text(range)))
    case .control(let scalar):
      findings.add(.controlCharacter, at: range, .controlCharacter(scalar, more: more, file: path))
    case .hardSpace: findings.add(.hardSpace, at: range, .hardSpace(more: more, file: path))
    case .invisible(let scalar):
      findings.add(.invisibleCharacter, at: range, .invisibleCharacter(scalar, more: more, file: path))
    case .eth:
      let word = word(around: range.lowerBound)
      findings.add(.ethLetter, at: word, .ethLetter(text(word)))
      return word.upperBound
    }
    return range.upperBound
  }

  /// The letters around a byte offset, as far as a word can go.
  private func word(around offset: Int) -> Range<Int> {
    let isLetter = { (byte: UInt8) in byte >= 0x80 || byte.isASCIILetter }
    var (start, end) = (offset, offset)
    while start > max(0, offset - Self.longestWord), isLetter(bytes[start - 1]) { start -= 1 }
    while end < min(bytes.count, offset + Self.longestWord), isLetter(bytes[end]) { end += 1 }
    while start < offset, bytes[start].isContinuation { start += 1 }
    while end < bytes.count, end > offset, bytes[end].isContinuation { end -= 1 }
    return start..<end
  }

  private static let longestWord = 64
}

extension TextFlaw.Kind {
  /// A page from Word may have hundreds.
  fileprivate var isCounted: Bool {
    switch self {
    case .hardSpace, .invisible, .control: true
    case .legacy, .unknownEncoding, .lostMarks, .eth: false
    }
  }
}

extension [UInt8] {
  /// Where text and its NFC differ because of a mark of its own; nil where they do not.
  package func decomposedOffset(composed: [UInt8]) -> Int? {
    // The lead bytes of U+0300–U+036F.
    guard count != composed.count, contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return nil }
    var offset = zip(self, composed).prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
    while offset > 0, offset == composed.count || composed[offset].isContinuation { offset -= 1 }
    return offset
  }
}
