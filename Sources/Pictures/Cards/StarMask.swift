import Glibc

/// How much of each pixel of a square a star of five points covers.
struct StarMask: Sendable {
  let side: Int
  let coverage: [UInt8]

  /// Each pixel is looked at in sixteen places.
  init(side: Int) {
    self.side = side
    let radius = Double(side) / 2
    coverage = (0..<side * side).map { pixel in
      let hits = (0..<16).reduce(0) { hits, sample in
        let x = Double(pixel % side) + (Double(sample % 4) + 0.5) / 4 - radius
        let y = Double(pixel / side) + (Double(sample / 4) + 0.5) / 4 - radius
        return hits + (Self.covers(x / radius, y / radius) ? 1 : 0)
      }
      return UInt8(min(255, hits * 16))
    }
  }

  /// Five lines make the star, each across from one of its points: a place beyond two of them is outside.
  private static func covers(_ x: Double, _ y: Double) -> Bool {
    var beyond = 0
    for point in points where x * point.x + y * point.y > line { beyond += 1 }
    return beyond <= 1
  }

  private static let fifth = 2 * Double.pi / 5
  private static let points = (0..<5).map { (x: sin(Double($0) * fifth), y: -cos(Double($0) * fifth)) }
  /// How far each line is from the middle.
  private static let line = cos(fifth)
}
