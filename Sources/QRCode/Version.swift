/// A version (size) of QR codes and how its codewords are cut into blocks at level M: ISO/IEC 18004, table 9.
struct Version: Sendable {
  let number: Int
  /// Error correction codewords a block.
  let correction: Int
  /// Data codewords of each block; the longer ones come last.
  let blocks: [Int]

  /// Modules a side.
  var size: Int { 17 + 4 * number }
  /// Bytes of text that fit beside the mode and the length.
  var capacity: Int { blocks.reduce(0, +) - (number < 10 ? 2 : 3) }

  /// To 61 modules a side, which a word holds.
  static let all: [Version] = [
    (10, [16]), (16, [28]), (26, [44]), (18, [32, 32]), (24, [43, 43]), (16, [27, 27, 27, 27]), (18, [31, 31, 31, 31]),
    (22, [38, 38, 39, 39]), (22, [36, 36, 36, 37, 37]), (26, [43, 43, 43, 43, 44]), (30, [50, 51, 51, 51, 51]),
  ].enumerated().map { Version(number: $0 + 1, correction: $1.0, blocks: $1.1) }

  /// The codewords of a text in the order in which they are drawn: the blocks' data interleaved, then their correction.
  func codewords(of text: [UInt8]) -> [UInt8] {
    let data = data(of: text)
    var start = 0
    let cut = blocks.map { length in
      defer { start += length }
      return data[start..<start + length]
    }
    let corrections = cut.map { ReedSolomon.remainder(of: $0, degree: correction) }
    var words: [UInt8] = []
    words.reserveCapacity(data.count + correction * blocks.count)
    for place in 0..<(blocks.max() ?? 0) {
      for block in cut where place < block.count { words.append(block[block.startIndex + place]) }
    }
    for place in 0..<correction {
      for block in corrections { words.append(block[place]) }
    }
    return words
  }

  /// Mode (four bits), length, text, an end (four bits), and the padding that the standard prescribes.
  private func data(of text: [UInt8]) -> [UInt8] {
    let length = number < 10 ? [UInt8(text.count)] : [UInt8(text.count >> 8), UInt8(text.count & 0xFF)]
    var words: [UInt8] = []
    var high: UInt8 = 0x40
    for byte in length + text {
      words.append(high | byte >> 4)
      high = byte << 4
    }
    words.append(high)
    let total = blocks.reduce(0, +)
    for pad in 0..<max(0, total - words.count) { words.append(pad.isMultiple(of: 2) ? 0xEC : 0x11) }
    return words
  }
}
