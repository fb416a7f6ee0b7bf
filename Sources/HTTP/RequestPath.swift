import SourceText

/// The path of a request target, in origin form (RFC 9112, 3.2.1): what leads out of the site is no path at all.
enum RequestPath {
  /// The path decoded, and the query as written; nil where a percent sign is not followed by two hexadecimal digits,
  /// where it is no UTF-8, holds a control character or a backslash, or a component of it is `.` or `..`.
  static func read(_ target: String) -> (path: String, query: String)? {
    let parts = target.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first.flatMap({ decoded(String($0)) }) else { return nil }
    return (path, parts.count > 1 ? String(parts[1]) : "")
  }

  private static func decoded(_ written: String) -> String? {
    guard written.hasPrefix("/"), isWhole(Array(written.utf8)), let path = written.percentDecoded,
      path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    return parts.contains { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) } ? nil : path
  }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.indices.allSatisfy { index in
      guard bytes[index] == UInt8(ascii: "%") else { return true }
      return index + 2 < bytes.count && isDigit(bytes[index + 1]) && isDigit(bytes[index + 2])
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { Character(UnicodeScalar(byte)).isHexDigit }
}
