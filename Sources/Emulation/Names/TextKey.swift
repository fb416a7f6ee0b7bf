/// What tells texts apart without Swift comparing them, which normalises what differs: their first and last eight bytes
/// and a fingerprint of those between. Up to sixteen bytes it is the text itself.
struct TextKey: Equatable, Sendable {
  private let first: UInt64
  private let last: UInt64
  private let between: UInt64
  private let count: Int

  init(_ text: String) {
    let bytes = text.utf8.span
    let count = bytes.count
    self.count = count
    guard count >= 8 else {
      var word: UInt64 = 0
      for index in bytes.indices { word = word << 8 | UInt64(bytes[index]) }
      (first, last, between) = (word, 0, 0)
      return
    }
    first = Self.word(bytes, at: 0)
    last = Self.word(bytes, at: count - 8)
    var between: UInt64 = 0
    var offset = 8
    while offset < count - 8 {
      between = Self.mixed(between ^ Self.word(bytes, at: offset))
      offset += 8
    }
    self.between = between
  }

  /// Whether texts of equal keys are equal.
  var isWhole: Bool { count <= 16 }

  var hash: UInt64 { Self.mixed(first ^ Self.mixed(last ^ between ^ UInt64(truncatingIfNeeded: count))) }

  private static func word(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Spreads each bit over all: by 2^64 ÷ φ, the high half folded into the low one.
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }
}
