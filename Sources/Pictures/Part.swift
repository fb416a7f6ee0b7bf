/// A part of a picture, in pixels.
struct Part: Hashable, Sendable {
  var left: Int
  var top: Int
  var size: RasterSize

  var transposed: Part { Part(left: top, top: left, size: size.turned) }
}
