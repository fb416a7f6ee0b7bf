/// A YAML value with its place: a byte range of the file that it stands in.
package enum YAMLNode: Sendable {
  case scalar(YAMLScalar)
  case list([YAMLNode], range: Range<Int>)
  case map([YAMLPair], range: Range<Int>)

  package var range: Range<Int> {
    switch self {
    case .scalar(let scalar): scalar.range
    case .list(_, let range), .map(_, let range): range
    }
  }
}

/// A scalar's own text; numbers and dates are read from it by the Vietnamese grammar, never by YAML's.
package struct YAMLScalar: Sendable {
  package let text: String
  package let range: Range<Int>
  package let style: Style

  package enum Style: Sendable {
    /// Without quotes.
    case plain
    case quoted
    /// Below a `|` or `>`.
    case block
  }

  /// `key:` with nothing after it, `~`, or quotes around nothing.
  package var isEmpty: Bool {
    // Most begin with what is visible, and nothing more needs to be asked.
    if let first = text.utf8.first, first > 0x20, first < 0x7F, first != UInt8(ascii: "~") { return false }
    return style == .plain && text == "~" || text.allSatisfy(\.isWhitespace)
  }
}

package struct YAMLPair: Sendable {
  package let key: YAMLScalar
  package let value: YAMLNode
}

/// Why libyaml, or the limits around it, refused a text; `offset` is a byte offset in the file.
package struct YAMLFailure: Error, Sendable {
  package enum Reason: Sendable {
    /// libyaml's own words, for what has no words of ours.
    case syntax(String)
    /// `&x`, `*x`, `<<` or a tag: an office text has no use for them, and they can expand without end.
    case anchor
    case tooDeep
    /// More values than any entry has: a generated or hostile file.
    case tooLarge
    /// A key that is itself a list or a map.
    case complexKey
    /// Keys after a `---` or `...` line in the middle.
    case secondDocument
  }

  package let reason: Reason
  package let offset: Int
}
