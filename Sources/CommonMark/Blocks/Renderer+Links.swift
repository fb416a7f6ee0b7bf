extension Renderer {
  private func isForbidden(_ target: TokenList.Target) -> Bool {
    options.rawHTML == .drop && UnsafeURL.matches(target.destination)
  }

  mutating func printLinkStart(at index: Int) {
    let token = list.tokens[index]
    let target = list.targets[token.index]
    guard !isForbidden(target) else {
      return report(.unsafeURL(String(utf8: target.destination)), at: target.raw)
    }
    let end = list.tokens[index...].firstIndex { $0.kind == .end(.link) && $0.index == token.index }
    page.addHole(.linkStart(page.links.count))
    page.links.append(
      Link(
        kind: target.kind, destination: String(utf8: target.destination), title: String(utf8: target.title),
        text: String(utf8: list.plainText(of: index..<(end ?? index))), span: span(target.raw)))
    openLinks.append(page.links.count - 1)
  }

  mutating func printLinkEnd(_ token: Token) {
    guard !isForbidden(list.targets[token.index]), let link = openLinks.popLast() else { return }
    page.addHole(.linkEnd(link))
  }

  /// Prints the image that starts at a token.
  /// - Returns: the index of the token that ends it.
  mutating func printImage(at index: Int, isFigure: Bool) -> Int {
    let token = list.tokens[index]
    let target = list.targets[token.index]
    let end = list.tokens[index...].firstIndex { $0.kind == .end(.image) && $0.index == token.index } ?? index
    let alt = list.plainText(of: index..<end)
    guard !isForbidden(target) else {
      report(.unsafeURL(String(utf8: target.destination)), at: target.raw)
      page.html.appendEscaped(alt)
      return end
    }
    page.addHole(.image(page.images.count))
    page.images.append(
      Image(
        destination: String(utf8: target.destination), alt: String(utf8: alt), title: String(utf8: target.title),
        span: span(target.raw), isFigure: isFigure))
    return end
  }
}

/// URLs that run code or open what is not the site's: a file of the reader's own computer too, as `C:\bai.docx`.
enum UnsafeURL {
  private static let schemes = ["javascript:", "vbscript:", "data:", "file:"]

  /// Browsers pass over control characters and spaces in front of a scheme, and line breaks and tabs within.
  static func matches(_ url: [UInt8]) -> Bool {
    let start = Array(url.lazy.filter { $0 > 32 }.prefix(11).map(\.lowercased))
    return schemes.contains { start.starts(with: $0.utf8) } || isDrive(start)
  }

  private static func isDrive(_ start: [UInt8]) -> Bool {
    start.count > 2 && start[0].isLetter && start[1] == UInt8(ascii: ":") && "/\\%".utf8.contains(start[2])
  }
}
