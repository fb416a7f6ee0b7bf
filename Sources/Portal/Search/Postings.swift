/// In which documents each key occurs.
struct Postings: Sendable {
  fileprivate let starts: [Int32]
  fileprivate let documents: [UInt32]

  /// The documents of a key, in rising order.
  subscript(key: Int) -> ArraySlice<UInt32> {
    documents[Int(starts[key])..<Int(starts[key + 1])]
  }

  func count(_ key: Int) -> Int { Int(starts[key + 1] - starts[key]) }

  /// For each group of keys the documents of any of them; all are among `count` from the first.
  func united(_ groups: [[Int]], firstDocument: Int, count: Int) -> Postings {
    var starts: [Int32] = [0]
    var united: [UInt32] = []
    var bits = [UInt64](repeating: 0, count: (count + 63) / 64)
    for group in groups {
      for key in group {
        for document in self[key] {
          let offset = Int(document) - firstDocument
          bits[offset >> 6] |= 1 << UInt64(offset & 63)
        }
      }
      for word in bits.indices {
        while bits[word] != 0 {
          united.append(UInt32(truncatingIfNeeded: firstDocument + word << 6 + bits[word].trailingZeroBitCount))
          bits[word] &= bits[word] - 1
        }
      }
      starts.append(Int32(truncatingIfNeeded: united.count))
    }
    return Postings(starts: starts, documents: united)
  }
}

/// The keys of each document, in the order in which documents are read; each key once a document.
struct Hits {
  private var keys: [UInt32] = []
  private var ends: [Int] = []

  @inline(__always)
  mutating func append(_ key: Int32) { keys.append(UInt32(bitPattern: key)) }

  mutating func endDocument() { ends.append(keys.count) }

  /// Inverted by counting sort.
  func postings(keyCount: Int, firstDocument: Int) -> Postings {
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var next = starts
    var documents = [UInt32](repeating: 0, count: keys.count)
    var start = 0
    for (offset, end) in ends.enumerated() {
      for place in start..<end {
        let key = Int(keys[place])
        documents[Int(next[key])] = UInt32(truncatingIfNeeded: firstDocument + offset)
        next[key] += 1
      }
      start = end
    }
    return Postings(starts: starts, documents: documents)
  }
}
