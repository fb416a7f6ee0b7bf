/// Codes of up to fifteen bits by their lengths (RFC 1951, 3.2.2): short ones looked up at once, long ones bit by bit,
/// so that a stream of a thousand small tables is as fast as one of large.
struct HuffmanTable {
  /// By the next nine bits: the symbol and, in the low four bits, how long its code is; 0 for longer ones.
  private var short = [UInt16](repeating: 0, count: 1 << HuffmanTable.quick)
  /// Symbols in the order of their codes.
  private var symbols: [UInt16] = []
  /// How many codes there are of each length.
  private var counts = [Int](repeating: 0, count: HuffmanTable.longest + 1)

  private static let quick = 9
  private static let longest = 15

  /// - Returns: nil where there are more codes than room for them.
  init?(_ lengths: some Collection<UInt8>) {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var next = [0, 0]
    for length in 1...Self.longest {
      guard next[length] + counts[length] <= 1 << length else { return nil }
      next.append((next[length] + counts[length]) << 1)
    }
    var places = [0, 0]
    for length in 1..<Self.longest { places.append(places[length] + counts[length]) }
    symbols = [UInt16](repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      symbols[places[length]] = UInt16(symbol)
      places[length] += 1
      if length <= Self.quick { note(symbol, code: next[length], length) }
      next[length] += 1
    }
  }

  /// Codes stand in the stream with their first bit lowest.
  private mutating func note(_ symbol: Int, code: Int, _ length: Int) {
    let reversed = (0..<length).reduce(0) { $0 | (code >> $1 & 1) << (length - 1 - $1) }
    for index in stride(from: reversed, to: short.count, by: 1 << length) {
      short[index] = UInt16(symbol << 4 | length)
    }
  }

  func next(_ bits: inout BitReader) -> Int? {
    let ahead = bits.peek()
    let entry = short[ahead & (1 << Self.quick - 1)]
    guard entry == 0 else { return bits.pass(Int(entry & 15)) ? Int(entry >> 4) : nil }
    var (code, first, index) = (0, 0, 0)
    for length in 1...Self.longest {
      code |= ahead >> (length - 1) & 1
      if code - first < counts[length] {
        return bits.pass(length) ? Int(symbols[index + code - first]) : nil
      }
      index += counts[length]
      (first, code) = ((first + counts[length]) << 1, code << 1)
    }
    return nil
  }
}
