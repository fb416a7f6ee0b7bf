/// The byte path of the fold: a table look-up for each scalar of the blocks in ``FoldTable``, ``FoldRules`` for runs of
/// anything else.
enum SearchFold {
  static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    fold(bytes.span, table: FoldTable.shared, into: &result)
    return result
  }

  private static func fold(_ bytes: Span<UInt8>, table: FoldTable, into result: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let (length, entry) = look(bytes, at: index, table)
      switch entry {
      case .letters(let first, 0): result.append(first)
      case .letters(let first, let second): result += [first, second]
      case .kept: for offset in index..<(index + length) { result.append(bytes[offset]) }
      case .dropped: break
      case .unlisted:
        let end = endOfUnlisted(bytes, from: index, table)
        result += FoldRules.fold(String(decoding: (index..<end).map { bytes[$0] }, as: UTF8.self)).utf8
        index = end
        continue
      }
      index += length
    }
  }

  /// A run goes on over what is dropped, because what stands on both sides of it may then combine.
  private static func endOfUnlisted(_ bytes: Span<UInt8>, from start: Int, _ table: FoldTable) -> Int {
    var index = start
    while index < bytes.count {
      let (length, entry) = look(bytes, at: index, table)
      switch entry {
      case .unlisted, .dropped: index += length
      default: return index
      }
    }
    return index
  }

  @inline(__always)
  private static func look(_ bytes: Span<UInt8>, at index: Int, _ table: FoldTable) -> (Int, FoldTable.Entry) {
    let lead = bytes[index]
    if lead < 0x80 { return (1, table.ascii(lead)) }
    let left = bytes.count - index
    switch lead {
    case 0xC2..<0xE0 where left > 1: return (2, table.two(lead, bytes[index + 1]))
    case 0xE0..<0xF0 where left > 2: return (3, table.three(lead, bytes[index + 1], bytes[index + 2]))
    case 0xF0... where left > 3: return (4, .unlisted)
    default: return (1, .unlisted)
    }
  }
}
