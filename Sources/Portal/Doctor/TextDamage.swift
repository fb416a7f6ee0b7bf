import Vietnamese

extension SourceFile {
  /// What pasting and saving have damaged. Of single characters the first of each kind is shown, and the rest counted.
  /// - Parameter decomposed: where letters and marks were apart before the text was composed.
  func damage(decomposed: Int? = nil) -> [Diagnostic] {
    let flaws = PasteDoctor.flaws(in: bytes)
    guard !flaws.isEmpty || decomposed != nil else { return [] }
    var diagnostics = decomposed.map { [Diagnostic(self, at: word(around: $0), .nfdText(file: path))] } ?? []
    var count: [TextFlaw.Kind: Int] = [:]
    for flaw in flaws { count[flaw.kind, default: 0] += 1 }
    var seen: Set<TextFlaw.Kind> = []
    for flaw in flaws where !flaw.kind.isCounted || seen.insert(flaw.kind).inserted {
      diagnostics.append(diagnostic(flaw, more: (count[flaw.kind] ?? 1) - 1))
    }
    return diagnostics
  }

  private func diagnostic(_ flaw: TextFlaw, more: Int) -> Diagnostic {
    let text = self.text(flaw.range)
    switch flaw.kind {
    case .legacy(let encoding):
      let problem = Problem.legacyText(text, repaired: flaw.repaired ?? "", encoding, file: path)
      return Diagnostic(self, at: flaw.range, problem)
    case .unknownEncoding: return Diagnostic(self, at: flaw.range, .unknownEncoding(text))
    case .lostMarks: return Diagnostic(self, at: flaw.range, .lostMarks(text))
    case .control(let scalar):
      return Diagnostic(self, at: flaw.range, .controlCharacter(scalar, more: more, file: path))
    case .hardSpace: return Diagnostic(self, at: flaw.range, .hardSpace(more: more, file: path))
    case .invisible(let scalar):
      return Diagnostic(self, at: flaw.range, .invisibleCharacter(scalar, more: more, file: path))
    case .eth:
      let word = word(around: flaw.range.lowerBound)
      return Diagnostic(self, at: word, .ethLetter(self.text(word)))
    }
  }

  /// The letters around a byte offset.
  private func word(around offset: Int) -> Range<Int> {
    let isLetter = { (byte: UInt8) in byte >= 0x80 || byte.isASCIILetter }
    let start = (bytes[..<offset].lastIndex { !isLetter($0) } ?? -1) + 1
    return start..<max(start, bytes[offset...].firstIndex { !isLetter($0) } ?? bytes.count)
  }
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
  /// Where text and its NFC part ways because of a mark of its own; nil where they do not.
  func decomposedOffset(composed: [UInt8]) -> Int? {
    // The lead bytes of U+0300–U+036F.
    guard count != composed.count, contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return nil }
    var offset = zip(self, composed).prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
    while offset > 0, offset == composed.count || composed[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
