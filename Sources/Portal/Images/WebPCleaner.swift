/// Drops from a WebP file (RFC 9649) the chunks that are not needed to show it.
struct WebPCleaner {
  private var size: PictureSize?
  private var orientation: Orientation?
  private var output: [UInt8] = []

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> (PictureSize, [UInt8]) {
    var header = ByteReader(bytes.dropFirst(4), .webp)
    let length = try header.number(4, littleEndian: true)
    let body = try header.take(length).dropFirst(4)
    var cleaner = WebPCleaner()
    try cleaner.chunks(ByteReader(body, .webp), nested: false)
    guard let size = cleaner.size else { throw header.fault }
    var output = Array("RIFF".utf8)
    output.append(4 + cleaner.output.count, 4, littleEndian: true)
    output += "WEBP".utf8
    output += cleaner.withFlags()
    return (size.turned(cleaner.orientation), output)
  }

  private mutating func chunks(_ reader: ByteReader, nested: Bool) throws(PictureFault) {
    var reader = reader
    while !reader.isAtEnd {
      let name = String(decoding: try reader.take(4), as: UTF8.self)
      let payload = try reader.take(try reader.number(4, littleEndian: true))
      // Chunks begin at even places; the last one's filling byte is often forgotten.
      if payload.count % 2 == 1, !reader.isAtEnd { _ = try reader.byte() }
      try chunk(name, payload, nested: nested, reader.fault)
    }
  }

  private mutating func chunk(
    _ name: String, _ payload: ArraySlice<UInt8>, nested: Bool, _ fault: PictureFault
  ) throws(PictureFault) {
    if !nested, size == nil, let known = Self.size(name, payload) { size = known }
    switch name {
    case "VP8X", "ICCP", "ANIM", "ALPH", "VP8 ", "VP8L": append(name, payload)
    case "ANMF" where !nested: try frame(payload, fault)
    case "EXIF" where orientation == nil && hasExtendedHeader:
      // Some programs put the marker of a JPEG segment before the block.
      orientation = Orientation(tiff: payload.starts(with: "Exif\0\0".utf8) ? payload.dropFirst(6) : payload)
      if let orientation { append(name, orientation.tiff[...]) }
    default: return
    }
  }

  /// A frame of an animation: sixteen bytes, then chunks of its own.
  private mutating func frame(_ payload: ArraySlice<UInt8>, _ fault: PictureFault) throws(PictureFault) {
    guard payload.count >= 16 else { throw fault }
    var inner = WebPCleaner()
    try inner.chunks(ByteReader(payload.dropFirst(16), .webp), nested: true)
    append("ANMF", payload.prefix(16) + inner.output)
  }

  private mutating func append(_ name: String, _ payload: ArraySlice<UInt8>) {
    output += name.utf8
    output.append(payload.count, 4, littleEndian: true)
    output += payload
    if payload.count % 2 == 1 { output.append(0) }
  }

  private var hasExtendedHeader: Bool { output.starts(with: "VP8X".utf8) }

  /// The header of an extended file says which chunks follow; those that are gone must not be promised.
  private func withFlags() -> [UInt8] {
    guard hasExtendedHeader, output.count > 8 else { return output }
    let (exif, xmp): (UInt8, UInt8) = (0x08, 0x04)
    var output = output
    output[8] = output[8] & ~(exif | xmp) | (orientation == nil ? 0 : exif)
    return output
  }

  /// Of the canvas, else of the one image; nil where this chunk does not tell.
  private static func size(_ name: String, _ payload: ArraySlice<UInt8>) -> PictureSize? {
    let number = { (offset: Int, count: Int) in payload.number(at: offset, count, littleEndian: true) }
    switch name {
    case "VP8X":
      guard let width = number(4, 3), let height = number(7, 3) else { return nil }
      return PictureSize(width + 1, height + 1)
    case "VP8 ":
      // After the frame tag and the start code; the two high bits are scaling (RFC 6386, 9.1).
      guard number(3, 3) == 0x2A019D, let width = number(6, 2), let height = number(8, 2) else { return nil }
      return PictureSize(width & 0x3FFF, height & 0x3FFF)
    case "VP8L":
      guard number(0, 1) == 0x2F, let bits = number(1, 4) else { return nil }
      return PictureSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    default: return nil
    }
  }
}
