/// A colour profile in the pieces of 65 kB that the segments of a JPEG file hold (ICC.1, B.4).
struct JPEGProfile {
  private static let mark = Array("ICC_PROFILE\0".utf8)
  private static let pieceSize = 65_533 - 14

  private var pieces: [UInt8: ArraySlice<UInt8>] = [:]
  private var count = 0

  mutating func add(_ payload: ArraySlice<UInt8>) {
    guard payload.starts(with: Self.mark), payload.count > 14 else { return }
    let start = payload.startIndex + Self.mark.count
    count = Int(payload[start + 1])
    if pieces[payload[start]] == nil { pieces[payload[start]] = payload[(start + 2)...] }
  }

  /// What is needed of it; nil where a piece is missing or it says nothing new.
  var reduced: [UInt8]? {
    guard count > 0, pieces.count == count else { return nil }
    let parts = (1...count).compactMap { pieces[UInt8(truncatingIfNeeded: $0)] }
    return parts.count == count ? ColourProfile.reduced(Array(parts.joined())) : nil
  }

  /// What stands in the segments of a published picture.
  static func segments(_ profile: [UInt8]) -> [[UInt8]] {
    let starts = Array(stride(from: 0, to: profile.count, by: pieceSize))
    return starts.enumerated().map { index, start in
      let piece = profile[start..<min(start + pieceSize, profile.count)]
      return mark + [UInt8(index + 1), UInt8(starts.count)] + piece
    }
  }
}
