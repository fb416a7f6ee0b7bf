/// A picture that is decoded row by row, from the top.
protocol RowSource: AnyObject {
  /// Of what comes, after `start`.
  var size: RasterSize { get }
  var hasAlpha: Bool { get }
  /// Bytes that decoding holds beside the file.
  var memory: Int { get }

  /// - Parameter divisor: of the sides; only a JPEG can be decoded smaller, the others come as they are.
  func start(divisor: Int) throws(PictureTrouble)
  /// The next row: red, green, blue, alpha for each pixel.
  func next(into row: UnsafeMutablePointer<UInt8>) throws(PictureTrouble)
  /// - Throws: where what was read was cut or damaged.
  func finish() throws(PictureTrouble)
}
