import SourceText

/// What separates the cells of one file and the digits of its numbers, and where its table starts.
package struct CSVDialect: Sendable, Equatable {
  package let separator: UInt8
  /// Numbers are written 1,234.5: the first line says `decimal=.`.
  package let hasDecimalPoint: Bool
  /// Dates are written 6/30/2018: the first line says `date=mdy`.
  package let hasMonthFirst: Bool
  /// Whether the first line names the separator.
  let isSaid: Bool
  /// Offset and line of what follows the line that says so; 0 and 1 without one.
  package let start: Int
  package let line: Int

  package init(_ bytes: [UInt8]) {
    let first = bytes.prefix { $0 != .newline }
    if let said = CSVDialect.said(first) {
      (start, line) = (min(first.endIndex + 1, bytes.count), 2)
      separator = said.separator ?? CSVDialect.separator(in: Array(bytes[start...]))
      (hasDecimalPoint, hasMonthFirst, isSaid) = (said.hasDecimalPoint, said.hasMonthFirst, said.separator != nil)
    } else {
      (separator, hasDecimalPoint, hasMonthFirst) = (CSVDialect.separator(in: bytes), false, false)
      (isSaid, start, line) = (false, 0, 1)
    }
  }

  private struct Said {
    let separator: UInt8?
    let hasDecimalPoint: Bool
    let hasMonthFirst: Bool
  }

  /// Excel's own first line, `sep=;`, and ours, `decimal=.` and `date=mdy`, or several: `sep=; decimal=. date=mdy`. A
  /// spreadsheet that saved it as a row has put quotes around it or separators behind it.
  private static func said(_ line: ArraySlice<UInt8>) -> Said? {
    guard line.count < 100 else { return nil }
    var rest = line.filter { $0 != .quote && $0 != .carriageReturn }[...]
    let separator = take("sep=", from: &rest, where: canSeparate)
    rest = rest.drop { $0 == separator || $0 == .space || candidates.contains($0) }
    let sign = take("decimal=", from: &rest) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    rest = rest.drop { $0 == separator || $0 == .space || candidates.contains($0) }
    let order = take("date=", from: &rest) { $0 == UInt8(ascii: "m") || $0 == UInt8(ascii: "d") }
    if order != nil { rest = rest.dropFirst(2) }
    rest = rest.drop { $0 == separator || $0 == .space || candidates.contains($0) }
    guard rest.isEmpty, separator != nil || sign != nil || order != nil else { return nil }
    return Said(
      separator: separator, hasDecimalPoint: sign == UInt8(ascii: "."), hasMonthFirst: order == UInt8(ascii: "m"))
  }

  /// The byte behind a word that a line begins with, in capitals or not.
  private static func take(
    _ word: String, from line: inout ArraySlice<UInt8>, where isFit: (UInt8) -> Bool
  ) -> UInt8? {
    let rest = line.dropFirst(word.utf8.count)
    guard String(decoding: line.prefix(word.utf8.count), as: UTF8.self).lowercased() == word,
      let byte = rest.first, isFit(byte)
    else { return nil }
    line = rest.dropFirst()
    return byte
  }

  private static func canSeparate(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    return byte == .tab || byte < 0x80 && (character.isPunctuation || character.isSymbol)
  }

  /// In the order in which a tie is decided.
  private static let candidates = [UInt8.tab, UInt8(ascii: ";"), UInt8(ascii: ",")]

  /// The candidate that the header has most of, outside quotes.
  private static func separator(in bytes: [UInt8]) -> UInt8 {
    var counts = candidates.map { _ in 0 }
    var isQuoted = false
    for byte in bytes.drop(while: { $0 == .newline || $0 == .carriageReturn || $0 == .space }) {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .newline { break }
      if let candidate = candidates.firstIndex(of: byte) { counts[candidate] += 1 }
    }
    let most = counts.max() ?? 0
    guard most > 0, let winner = counts.firstIndex(of: most) else { return UInt8(ascii: ",") }
    return candidates[winner]
  }
}
