import SourceText

/// Writes a table as RFC 4180 has it: commas, CRLF, quotes where a field needs them. A byte-order mark comes first,
/// without which Excel takes UTF-8 for the machine's old code page.
package struct CSVWriter {
  /// One cell.
  package enum Field: Hashable, Sendable {
    /// Somebody's words.
    case text(String)
    /// A number, a day or a word of ours, which no spreadsheet takes for a formula.
    case value(String)
    case empty
  }

  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  package static func write(_ rows: some Sequence<[Field]>) -> [UInt8] {
    var writer = CSVWriter()
    for row in rows { writer.write(row) }
    return writer.bytes
  }

  private mutating func write(_ row: [Field]) {
    for (index, field) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch field {
      case .text(let text): write(Self.harmless(text))
      case .value(let text): write(text)
      case .empty: break
      }
    }
    bytes += [.carriageReturn, .newline]
  }

  private mutating func write(_ text: String) {
    let needsQuotes =
      text.utf8.contains { [.newline, .carriageReturn, UInt8(ascii: ","), UInt8(ascii: "\"")].contains($0) }
      || text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection"); full-width
  /// signs count too, since some spreadsheets read them as the plain ones.
  private static func harmless(_ text: String) -> String {
    let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
    return text.unicodeScalars.first.map(starts.contains) == true ? "'" + text : text
  }
}
