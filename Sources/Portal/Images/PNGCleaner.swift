import CDeflate

/// Drops from a PNG file (W3C PNG, third edition) the chunks that are not needed to show it.
enum PNGCleaner {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Pixels, colours, resolution, animation. Texts, times and chunks of programs' own are not among them.
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
    "hIST", "pHYs", "acTL", "fcTL", "fdAT",
  ]

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> (PictureSize, [UInt8]) {
    var reader = ByteReader(bytes.dropFirst(signature.count), .png)
    var output = signature
    output.reserveCapacity(bytes.count)
    var size: PictureSize?
    var orientation: Orientation?
    var hasPixels = false
    while true {
      let start = reader.position
      let length = try reader.number(4)
      let name = String(decoding: try reader.take(4), as: UTF8.self)
      let payload = try reader.take(length)
      _ = try reader.take(4)
      guard (name == "IHDR") == (size == nil) else { throw reader.fault }
      if name == "IHDR" { size = try self.size(payload, or: reader.fault) }
      if name == "eXIf", let turn = Orientation(tiff: payload), orientation == nil {
        orientation = turn
        output.appendChunk(name, turn.tiff)
      }
      hasPixels = hasPixels || name == "IDAT"
      if kept.contains(name) {
        output += bytes[start..<reader.position]
      } else if name.utf8.first.map({ $0 & 0x20 == 0 }) ?? true {
        // A capital first letter: no picture without it (5.4), so none that we know.
        throw reader.fault
      }
      if name == "IEND" { break }
    }
    guard let size, hasPixels else { throw reader.fault }
    return (size.turned(orientation), output)
  }

  private static func size(_ header: ArraySlice<UInt8>, or fault: PictureFault) throws(PictureFault) -> PictureSize {
    guard let width = header.number(at: 0, 4), let height = header.number(at: 4, 4),
      let size = PictureSize(width, height)
    else { throw fault }
    return size
  }
}

extension [UInt8] {
  /// Length, name, payload and the checksum of the last two.
  fileprivate mutating func appendChunk(_ name: String, _ payload: [UInt8]) {
    let checked = Array(name.utf8) + payload
    append(payload.count, 4)
    self += checked
    append(Int(libdeflate_crc32(0, checked, checked.count)), 4)
  }
}
