/// A set of documents in few bytes: as the gaps between them, or a bit for each where they are many.
///
/// A number comes first, 7 bits a byte, the lowest first: twice the bytes that follow, plus one for bits.
/// Gaps are numbers of the same kind, the documents left out before each; bits count from the lowest of each byte.
enum DocumentList {
  static func append(_ documents: [UInt32], to bytes: inout [UInt8]) {
    let sparse = documents.isEmpty ? 0 : gapBytes(documents)
    let dense = documents.last.map { Int($0) / 8 + 1 } ?? 0
    if sparse <= dense {
      bytes.appendNumber(sparse * 2)
      var next: UInt32 = 0
      for document in documents {
        bytes.appendNumber(Int(document - next))
        next = document + 1
      }
    } else {
      bytes.appendNumber(dense * 2 + 1)
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: dense))
      for document in documents { bytes[start + Int(document) / 8] |= 1 << UInt8(document & 7) }
    }
  }

  private static func gapBytes(_ documents: [UInt32]) -> Int {
    var count = 0
    var next: UInt32 = 0
    for document in documents {
      count += [UInt8].count(ofNumber: document - next)
      next = document + 1
    }
    return count
  }
}

extension [UInt8] {
  @inline(__always)
  fileprivate static func count(ofNumber number: UInt32) -> Int {
    Swift.max(1, (38 - number.leadingZeroBitCount) / 7)
  }

  /// 7 bits a byte, the lowest first; the highest bit says that more follow.
  mutating func appendNumber(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 128 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
