/// Columns and rows of pixels.
package struct RasterSize: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(_ width: Int, _ height: Int) { (self.width, self.height) = (width, height) }

  var points: Int { width * height }
  var turned: RasterSize { RasterSize(height, width) }
}
