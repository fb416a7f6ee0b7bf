/// Where the front matter of an entry stands, and where its text begins.
struct FrontMatterBlock {
  /// Between the two `---` lines.
  let yaml: Range<Int>
  /// Byte offset and line (from 1) of the entry's text.
  let body: Int
  let bodyLine: Int
  var diagnostics: [Diagnostic] = []
}

extension FrontMatterBlock {
  /// Finds the block; nil with a diagnostic where there is none to read.
  static func find(in source: SourceFile) -> (block: FrontMatterBlock?, diagnostics: [Diagnostic]) {
    let bytes = source.bytes
    let start = bytes.firstIndex { !$0.isBlankByte } ?? 0
    let first = bytes.line(around: start)
    var diagnostics: [Diagnostic] = []
    switch Fence(bytes[first]) {
    case .proper: break
    case .mistyped(let written): diagnostics.append(Diagnostic(source, at: first, .wrongDashes(written)))
    case .none: return (nil, [Diagnostic(source, at: first.lowerBound..<first.lowerBound, .missingFrontMatter)])
    }
    guard let closing = closingLine(bytes, after: first.upperBound) else {
      let line = source.position(of: first.lowerBound).line
      return (nil, diagnostics + [Diagnostic(source, at: first, .missingClosing(openedAt: line))])
    }
    if case .mistyped(let written) = Fence(bytes[closing]) {
      diagnostics.append(Diagnostic(source, at: closing, .wrongDashes(written)))
    }
    let body = min(closing.upperBound + 1, bytes.count)
    let block = FrontMatterBlock(
      yaml: min(first.upperBound + 1, closing.lowerBound)..<closing.lowerBound, body: body,
      bodyLine: source.position(of: closing.lowerBound).line + 1)
    return (block, diagnostics)
  }

  /// The first proper `---` line; where there is none, the first that Word has turned into another dash.
  private static func closingLine(_ bytes: [UInt8], after offset: Int) -> Range<Int>? {
    var mistyped: Range<Int>?
    var start = offset + 1
    while start < bytes.count {
      let line = bytes.line(around: start)
      switch Fence(bytes[line]) {
      case .proper: return line
      case .mistyped: mistyped = mistyped ?? line
      case .none: break
      }
      start = line.upperBound + 1
    }
    return mistyped
  }

  private enum Fence {
    case proper
    case mistyped(String)
    case none

    init(_ line: ArraySlice<UInt8>) {
      // Every dash of Unicode's that Word or a phone types begins with the byte E2; most lines end here.
      guard let first = line.first(where: { !$0.isBlankByte }), first == UInt8(ascii: "-") || first == 0xE2 else {
        self = .none
        return
      }
      let text = String(decoding: line, as: UTF8.self).trimmed
      let dashes: Set<Character> = ["-", "–", "—", "−", "‒", "―", "‐", "‑"]
      if text == "---" {
        self = .proper
      } else if !text.isEmpty, text.allSatisfy(dashes.contains), text != "-" {
        self = .mistyped(text)
      } else {
        self = .none
      }
    }
  }
}

extension UInt8 {
  var isBlankByte: Bool { self == .space || self == .tab || self == .newline || self == .carriageReturn }
}
