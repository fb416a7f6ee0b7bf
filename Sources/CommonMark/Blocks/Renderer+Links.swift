import Vietnamese

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
        kind: target.kind, destination: string(target.destination, of: target), title: string(target.title, of: target),
        text: String(utf8: list.plainText(of: index..<(end ?? index))), span: span(target.raw)))
    openLinks.append(page.links.count - 1)
  }

  mutating func printLinkEnd(_ token: Token) {
    guard !isForbidden(list.targets[token.index]), let link = openLinks.popLast() else { return }
    page.addHole(.linkEnd(link))
  }

  /// A destination or title as text; what no page can hold is reported and replaced.
  private mutating func string(_ bytes: [UInt8], of target: TokenList.Target) -> String {
    guard source.mayHoldForbidden, let cleaned = ForbiddenCharacter.replaced(in: bytes) else {
      return String(utf8: bytes)
    }
    report(.forbiddenCharacter(String(utf8: cleaned)), at: target.raw)
    return String(utf8: cleaned)
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
        destination: string(target.destination, of: target), alt: String(utf8: alt),
        title: string(target.title, of: target),
        span: span(target.raw), isFigure: isFigure))
    return end
  }
}

/// URLs that run code, open another program, or are a file of the reader's own computer: all whose scheme is not one of
/// four. A drive's letter counts as one (`C:\bai.docx`).
enum UnsafeURL {
  private static let safe = ["https", "http", "mailto", "tel"]

  /// Browsers pass over control characters and spaces in front of a scheme, and line breaks and tabs within.
  static func matches(_ url: [UInt8]) -> Bool {
    let start = url.lazy.drop { $0 <= 32 }.filter { !$0.isLineEnd && $0 != UInt8(ascii: "\t") }
    let scheme = start.prefix { $0.isAlphanumeric || "+-.".utf8.contains($0) }.map(\.lowercased)
    guard scheme.first?.isASCIILetter == true, start.dropFirst(scheme.count).first == UInt8(ascii: ":") else {
      return false
    }
    return !safe.contains { scheme.elementsEqual($0.utf8) }
  }
}
