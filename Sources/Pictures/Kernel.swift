import Glibc

/// The weights by which pixels of a line are summed to make a line of another length.
struct Kernel {
  /// Weights of each pixel; those at the ends have some that are nothing.
  let taps: Int
  private(set) var starts: [Int32] = []
  private(set) var weights: [Float] = []

  /// - Parameter isSoft: without lobes below nothing, which ring around letters and lines; else Lanczos of three lobes.
  init(from source: Int, to target: Int, isSoft: Bool) {
    let scale = max(1, Double(source) / Double(target))
    let reach = (isSoft ? 1 : 3) * scale
    taps = min(source, Int(reach.rounded(.up)) * 2 + 1)
    for place in 0..<target {
      let centre = (Double(place) + 0.5) * Double(source) / Double(target) - 0.5
      let start = min(source - taps, max(0, Int((centre - reach).rounded(.up))))
      let values = (start..<start + taps).map { Self.weight((Double($0) - centre) / scale, isSoft) }
      let sum = values.reduce(0, +)
      starts.append(Int32(start))
      weights += values.map { Float($0 / sum) }
    }
  }

  private static func weight(_ distance: Double, _ isSoft: Bool) -> Double {
    let x = abs(distance)
    if isSoft { return x < 1 ? (2 * x - 3) * x * x + 1 : 0 }
    guard x < 3 else { return 0 }
    guard x > 1e-9 else { return 1 }
    return 3 * sin(.pi * x) * sin(.pi * x / 3) / (.pi * .pi * x * x)
  }
}
