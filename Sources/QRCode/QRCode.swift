/// A QR code (ISO/IEC 18004) of a short text: byte mode, error correction level M, the smallest version that holds it.
///
/// Our own and not libqrencode's, which it is compared with in tests: Debian ships that library without an archive to
/// link statically, and it takes 78 µs a code, ten times as long, on each of ten thousand profiles.
public struct QRCode: Sendable, Equatable {
  /// Modules a side.
  public let size: Int
  /// Which of the eight masks of the standard was found to scan best.
  public let mask: Int
  /// A row a word, the leftmost module in the lowest bit; 1 is dark.
  public let rows: [UInt64]

  /// - Returns: nil for a text of more than 251 bytes.
  public init?(_ text: String) {
    self.init(text, mask: nil)
  }

  /// - Parameter mask: nil for the best.
  init?(_ text: String, mask: Int?) {
    let bytes = Array(text.utf8)
    guard let version = Version.all.first(where: { bytes.count <= $0.capacity }) else { return nil }
    let layout = Layout.of[version.number - 1]
    let drawn = layout.draw(version.codewords(of: bytes))
    // Each is weighed once: comparing them would weigh one twice or more.
    let masked = (mask.map { $0...$0 } ?? 0...7).map { mask in
      let symbol = layout.masked(drawn, by: mask)
      return (mask: mask, symbol: symbol, penalty: symbol.penalty)
    }
    guard let best = masked.min(by: { $0.penalty < $1.penalty }) else { return nil }
    size = layout.size
    self.mask = best.mask
    rows = best.symbol.rows
  }
}
