import SourceText
import Vietnamese

/// Most blocks hold nothing that a pass could change and nothing whose place is asked for: no links, images, raw HTML,
/// nor brackets, delimiters or addresses in their text. Printing those straight from cmark's tree, unread and
/// unaligned, takes a fifth off the time of a document.
extension Renderer {
  mutating func renderInlines(of block: Node) {
    if printPlainInlines(of: block) { return }
    readInlines(of: block)
    printInlines()
  }

  /// Prints the inlines of a block if it is such a one.
  /// - Returns: whether it is; what was printed is taken back otherwise.
  mutating func printPlainInlines(of block: Node) -> Bool {
    guard text.hiddenURLs.isEmpty, !source.mayHoldForbidden, var walk = Walk(below: block) else { return false }
    let start = page.html.count
    while let (node, isEntering) = walk.next() {
      guard printPlain(node, isEntering: isEntering) else {
        page.html.removeSubrange(start...)
        return false
      }
    }
    return true
  }

  private mutating func printPlain(_ node: Node, isEntering: Bool) -> Bool {
    switch node.kind {
    case .text: return page.html.appendPlain(node.literal)
    case .softBreak: page.html.append(UInt8(ascii: "\n"))
    case .lineBreak: page.html.append(literal: "<br />\n")
    case .code:
      page.html.append(literal: "<code>")
      page.html.appendEscaped(node.literal)
      page.html.append(literal: "</code>")
    case .emphasis: page.html.append(literal: isEntering ? "<em>" : "</em>")
    case .strong: page.html.append(literal: isEntering ? "<strong>" : "</strong>")
    default: return false
    }
    return true
  }
}

extension [UInt8] {
  /// Appends text, escaped, up to the first byte that a pass might care for.
  /// - Returns: whether there was none.
  fileprivate mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    var index = BytePattern.concerns.first(in: text, from: 0)
    while index < text.count {
      if text[index] == UInt8(ascii: "<"), text[index...].starts(with: "<!--") { return false }
      if let entity = text[index].markupEntity {
        append(contentsOf: text[start..<index])
        append(contentsOf: entity.utf8)
        start = index + 1
      } else if text.concernsPass(at: index) {
        return false
      }
      index = BytePattern.concerns.first(in: text, from: index + 1)
    }
    append(contentsOf: text[start...])
    return true
  }
}
