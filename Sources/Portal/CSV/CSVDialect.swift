/// What separates the cells of one file, and where its table starts.
struct CSVDialect: Sendable, Equatable {
  let separator: UInt8
  /// Offset and line of what follows a `sep=` line; 0 and 1 without one.
  let start: Int
  let line: Int

  init(_ bytes: [UInt8]) {
    let first = bytes.prefix { $0 != .newline }
    if let named = CSVDialect.namedSeparator(first) {
      (separator, start, line) = (named, min(first.endIndex + 1, bytes.count), 2)
    } else {
      (separator, start, line) = (CSVDialect.separator(in: bytes), 0, 1)
    }
  }

  /// Excel's own first line: `sep=;`. A spreadsheet that saved it as a row has put quotes around it or separators
  /// behind it.
  private static func namedSeparator(_ line: ArraySlice<UInt8>) -> UInt8? {
    let bare = Array(line.filter { $0 != .quote && $0 != .carriageReturn })
    guard bare.count > 4, String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep=", canSeparate(bare[4]),
      bare.dropFirst(5).allSatisfy({ $0 == bare[4] || $0 == .space || candidates.contains($0) })
    else { return nil }
    return bare[4]
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
