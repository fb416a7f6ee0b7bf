/// One tag of a source.
struct Tag {
  enum Kind {
    case escaped, unescaped, section, inverted, close, comment, partial, parent, block, delimiters

    init(sigil: UInt8?) {
      switch sigil {
      case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .unescaped
      case UInt8(ascii: "#"): self = .section
      case UInt8(ascii: "^"): self = .inverted
      case UInt8(ascii: "/"): self = .close
      case UInt8(ascii: "!"): self = .comment
      case UInt8(ascii: ">"): self = .partial
      case UInt8(ascii: "<"): self = .parent
      case UInt8(ascii: "$"): self = .block
      case UInt8(ascii: "="): self = .delimiters
      default: self = .escaped
      }
    }

    /// Interpolation is content: its line stays, whatever else is on it.
    var mayStandAlone: Bool { self != .escaped && self != .unescaped }

    /// Directly inside a parent tag only blocks have a meaning.
    var isIgnoredInParent: Bool {
      switch self {
      case .block, .close, .comment, .delimiters: false
      case .escaped, .unescaped, .section, .inverted, .partial, .parent: true
      }
    }
  }

  var kind: Kind
  /// From the opening delimiter to behind the closing one.
  var range: Range<Int>
  /// The name, without sigil and surrounding whitespace.
  var name: Range<Int>
}
