import DataFiles
import Diagnostics
import SourceText
import Vietnamese

/// What the paste doctor makes of one file: what is wrong with it, and the file as it should be.
public struct Treatment: Sendable {
  /// In the order of the text.
  public let diagnostics: [Diagnostic]
  /// UTF-8 in NFC; the bytes of the file itself where there is nothing to repair.
  public let repaired: [UInt8]
  /// What is left in the repaired text, since nobody can repair it.
  public let incurable: [Diagnostic]

  /// - Parameters:
  ///   - bytes: of a Markdown, YAML or CSV file, in whatever encoding they are.
  ///   - path: as messages show it; its ending says what kind of file it is.
  public init(_ bytes: [UInt8], path: String) {
    let isMarkdown = path.lowercased().hasSuffix(".md")
    let text = CSVText(bytes)
    let source = SourceFile(path: path, bytes: text.bytes)
    if let offset = text.invalidOffset {
      diagnostics = [Diagnostic(source, at: offset..<offset, .badUTF8)]
      (repaired, incurable) = (bytes, diagnostics)
      return
    }
    let flaws = PasteDoctor.flaws(in: text.bytes)
    var found = source.damage(flaws, decomposed: text.decomposedOffset)
    if text.encoding != .utf8 { found.append(Diagnostic(source, at: 0..<0, .badUTF8)) }
    if isMarkdown { found += MarkdownRepair.problems(in: source) }
    diagnostics = found.ordered()
    let healed = PasteDoctor.repaired(text.bytes, flaws, lineBreak: isMarkdown ? source.lineBreak() : { _ in " " })
    let whole = isMarkdown ? MarkdownRepair.repaired(SourceFile(path: path, bytes: healed)) : healed
    // Excel reads a table as UTF-8 only behind a byte order mark.
    let isMarked = bytes.starts(with: Self.mark) || text.encoding != .utf8 && !isMarkdown
    incurable = diagnostics.isEmpty ? [] : SourceFile(path: path, bytes: whole).damage()
    repaired = diagnostics.isEmpty ? bytes : (isMarked ? Self.mark : []) + whole
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension SourceFile {
  /// What takes the place of a line break of Word's at an offset: a line break in an entry's text; a space where that
  /// would end what it stands in: a key's value, a heading, the row of a table.
  fileprivate func lineBreak() -> (Int) -> String {
    let body = MarkdownRepair.frontMatter(of: self)?.body ?? 0
    return { offset in
      let line = bytes[max(body, (bytes[..<offset].lastIndex(of: .newline) ?? -1) + 1)...]
      let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
      return offset < body || first == UInt8(ascii: "|") || first == UInt8(ascii: "#") ? " " : "\n"
    }
  }
}
