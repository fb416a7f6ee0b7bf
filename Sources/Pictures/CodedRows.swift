import CPictures

/// Rows of JPEG, PNG and WebP, by libjpeg-turbo, libpng and libwebp.
final class CodedRows: RowSource {
  private let rows: OpaquePointer

  /// - Parameter bytes: must outlive the rows.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ open: (UnsafePointer<UInt8>, Int) -> OpaquePointer?)
    throws(PictureTrouble)
  {
    guard let base = bytes.baseAddress, let rows = open(base, bytes.count) else { throw .damaged }
    self.rows = rows
  }

  deinit { pictures_close(rows) }

  private var facts: pictures_facts { pictures_look(rows) }
  var size: RasterSize { RasterSize(Int(facts.width), Int(facts.height)) }
  var hasAlpha: Bool { facts.has_alpha != 0 }
  var memory: Int { Int(facts.memory) }

  func start(divisor: Int) throws(PictureTrouble) {
    guard pictures_start(rows, Int32(divisor)) == 1 else { throw .damaged }
  }

  func next(into row: UnsafeMutablePointer<UInt8>) throws(PictureTrouble) {
    guard pictures_next(rows, row) == 1 else { throw .damaged }
  }

  func finish() throws(PictureTrouble) {
    guard pictures_is_whole(rows) == 1 else { throw .damaged }
  }
}
