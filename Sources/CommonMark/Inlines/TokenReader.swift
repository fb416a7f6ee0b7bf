/// Reads the inline nodes below a block into tokens, finding for each its place in the raw content.
struct TokenReader {
  private let raw: [UInt8]
  private let syntax: LinkSyntax
  private var offset: Int
  var list = TokenList()
  /// Links and images whose end is still to come: the index of the target and whether it is an `<autolink>`.
  private var open: [(target: Int, isAutolink: Bool)] = []
  /// Whether every node so far was found in the raw content.
  private(set) var isAligned = true
  /// Where references to characters stand that no page can hold.
  private(set) var forbidden: [Range<Int>] = []

  init(_ content: BlockContent) {
    raw = content.bytes
    syntax = LinkSyntax(bytes: raw)
    offset = content.mayDefineReferences ? syntax.definitions(at: 0) : 0
  }

  mutating func read(below node: Node) {
    guard var walk = Walk(below: node) else { return }
    while let (node, isEntering) = walk.next() {
      if isEntering { enter(node) } else { leave(node) }
    }
  }

  private mutating func enter(_ node: Node) {
    let start = offset
    switch node.kind {
    case .text: readText(node.literal)
    case .softBreak, .lineBreak:
      skipLineEnd()
      list.append(node.kind == .softBreak ? .softBreak : .lineBreak, raw: start..<offset)
    case .code:
      skipCode()
      list.append(.code, text: node.literal, raw: start..<offset)
    case .html:
      skip(node.literal.count)
      list.append(.html, text: node.literal, raw: start..<offset)
    case .emphasis, .strong:
      skip(node.kind == .strong ? 2 : 1)
      list.append(.start(node.kind == .strong ? .strong : .emphasis), raw: start..<offset)
    case .link, .image: openTarget(node)
    default: break
    }
  }

  private mutating func leave(_ node: Node) {
    let start = offset
    switch node.kind {
    case .emphasis, .strong:
      skip(node.kind == .strong ? 2 : 1)
      list.append(.end(node.kind == .strong ? .strong : .emphasis), raw: start..<offset)
    case .link, .image: closeTarget(node)
    default: break
    }
  }

  private mutating func fail() { isAligned = false }

  private mutating func skip(_ count: Int) {
    guard offset + count <= raw.count else { return fail() }
    offset += count
  }

  private mutating func skip(_ byte: UInt8) {
    guard offset < raw.count, raw[offset] == byte else { return fail() }
    offset += 1
  }

  private mutating func skipLineEnd() {
    skipSpace()
    let isBackslash = offset < raw.count && raw[offset] == UInt8(ascii: "\\")
    if isBackslash { offset += 1 }
    skip(UInt8(ascii: "\n"))
    // After a backslash cmark leaves the white space that a lazy line starts with.
    if !isBackslash { skipSpace() }
  }

  private mutating func skipSpace() {
    while offset < raw.count, raw[offset].isSpaceOrTab { offset += 1 }
  }

  private mutating func skipCode() {
    let length = runLength(at: offset)
    var end = offset + length
    guard length > 0 else { return fail() }
    while end < raw.count {
      let run = runLength(at: end)
      end += max(1, run)
      if run == length {
        offset = end
        return
      }
    }
    fail()
  }

  private func runLength(at start: Int) -> Int {
    raw[start...].prefix { $0 == UInt8(ascii: "`") }.count
  }
}

// MARK: Text

extension TokenReader {
  private mutating func readText(_ text: UnsafeBufferPointer<UInt8>) {
    let alignment = TextAlignment(hasEscapes: open.last?.isAutolink != true)
    var position = 0
    var start = (text: 0, raw: offset)
    while true {
      while position < text.count, offset < raw.count, text[position] == raw[offset], !raw[offset].mayBeMark {
        position += 1
        offset += 1
      }
      guard position < text.count else { break }
      if offset < raw.count, raw[offset] == UInt8(ascii: "&"), let reference = ForbiddenReference(raw, at: offset),
        text[position] != raw[offset], position + reference.textCount <= text.count
      {
        appendText(text[start.text..<position], raw: start.raw..<offset)
        list.append(.text, text: "\u{FFFD}".utf8, raw: offset..<offset + reference.rawCount)
        forbidden.append(offset..<offset + reference.rawCount)
        offset += reference.rawCount
        position += reference.textCount
        start = (position, offset)
        continue
      }
      guard isAligned, let step = alignment.step(raw, at: offset, text: text, at: position) else {
        fail()
        break
      }
      if step.isLiteral, alignment.hasEscapes, let (kind, count) = mark(text, at: position) {
        appendText(text[start.text..<position], raw: start.raw..<offset)
        list.append(kind, text: text[position..<position + count], raw: offset..<offset + count)
        offset += count
        position += count
        start = (position, offset)
      } else {
        offset += step.raw
        position += step.text
      }
    }
    appendText(text[start.text...], raw: start.raw..<offset)
  }

  private mutating func appendText(_ text: Slice<UnsafeBufferPointer<UInt8>>, raw: Range<Int>) {
    if !text.isEmpty { list.append(.text, text: text, raw: raw) }
  }

  /// A delimiter run or a bracket at a place where text and raw content are the same byte.
  private func mark(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> (Token.Kind, Int)? {
    let byte = text[position]
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"): return (.bracket, 1)
    case UInt8(ascii: "!"):
      let next = UInt8(ascii: "[")
      let isImage = position + 1 < text.count && text[position + 1] == next && raw[offset...].dropFirst().first == next
      return isImage ? (.bracket, 2) : nil
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      let inText = text[position...].prefix { $0 == byte }.count
      return (.delimiter, min(inText, raw[offset...].prefix { $0 == byte }.count))
    default: return nil
    }
  }
}

// MARK: Links and images

extension TokenReader {
  private mutating func openTarget(_ node: Node) {
    let start = offset
    let isImage = node.kind == .image
    let isAutolink = !isImage && offset < raw.count && raw[offset] == UInt8(ascii: "<")
    if isImage { skip(UInt8(ascii: "!")) }
    skip(isAutolink ? UInt8(ascii: "<") : UInt8(ascii: "["))
    open.append((list.targets.count, isAutolink))
    list.append(.start(isImage ? .image : .link), raw: start..<offset, index: list.targets.count)
    list.targets.append(
      TokenList.Target(
        kind: isAutolink ? .autolink : .inline, destination: [UInt8](node.url), title: [UInt8](node.title),
        raw: start..<offset))
  }

  private mutating func closeTarget(_ node: Node) {
    guard let (target, isAutolink) = open.popLast() else { return }
    let start = offset
    skip(isAutolink ? UInt8(ascii: ">") : UInt8(ascii: "]"))
    let opened = list.targets[target].raw.lowerBound
    if isAutolink {
      list.targets[target].raw = opened + 1..<max(opened + 1, offset - 1)
    } else if isAligned, let (destination, end) = syntax.target(at: offset) {
      list.targets[target].raw = destination
      offset = end
    } else {
      if isAligned, let end = syntax.label(at: offset) { offset = end }
      list.targets[target].kind = .reference
      list.targets[target].raw = opened..<offset
    }
    list.append(.end(node.kind == .image ? .image : .link), raw: start..<offset, index: target)
  }
}
