/// Segments that a decoder reads to their end (ITU-T T.81, B.2.3 and B.2.4): where one goes on after what it says of
/// itself, something else was put there.
enum JPEGTable {
  static func isWhole(_ marker: UInt8, _ payload: ArraySlice<UInt8>) -> Bool {
    switch marker {
    // Huffman tables: class, sixteen counts, so many values.
    case 0xC4:
      isWhole(payload) { table in
        table.count >= 17 ? 17 + table.dropFirst().prefix(16).reduce(0) { $0 + Int($1) } : nil
      }
    case 0xDB: isWhole(payload) { table in table.first.map { $0 >> 4 == 0 ? 65 : 129 } }
    case 0xDA: payload.first.map { payload.count == 4 + 2 * Int($0) } ?? false
    // A height that was not known before, and the interval of restarts.
    default: payload.count == 2
    }
  }

  private static func isWhole(_ payload: ArraySlice<UInt8>, _ length: (ArraySlice<UInt8>) -> Int?) -> Bool {
    var rest = payload
    while !rest.isEmpty {
      guard let count = length(rest), count <= rest.count else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
