/// How many digits stand together in groups: what settles most numbers before any is read.
struct DigitRun {
  let first: Range<Int>
  /// Of all groups together.
  let count: Int

  init(_ bytes: Span<UInt8>, at start: Int) {
    first = bytes.digits(from: start) ?? start..<start
    var (count, end) = (0, start)
    while let group = bytes.digits(from: end) {
      count += group.count
      end = group.upperBound + bytes.separatorWidth(at: group.upperBound)
    }
    self.count = count
  }
}

extension Span<UInt8> {
  /// The digits that begin at an offset.
  func digits(from start: Int) -> Range<Int>? {
    var end = start
    while end < count, self[end].isASCIIDigit { end += 1 }
    return start < end ? start..<end : nil
  }

  /// Of what may part two groups of one number: a space, dot or hyphen, also behind a closing bracket as in
  /// `(0269) 3824 000`; else 0.
  func separatorWidth(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    let next = offset + 1 < count ? self[offset + 1] : 0
    switch self[offset] {
    case 0xC2: return next == 0xA0 ? 2 : 0
    case UInt8(ascii: ")"): return next == .space ? 2 : 1
    case .space, UInt8(ascii: "."), UInt8(ascii: "-"): return 1
    default: return 0
    }
  }
}
