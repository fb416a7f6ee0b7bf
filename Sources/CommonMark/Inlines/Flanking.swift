/// What stands beside a delimiter run, and so whether it can open or close emphasis (CommonMark 6.2).
struct Flanking {
  let canOpen: Bool
  let canClose: Bool
  let before: Character.Class
  let after: Character.Class

  enum Character {
    enum Class {
      case space, punctuation, other
    }
  }

  /// - Parameter skipsTildes: whether to look past tildes for the characters beside, as cmark-gfm does for `*` and `_`.
  init(_ raw: [UInt8], run: Range<Int>, skipsTildes: Bool) {
    before = Self.before(raw, run.lowerBound, skipsTildes: skipsTildes)
    after = Self.after(raw, run.upperBound, skipsTildes: skipsTildes)
    let isLeft = after != .space && (after != .punctuation || before != .other)
    let isRight = before != .space && (before != .punctuation || after != .other)
    let isUnderscore = raw[run.lowerBound] == UInt8(ascii: "_")
    canOpen = isLeft && (!isUnderscore || !isRight || before == .punctuation)
    canClose = isRight && (!isUnderscore || !isLeft || after == .punctuation)
  }

  private static func before(_ raw: [UInt8], _ offset: Int, skipsTildes: Bool) -> Character.Class {
    var start = offset - 1
    while start > 0, raw[start] >> 6 == 2 || (skipsTildes && raw[start] == UInt8(ascii: "~")) { start -= 1 }
    guard start >= 0, !(skipsTildes && raw[start] == UInt8(ascii: "~")) else { return .space }
    return Character.classify(raw, at: start)
  }

  private static func after(_ raw: [UInt8], _ offset: Int, skipsTildes: Bool) -> Character.Class {
    var end = offset
    while skipsTildes, end < raw.count, raw[end] == UInt8(ascii: "~") { end += 1 }
    return end < raw.count ? Character.classify(raw, at: end) : .space
  }
}

extension Flanking.Character {
  /// The class of the character that starts at an offset.
  static func classify(_ bytes: [UInt8], at offset: Int) -> Class {
    let byte = bytes[offset]
    guard byte >= 0x80 else { return byte.isSpace ? .space : byte.isPunctuation ? .punctuation : .other }
    var decoder = UTF8()
    var iterator = bytes[offset...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return .space }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return .punctuation
    default: return .other
    }
  }
}
