/// `www.example.org` and `https://example.org` in running text (GFM 6.9), found as cmark-gfm finds them.
struct BareURL {
  /// In the raw content.
  let range: Range<Int>
  let hasScheme: Bool

  /// The address whose `w` of "www." or whose `:` stands at `offset`.
  init?(_ raw: [UInt8], at offset: Int) {
    switch raw[offset] {
    case UInt8(ascii: "w"):
      guard raw[offset...].starts(with: "www."), Self.canPrecede(raw, offset),
        let domain = Self.domainLength(raw[offset...]), domain.hasDot,
        let end = Self.end(raw, from: offset, domain: domain.length)
      else { return nil }
      range = offset..<end
      hasScheme = false
    case UInt8(ascii: ":"):
      guard raw.count - offset >= 4, raw[offset...].starts(with: "://"), let start = Self.schemeStart(raw, offset),
        let domain = Self.domainLength(raw[(offset + 3)...]),
        let end = Self.end(raw, from: offset, domain: 3 + domain.length)
      else { return nil }
      range = start..<end
      hasScheme = true
    default: return nil
    }
  }

  private static func canPrecede(_ raw: [UInt8], _ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    let before = raw[offset - 1]
    return before.isSpace || "*_~(".utf8.contains(before)
  }

  private static func schemeStart(_ raw: [UInt8], _ colon: Int) -> Int? {
    var start = colon
    while start > 0, raw[start - 1].isASCIILetter { start -= 1 }
    let scheme = String(utf8: raw[start..<colon].map(\.lowercased))
    guard ["http", "https", "ftp"].contains(scheme), isHostCharacter(raw[(colon + 3)...]) else { return nil }
    return start
  }

  private static func isHostCharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return false }
    return Flanking.Character.classify(Array(bytes.prefix(4)), at: 0) == .other
  }

  /// The length of the domain; `nil` if one of its last two parts holds an underscore.
  private static func domainLength(_ bytes: ArraySlice<UInt8>) -> (length: Int, hasDot: Bool)? {
    var dots = 0
    var underscores = (beforeLastDot: 0, afterLastDot: 0)
    var index = bytes.startIndex + 1
    while index < bytes.endIndex - 1 {
      if bytes[index] == UInt8(ascii: "_") {
        underscores.afterLastDot += 1
      } else if bytes[index] == UInt8(ascii: ".") {
        underscores = (underscores.afterLastDot, 0)
        dots += 1
      } else if bytes[index] != UInt8(ascii: "-"), !isHostCharacter(bytes[index...]) {
        break
      }
      index += 1
    }
    let hasUnderscore = underscores.beforeLastDot > 0 || underscores.afterLastDot > 0
    return hasUnderscore && dots <= 10 ? nil : (index - bytes.startIndex, dots > 0)
  }

  private static func end(_ raw: [UInt8], from start: Int, domain: Int) -> Int? {
    var end = start + domain
    while end < raw.count, !raw[end].isSpace, raw[end] != UInt8(ascii: "<") { end += 1 }
    let length = trimmedLength(raw[start..<end])
    return length > 0 ? start + length : nil
  }

  /// Leaves off trailing punctuation, entities and parentheses that the address did not open.
  static func trimmedLength(_ url: ArraySlice<UInt8>) -> Int {
    var url = url.prefix { $0 != UInt8(ascii: "<") }
    var unopened = url.count { $0 == UInt8(ascii: ")") } - url.count { $0 == UInt8(ascii: "(") }
    while let last = url.last {
      if "?!.,:*_~'\"".utf8.contains(last) {
        url = url.dropLast()
      } else if last == UInt8(ascii: ";") {
        url = withoutEntity(url)
      } else if last == UInt8(ascii: ")"), unopened > 0 {
        unopened -= 1
        url = url.dropLast()
      } else {
        break
      }
    }
    return url.count
  }

  /// Drops `&name;` from the end, or the semicolon alone.
  private static func withoutEntity(_ url: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let name = url.dropLast().reversed().prefix(while: \.isASCIILetter).count
    let rest = url.dropLast(name + 1)
    return name > 0 && rest.last == UInt8(ascii: "&") ? rest.dropLast() : url.dropLast()
  }
}
