import CPictures

/// How the numbers of a picture become the light of sRGB (IEC 61966-2-1).
package struct ColourMap: Hashable, Sendable {
  /// The light of each byte, 0…1: 256 of red, of green, of blue.
  let curves: [Float]
  /// Three rows that turn this light into that of sRGB's colours; nil where it is.
  let matrix: [Float]?

  package static let sRGB = ColourMap(curves: (0..<3).flatMap { _ in SRGB.curve }, matrix: nil)

  /// - Returns: nil unless there are three curves of 256 and nine numbers.
  package init?(curves: [[Float]], matrix: [Float]) {
    guard curves.count == 3, curves.allSatisfy({ $0.count == 256 }), matrix.count == 9 else { return nil }
    self.init(curves: curves.flatMap(\.self), matrix: matrix)
  }

  /// A row of `count` pixels as linear light, times alpha.
  func lighten(_ row: UnsafePointer<UInt8>, count: Int, into light: UnsafeMutablePointer<Float>) {
    pictures_lighten(row, Int32(count), curves, matrix, light)
  }

  private init(curves: [Float], matrix: [Float]?) { (self.curves, self.matrix) = (curves, matrix) }
}
