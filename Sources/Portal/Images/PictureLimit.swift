import Diagnostics

/// What is too large to be a picture on a page, whatever it shows.
enum PictureLimit {
  /// Bytes of a file; a photograph of the largest telephones has 30 million.
  static let bytes = 50_000_000
  /// Bytes of a drawing, which is read as a tree.
  static let drawingBytes = 10_000_000
  /// Points; the sensors of telephones have up to 108 million, and a browser needs four bytes for each.
  static let points = 120_000_000

  static func check(bytes count: Int, _ format: PictureFormat) throws(PictureFault) {
    let limit = format == .svg ? drawingBytes : bytes
    if count > limit { throw .tooHeavy(limit: limit) }
  }

  static func check(_ size: PictureSize) throws(PictureFault) {
    let (points, overflow) = size.width.multipliedReportingOverflow(by: size.height)
    if overflow || points > Self.points { throw .tooManyPoints(size) }
  }
}
