import Diagnostics
import SourceText

/// Where the front matter of an entry stands, and where its text begins.
package struct FrontMatterBlock {
  /// Between the two `---` lines.
  package let yaml: Range<Int>
  /// Byte offset and line (from 1) of the entry's text.
  package let body: Int
  package let bodyLine: Int
  package var diagnostics: [Diagnostic] = []
}

extension FrontMatterBlock {
  /// Finds the block; nil with a diagnostic where there is none to read.
  /// - Parameter knownKey: whether a name is a key of the entry's kind.
  package static func find(
    in source: SourceFile, knownKey: (String) -> Bool
  ) -> (block: FrontMatterBlock?, diagnostics: [Diagnostic]) {
    let bytes = source.bytes
    let start = bytes.firstIndex { !$0.isBlankByte } ?? 0
    let first = bytes.line(around: start)
    var diagnostics: [Diagnostic] = []
    switch Fence(bytes[first]) {
    case .proper: break
    case .mistyped(let written): diagnostics.append(Diagnostic(source, at: first, .wrongDashes(written)))
    case .none: return (nil, [Diagnostic(source, at: first.lowerBound..<first.lowerBound, .missingFrontMatter)])
    }
    guard let closing = closingLine(bytes, after: first.upperBound),
      !runsIntoText(bytes, first.upperBound..<closing.lowerBound, knownKey)
    else {
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

  /// The first line of dashes alone, typed right or not: front matter itself has none.
  private static func closingLine(_ bytes: [UInt8], after offset: Int) -> Range<Int>? {
    var start = offset + 1
    while start < bytes.count {
      let line = bytes.line(around: start)
      if Fence(bytes[line]) != .none { return line }
      start = line.upperBound + 1
    }
    return nil
  }

  /// Whether the closing line found is a rule further down in the text: after a blank line, what stands there is
  /// neither a key nor a list, and no key follows.
  private static func runsIntoText(_ bytes: [UInt8], _ range: Range<Int>, _ knownKey: (String) -> Bool) -> Bool {
    guard hasBlankLine(bytes[range]) else { return false }
    var isAfterBlank = false
    var runsIntoText = false
    for line in bytes[range].split(separator: .newline, omittingEmptySubsequences: false).dropFirst() {
      guard let first = line.first(where: { !$0.isBlankByte }) else {
        isAfterBlank = true
        continue
      }
      let parsed = YAMLLine(bytes, line.startIndex..<line.endIndex)
      if runsIntoText, parsed.indentation.isEmpty, let key = parsed.key, knownKey(key) { return false }
      let isText = parsed.indentation.isEmpty && first != UInt8(ascii: "-") && first != UInt8(ascii: "#")
      if isAfterBlank, isText, parsed.key == nil { runsIntoText = true }
    }
    return runsIntoText
  }

  /// Two line breaks with nothing but blanks between: most front matter has none, and needs no closer look.
  private static func hasBlankLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isBlank = false
    for byte in bytes {
      if byte == .newline {
        if isBlank { return true }
        isBlank = true
      } else if !byte.isBlankByte {
        isBlank = false
      }
    }
    return false
  }

  private enum Fence: Equatable {
    /// And the spaces of no width that copying from a web page leaves before them.
    private static let dashes: Set<Character> = [
      "-", "–", "—", "−", "‒", "―", "‐", "‑", "\u{200B}", "\u{2060}", "\u{200E}",
    ]

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
      if text == "---" {
        self = .proper
      } else if !text.isEmpty, text.allSatisfy(Self.dashes.contains), text != "-" {
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
