extension ArraySlice<UInt8> {
  /// Of its bytes, the most significant first, or last.
  package func number(littleEndian: Bool = false) -> Int {
    littleEndian ? reversed().reduce(0) { $0 << 8 | Int($1) } : reduce(0) { $0 << 8 | Int($1) }
  }

  /// The number of `count` bytes at a distance from the start; nil where there are fewer.
  package func number(at offset: Int, _ count: Int, littleEndian: Bool = false) -> Int? {
    guard offset >= 0, offset <= self.count - count else { return nil }
    return self[startIndex + offset..<startIndex + offset + count].number(littleEndian: littleEndian)
  }
}

extension [UInt8] {
  /// Appends a number of `count` bytes.
  package mutating func append(_ number: Int, _ count: Int, littleEndian: Bool = false) {
    for place in 0..<count {
      append(UInt8(truncatingIfNeeded: number >> (8 * (littleEndian ? place : count - 1 - place))))
    }
  }
}
