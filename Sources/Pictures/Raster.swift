/// Pixels of sRGB, row by row from the top: three or four bytes each.
struct Raster: Sendable {
  let size: RasterSize
  let channels: Int
  let pixels: [UInt8]

  var isTransparent: Bool {
    channels == 4 && stride(from: 3, to: pixels.count, by: 4).contains { pixels[$0] != 255 }
  }

  /// Without its alpha, which must say nothing.
  var opaque: Raster {
    guard channels == 4 else { return self }
    let pixels = [UInt8](unsafeUninitializedCapacity: 3 * size.points) { space, count in
      for place in 0..<size.points {
        for channel in 0..<3 { space[3 * place + channel] = self.pixels[4 * place + channel] }
      }
      count = 3 * size.points
    }
    return Raster(size: size, channels: 3, pixels: pixels)
  }

  /// As it is shown.
  func turned(_ turn: Turn) -> Raster {
    guard turn != .none else { return self }
    let shown = turn.shown(size)
    let steps = turn.steps(size)
    let pixels = [UInt8](unsafeUninitializedCapacity: self.pixels.count) { space, count in
      var target = 0
      for row in 0..<shown.height {
        var source = (steps.start + row * steps.row) * channels
        for _ in 0..<shown.width {
          for channel in 0..<channels { space[target + channel] = self.pixels[source + channel] }
          target += channels
          source += steps.column * channels
        }
      }
      count = target
    }
    return Raster(size: shown, channels: channels, pixels: pixels)
  }
}

extension Turn {
  /// Where in the file's pixels the first one shown lies, and how far the next of its row and of its column are.
  fileprivate func steps(_ size: RasterSize) -> (start: Int, column: Int, row: Int) {
    let corner = inFile(Part(left: 0, top: 0, size: RasterSize(1, 1)), of: size)
    let right = inFile(Part(left: 1, top: 0, size: RasterSize(1, 1)), of: size)
    let below = inFile(Part(left: 0, top: 1, size: RasterSize(1, 1)), of: size)
    let place = { (part: Part) in part.top * size.width + part.left }
    return (place(corner), place(right) - place(corner), place(below) - place(corner))
  }
}
