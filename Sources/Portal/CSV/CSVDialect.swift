/// What separates the cells of one file and the digits of its numbers, and where its table starts.
struct CSVDialect: Sendable, Equatable {
  let separator: UInt8
  /// Numbers are written 1,234.5: the first line says `decimal=.`.
  let hasDecimalPoint: Bool
  /// Offset and line of what follows the line that says so; 0 and 1 without one.
  let start: Int
  let line: Int

  init(_ bytes: [UInt8]) {
    let first = bytes.prefix { $0 != .newline }
    if let said = CSVDialect.said(first) {
      (start, line) = (min(first.endIndex + 1, bytes.count), 2)
      separator = said.separator ?? CSVDialect.separator(in: Array(bytes[start...]))
      hasDecimalPoint = said.hasDecimalPoint
    } else {
      (separator, hasDecimalPoint, start, line) = (CSVDialect.separator(in: bytes), false, 0, 1)
    }
  }

  /// Excel's own first line, `sep=;`, and ours, `decimal=.`, or both: `sep=; decimal=.`. A spreadsheet that saved it as a
  /// row has put quotes around it or separators behind it.
  private static func said(_ line: ArraySlice<UInt8>) -> (separator: UInt8?, hasDecimalPoint: Bool)? {
    var rest = line.filter { $0 != .quote && $0 != .carriageReturn }[...]
    let separator = take("sep=", from: &rest, where: canSeparate)
    rest = rest.drop { $0 == separator || $0 == .space || candidates.contains($0) }
    let sign = take("decimal=", from: &rest) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    rest = rest.drop { $0 == separator || $0 == .space || candidates.contains($0) }
    guard rest.isEmpty, separator != nil || sign != nil else { return nil }
    return (separator, sign == UInt8(ascii: "."))
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
