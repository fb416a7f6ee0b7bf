import CPictures

/// Makes a smaller picture of rows of light as they come, and hands its own rows to the next smaller one: at any moment
/// only as many rows are held as one row is made of.
final class Scaler {
  private let part: Part
  private let target: RasterSize
  private let channels: Int
  private let across: Kernel
  private let down: Kernel
  /// The last rows that came, already of the target's width.
  private let ring: UnsafeMutablePointer<Float>
  private let line: UnsafeMutablePointer<Float>
  private var pointers: [UnsafePointer<Float>?]
  private var rowsRead = 0
  private var rowsMade = 0
  private let next: Scaler?
  /// As sRGB.
  private(set) var pixels: [UInt8]

  /// - Parameter part: of the rows that come.
  init(_ part: Part, to target: RasterSize, channels: Int, isSoft: Bool, next: Scaler?) {
    (self.part, self.target, self.channels, self.next) = (part, target, channels, next)
    across = Kernel(from: part.size.width, to: target.width, isSoft: isSoft)
    down = Kernel(from: part.size.height, to: target.height, isSoft: isSoft)
    ring = .allocate(capacity: 4 * target.width * down.taps)
    line = .allocate(capacity: 4 * target.width)
    pointers = Array(repeating: nil, count: down.taps)
    pixels = [UInt8](repeating: 0, count: channels * target.points)
  }

  deinit {
    ring.deallocate()
    line.deallocate()
  }

  /// Takes a row of the whole picture: four numbers a pixel.
  func push(_ row: UnsafePointer<Float>) {
    let place = rowsRead - part.top
    rowsRead += 1
    guard (0..<part.size.height).contains(place) else { return }
    pictures_across(
      row + 4 * part.left, across.starts, across.weights, Int32(across.taps), Int32(target.width), slot(place))
    while rowsMade < target.height, Int(down.starts[rowsMade]) + down.taps <= place + 1 { makeRow() }
  }

  private func slot(_ row: Int) -> UnsafeMutablePointer<Float> { ring + 4 * target.width * (row % down.taps) }

  private func makeRow() {
    let start = Int(down.starts[rowsMade])
    for tap in 0..<down.taps { pointers[tap] = UnsafePointer(slot(start + tap)) }
    let (line, taps, count) = (line, Int32(down.taps), Int32(target.width))
    pointers.withUnsafeBufferPointer { rows in
      down.weights.withUnsafeBufferPointer { weights in
        rows.withMemoryRebound(to: UnsafePointer<Float>.self) { rows in
          guard let rows = rows.baseAddress, let weights = weights.baseAddress else { return }
          pictures_down(rows, weights + rowsMade * Int(taps), taps, count, line)
        }
      }
    }
    writeRow()
    rowsMade += 1
    next?.push(line)
  }

  private func writeRow() {
    let (line, count, channels, row) = (line, Int32(target.width), Int32(channels), rowsMade * target.width * channels)
    pixels.withUnsafeMutableBufferPointer { pixels in
      guard let base = pixels.baseAddress else { return }
      pictures_darken(line, count, channels, SRGB.shades, base + row)
    }
  }

  var raster: Raster { Raster(size: target, channels: channels, pixels: pixels) }
}
