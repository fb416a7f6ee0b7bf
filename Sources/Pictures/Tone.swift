/// The colour that stands for a picture until it arrives: of 64, so that a stylesheet can list them all.
package struct Tone: Hashable, Sendable {
  /// 0…3 of red, green and blue.
  package let red: Int
  package let green: Int
  package let blue: Int

  package init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

  /// The mean of the pixels; those that are transparent tell nothing.
  init(_ raster: Raster) {
    var (sums, count) = ([0, 0, 0], 0)
    for pixel in stride(from: 0, to: raster.pixels.count, by: raster.channels) {
      if raster.channels == 4, raster.pixels[pixel + 3] < 128 { continue }
      for channel in 0..<3 { sums[channel] += Int(raster.pixels[pixel + channel]) }
      count += 1
    }
    let levels = sums.map { count == 0 ? 3 : min(3, $0 / count / 64) }
    (red, green, blue) = (levels[0], levels[1], levels[2])
  }

  /// Of the class that the stylesheet knows it by: `tone-` and three digits.
  package var name: String { "\(red)\(green)\(blue)" }
}
