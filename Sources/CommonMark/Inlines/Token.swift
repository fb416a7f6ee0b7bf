/// A piece of inline content, flat: what nests has a start and an end.
struct Token {
  enum Kind: Equatable {
    case text
    /// A run of `*`, `_` or `~`, or a bracket, that cmark left as text.
    case delimiter
    case bracket
    case softBreak
    case lineBreak
    case code
    case html
    case start(Span)
    case end(Span)
    /// `[^label]`
    case footnote
  }

  enum Span: Equatable {
    case emphasis, strong, strikethrough, link, image
  }

  var kind: Kind
  /// Its text, a range of `TokenList.text`.
  var text: Range<Int>
  /// Its place, a range of the block's raw content.
  var raw: Range<Int>
  /// Of links and images: the index in `TokenList.targets`. Of footnotes: the index of the definition.
  var index = 0

  /// An empty text.
  static func nothing(at offset: Int) -> Token {
    Token(kind: .text, text: 0..<0, raw: offset..<offset)
  }
}

/// The inline content of a block.
struct TokenList {
  /// Where a link or image leads to.
  struct Target {
    var kind: Link.Kind
    var destination: [UInt8]
    var title: [UInt8]
    /// Range of the block's raw content: the destination if it stands there, else all of it.
    var raw: Range<Int>
  }

  var tokens: [Token] = []
  var text: [UInt8] = []
  var targets: [Target] = []

  /// For what most blocks have.
  mutating func reserveCapacity() {
    tokens.reserveCapacity(16)
    text.reserveCapacity(480)
  }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
  }

  mutating func append(_ kind: Token.Kind, text bytes: some Collection<UInt8>, raw: Range<Int>, index: Int = 0) {
    let start = text.count
    text.append(contentsOf: bytes)
    tokens.append(Token(kind: kind, text: start..<text.count, raw: raw, index: index))
  }

  mutating func append(_ kind: Token.Kind, raw: Range<Int>, index: Int = 0) {
    append(kind, text: EmptyCollection(), raw: raw, index: index)
  }

  /// The text of a range of tokens without markup.
  func plainText(of range: Range<Int>) -> [UInt8] {
    var plain: [UInt8] = []
    for token in tokens[range] {
      switch token.kind {
      case .text, .delimiter, .bracket, .code: plain.append(contentsOf: text[token.text])
      case .softBreak, .lineBreak: plain.append(UInt8(ascii: " "))
      default: break
      }
    }
    return plain
  }
}
