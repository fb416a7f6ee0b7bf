import SourceText

/// How many digits stand together in groups: what settles most numbers before any is read.
package struct DigitRun {
  package let first: Range<Int>
  /// Of all groups together, as far as a number of a person can go.
  package let count: Int

  package init(_ bytes: Span<UInt8>, at start: Int) {
    first = bytes.digits(from: start) ?? start..<start
    var count = 0
    bytes.digitGroups(from: start) { count += $0.count }
    self.count = count
  }
}

extension Span<UInt8> {
  /// No number of a person has more groups, nor more digits: what continues is not read.
  private static var most: (groups: Int, digits: Int) { (8, 40) }

  /// The digits that begin at an offset.
  package func digits(from start: Int) -> Range<Int>? {
    var end = start
    while end < count, self[end].isASCIIDigit { end += 1 }
    return start < end ? start..<end : nil
  }

  /// Calls `body` for each group of one written number.
  @inline(__always)
  func digitGroups(from start: Int, _ body: (Range<Int>) -> Void) {
    var (end, groups, digits) = (start, 0, 0)
    while groups < Self.most.groups, digits < Self.most.digits, let group = self.digits(from: end) {
      body(group)
      groups += 1
      digits += group.count
      end = group.upperBound + separatorWidth(at: group.upperBound)
    }
  }

  /// The length of a separator between two groups of one number: `0905.123.456`, `0905 - 123 - 456`, `(0269) 3824 000`,
  /// `+84 (0) 905`; else 0.
  func separatorWidth(at offset: Int) -> Int {
    var (index, spaces, marks) = (offset, 0, 0)
    while index < count, spaces <= 2, marks <= 2 {
      switch self[index] {
      case .space: spaces += 1
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): marks += index > offset && marks > 0 ? 3 : 1
      case UInt8(ascii: "("), UInt8(ascii: ")"): marks += 1
      // – and its kin
      case 0xE2 where index + 2 < count && self[index + 1] == 0x80 && (0x90...0x95).contains(self[index + 2]):
        marks += 2
        index += 2
      default: return index - offset
      }
      index += 1
    }
    return 0
  }
}
