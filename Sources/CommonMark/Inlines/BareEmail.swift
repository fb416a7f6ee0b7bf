/// `name@example.org` in running text (GFM 6.9), found as cmark-gfm finds it.
struct BareEmail {
  let range: Range<Int>
  /// Whether it is written with `mailto:` or `xmpp:`.
  let hasScheme: Bool

  /// The first address from `start` on.
  static func first(in text: ArraySlice<UInt8>) -> BareEmail? {
    var from = text.startIndex
    while let at = text[from...].firstIndex(of: UInt8(ascii: "@")) {
      switch read(text, from: from, at: at) {
      case .found(let email): return email
      case .none(let next): from = next
      }
    }
    return nil
  }

  private enum Reading {
    case found(BareEmail)
    /// No address; go on from here.
    case none(Int)
  }

  private static func read(_ text: ArraySlice<UInt8>, from: Int, at: Int) -> Reading {
    let (start, scheme) = start(text, from: from, at: at)
    guard start < at else { return .none(at + 1) }
    var end = at + 1
    var dots = 0
    while end < text.endIndex {
      let byte = text[end]
      if byte == UInt8(ascii: "@") { return .none(at + 1) }
      if byte == UInt8(ascii: "."), end + 1 < text.endIndex, text[end + 1].isAlphanumeric {
        dots += 1
      } else if !byte.isAlphanumeric, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_"),
        !(byte == UInt8(ascii: "/") && scheme == "xmpp:")
      {
        break
      }
      end += 1
    }
    guard end - at >= 2, dots > 0, text[end - 1].isASCIILetter || text[end - 1] == UInt8(ascii: ".") else {
      return .none(at + 1)
    }
    let length = BareURL.trimmedLength(text[at..<end])
    return length == 0 ? .none(at + 1) : .found(BareEmail(range: start..<at + length, hasScheme: scheme != nil))
  }

  private static func start(_ text: ArraySlice<UInt8>, from: Int, at: Int) -> (Int, scheme: String?) {
    var start = at
    var scheme: String?
    while start > from {
      let byte = text[start - 1]
      if !byte.isAlphanumeric, !".+-_".utf8.contains(byte) {
        guard byte == UInt8(ascii: ":"), let found = protocolBefore(text[from..<start]) else { break }
        scheme = found
      }
      start -= 1
    }
    return (start, scheme)
  }

  private static func protocolBefore(_ text: ArraySlice<UInt8>) -> String? {
    ["mailto:", "xmpp:"].first { name in
      text.suffix(name.utf8.count).elementsEqual(name.utf8)
        && text.dropLast(name.utf8.count).last?.isAlphanumeric != true
    }
  }
}
