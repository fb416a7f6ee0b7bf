import SourceText

/// The SHA-256 of some bytes (FIPS 180-4).
package struct Digest: Hashable, Sendable {
  private let words: SIMD4<UInt64>

  /// - Parameter bytes: 32 of them, the most significant first.
  init(_ bytes: [UInt8]) {
    words = (0..<4).reduce(into: SIMD4<UInt64>()) { words, place in
      words[place] = bytes[(8 * place)..<(8 * place + 8)].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Sixty-four hexadecimal digits in lower case; nil for anything else.
  package init?(_ text: some Collection<UInt8>) {
    guard text.count == 64 else { return nil }
    var words = SIMD4<UInt64>()
    for (index, byte) in text.enumerated() {
      guard let digit = byte.hexadecimalDigit else { return nil }
      words[index / 16] = words[index / 16] << 4 | digit
    }
    self.words = words
  }

  package var text: String { (0..<4).map { words[$0].hexadecimal(digits: 16) }.joined() }

  package var bytes: [UInt8] {
    (0..<4).flatMap { place in (0..<8).map { UInt8(truncatingIfNeeded: words[place] >> UInt64(56 - 8 * $0)) } }
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt64? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(self - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
