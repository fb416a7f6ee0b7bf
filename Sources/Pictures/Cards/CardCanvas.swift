import CPictures
import Glibc

/// Pixels on which a card is drawn.
struct CardCanvas {
  let size: RasterSize
  private(set) var pixels: [UInt8]

  init(_ size: RasterSize) {
    self.size = size
    pixels = [UInt8](repeating: 255, count: 3 * size.points)
  }

  /// Lays a colour over what a mask covers; what lies beyond the canvas is left out.
  mutating func blend(_ mask: [UInt8], _ width: Int, left: Int, top: Int, _ colour: CardColour) {
    let height = width == 0 ? 0 : mask.count / width
    let (firstRow, lastRow) = (max(0, -top), min(height, size.height - top))
    let (firstColumn, lastColumn) = (max(0, -left), min(width, size.width - left))
    guard firstRow < lastRow, firstColumn < lastColumn else { return }
    let place = 3 * ((top + firstRow) * size.width + left + firstColumn)
    let stride = Int32(3 * size.width)
    pixels.withUnsafeMutableBufferPointer { pixels in
      mask.withUnsafeBufferPointer { mask in
        guard let target = pixels.baseAddress, let source = mask.baseAddress else { return }
        pictures_blend(
          target + place, stride, source + firstRow * width + firstColumn, Int32(width),
          Int32(lastColumn - firstColumn),
          Int32(lastRow - firstRow), colour.bytes)
      }
    }
  }

  mutating func fill(_ box: CardLayout.Box, _ colour: CardColour) {
    let rows = max(0, box.top)..<max(0, min(size.height, box.top + box.height))
    let columns = max(0, box.left)..<max(0, min(size.width, box.left + box.width))
    let line = (0..<columns.count).flatMap { _ in colour.bytes }
    for row in rows {
      let start = 3 * (row * size.width + columns.lowerBound)
      pixels.replaceSubrange(start..<start + line.count, with: line)
    }
  }

  mutating func place(_ raster: Raster, left: Int, top: Int) {
    guard raster.channels == 3, left >= 0, top >= 0, left + raster.size.width <= size.width,
      top + raster.size.height <= size.height
    else { return }
    let width = 3 * raster.size.width
    for row in 0..<raster.size.height {
      let start = 3 * ((top + row) * size.width + left)
      pixels.replaceSubrange(start..<start + width, with: raster.pixels[row * width..<(row + 1) * width])
    }
  }
}
