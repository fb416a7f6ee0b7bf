/// Where a deflate stream (RFC 1951) ends, and how long what it holds is. Codes tell both without the text itself, so
/// a stream of any size takes no memory: what follows it, or what it holds beyond the picture, was put there.
struct DeflateExtent {
  /// Bytes of the stream.
  let compressed: Int
  /// Bytes of what it holds.
  let expanded: Int

  /// - Parameter limit: bytes that it may hold.
  /// - Returns: nil for a stream that is cut or damaged, or holds more.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    var bits = BitReader(bytes)
    var total = 0
    var isLast = false
    while !isLast {
      guard total <= limit, let head = bits.take(3) else { return nil }
      isLast = head & 1 == 1
      guard let count = Self.block(head >> 1, &bits, limit: limit - total) else { return nil }
      total += count
    }
    guard total <= limit else { return nil }
    (compressed, expanded) = (bits.bytesRead, total)
  }

  private static func block(_ kind: Int, _ bits: inout BitReader, limit: Int) -> Int? {
    switch kind {
    case 0: return bits.skipStored()
    case 1:
      guard let literals = fixedLiterals, let distances = fixedDistances else { return nil }
      return codes(literals, distances, &bits, limit: limit)
    case 2:
      guard let (literals, distances) = tables(&bits) else { return nil }
      return codes(literals, distances, &bits, limit: limit)
    default: return nil
    }
  }

  private static let fixedLiterals = HuffmanTable(
    [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112) + [UInt8](repeating: 7, count: 24)
      + [UInt8](repeating: 8, count: 8))
  private static let fixedDistances = HuffmanTable([UInt8](repeating: 5, count: 30))

  /// 3.2.7: lengths of codes, themselves coded.
  private static func tables(_ bits: inout BitReader) -> (HuffmanTable, HuffmanTable)? {
    guard let head = bits.take(14) else { return nil }
    let (literals, distances) = (257 + head & 31, 1 + head >> 5 & 31)
    var order = [UInt8](repeating: 0, count: 19)
    for place in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(4 + head >> 10) {
      guard let length = bits.take(3) else { return nil }
      order[place] = UInt8(length)
    }
    guard let coder = HuffmanTable(order), let lengths = lengths(literals + distances, coder, &bits),
      let first = HuffmanTable(lengths[..<literals]), let second = HuffmanTable(lengths[literals...])
    else { return nil }
    return (first, second)
  }

  private static func lengths(_ count: Int, _ coder: HuffmanTable, _ bits: inout BitReader) -> [UInt8]? {
    var lengths: [UInt8] = []
    while lengths.count < count {
      guard let symbol = coder.next(&bits) else { return nil }
      switch symbol {
      case 16:
        guard let last = lengths.last, let more = bits.take(2) else { return nil }
        lengths += [UInt8](repeating: last, count: 3 + more)
      case 17:
        guard let more = bits.take(3) else { return nil }
        lengths += [UInt8](repeating: 0, count: 3 + more)
      case 18:
        guard let more = bits.take(7) else { return nil }
        lengths += [UInt8](repeating: 0, count: 11 + more)
      default: lengths.append(UInt8(symbol))
      }
    }
    return lengths.count == count ? lengths : nil
  }

  /// Literals and lengths up to the end of the block.
  private static func codes(
    _ literals: HuffmanTable, _ distances: HuffmanTable, _ bits: inout BitReader, limit: Int
  ) -> Int? {
    var count = 0
    while count <= limit {
      guard let symbol = literals.next(&bits) else { return nil }
      if symbol < 256 {
        count += 1
      } else if symbol == 256 {
        return count
      } else {
        guard symbol < 286, let more = bits.take(Self.extra[symbol - 257]), let distance = distances.next(&bits),
          distance < 30, bits.take(distance < 4 ? 0 : distance / 2 - 1) != nil
        else { return nil }
        count += Self.base[symbol - 257] + more
      }
    }
    return nil
  }

  /// 3.2.5: lengths that a symbol begins with, and how many bits more it has.
  private static let extra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
  private static let base = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
}
