import CBytes

/// Bytes that are looked for, each alone or behind a certain other one. Sixteen neighbours are asked at once: this is for
/// texts that every page passes through.
public struct BytePattern: Sendable {
  private var tables = cbytes_pattern()
  /// One bit for those bytes that have their lower halves in common.
  private var bits = 0

  /// - Parameters:
  ///   - bytes: that count wherever they stand.
  ///   - pairs: bytes that count behind another one alone.
  public init(_ bytes: some Sequence<UInt8>, behind pairs: [(before: UInt8, bytes: [UInt8])] = []) {
    add(bytes, behind: nil)
    for pair in pairs { add(pair.bytes, behind: pair.before) }
  }

  /// The first place from `start` on; the end of the text where there is none.
  public func first(in text: Span<UInt8>, from start: Int) -> Int {
    text.withUnsafeBufferPointer { first(in: $0, from: start) }
  }

  /// The same.
  public func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    withUnsafePointer(to: tables) { cbytes_first($0, text.baseAddress, start, text.count) }
  }

  /// A byte at a time, as processors without such instructions do it.
  func firstBytewise(in text: Span<UInt8>, from start: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      withUnsafePointer(to: tables) { cbytes_first_bytewise($0, text.baseAddress, start, text.count) }
    }
  }

  /// A line feed or a carriage return.
  public static let lineEnd = BytePattern("\n\r".utf8)

  private mutating func add(_ bytes: some Sequence<UInt8>, behind before: UInt8?) {
    let lowHalves = Dictionary(grouping: Set(bytes)) { $0 >> 4 }.mapValues { Set($0.map { $0 & 15 }) }
    for (low, high) in Dictionary(grouping: lowHalves.keys, by: { lowHalves[$0] ?? [] }) {
      precondition(bits < 8, "a pattern has room for eight groups of bytes")
      let bit = UInt8(1) << UInt8(bits)
      bits += 1
      Self.mark(&tables.low, low, bit)
      Self.mark(&tables.high, high, bit)
      Self.mark(&tables.before_low, before.map { [$0 & 15] } ?? Array(0..<16), bit)
      Self.mark(&tables.before_high, before.map { [$0 >> 4] } ?? Array(0..<16), bit)
    }
  }

  private static func mark<Table>(_ table: inout Table, _ halves: some Sequence<UInt8>, _ bit: UInt8) {
    withUnsafeMutableBytes(of: &table) { table in
      for half in halves { table[Int(half)] |= bit }
    }
  }
}
