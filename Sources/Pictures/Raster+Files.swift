import CPictures

extension Raster {
  /// Of the quality at which readers see no difference from the source at the sizes that pages show.
  private static let jpegQuality: Int32 = 80
  /// That gives the same structural similarity as `jpegQuality`; `make bench` shows it.
  private static let webpQuality: Int32 = 80

  /// Without alpha.
  var jpeg: [UInt8]? { jpeg(isProgressive: true) }

  func jpeg(isProgressive: Bool) -> [UInt8]? {
    Self.bytes(
      pictures_write_jpeg(
        pixels, Int32(size.width), Int32(size.height), Self.jpegQuality, isProgressive ? 1 : 0))
  }

  func webp(isDrawing: Bool) -> [UInt8]? {
    Self.bytes(
      pictures_write_webp(
        pixels, Int32(size.width), Int32(size.height), Int32(channels), Self.webpQuality, isDrawing ? 1 : 0))
  }

  var png: [UInt8]? {
    Self.bytes(pictures_write_png(pixels, Int32(size.width), Int32(size.height), Int32(channels)))
  }

  private static func bytes(_ file: pictures_file) -> [UInt8]? {
    guard let bytes = file.bytes else { return nil }
    defer { pictures_free(file) }
    return Array(UnsafeBufferPointer(start: bytes, count: file.count))
  }
}
