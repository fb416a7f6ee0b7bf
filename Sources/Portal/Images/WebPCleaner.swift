import Diagnostics
import SourceText

/// Drops from a WebP file (RFC 9649) the chunks that are not needed to show it, and writes those that are left in the
/// order that the format asks for.
struct WebPCleaner {
  private var header: ArraySlice<UInt8>?
  private var profile: [UInt8]?
  private var animation: ArraySlice<UInt8>?
  private var frames: [UInt8] = []
  private var alpha: ArraySlice<UInt8>?
  private var image: (name: String, payload: ArraySlice<UInt8>)?
  private var orientation: Orientation?

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> CleanPoints {
    var file = ByteReader(bytes.dropFirst(4), .webp)
    let length = try file.number(4, littleEndian: true)
    let body = try file.take(length).dropFirst(4)
    var cleaner = WebPCleaner()
    try cleaner.read(ByteReader(body, .webp)) { cleaner, name, payload throws(PictureFault) in
      try cleaner.chunk(name, payload, file.fault)
    }
    guard let size = cleaner.size, cleaner.isWhole else { throw file.fault }
    let chunks = cleaner.header == nil ? cleaner.still : cleaner.extended
    var output = Array("RIFF".utf8)
    output.append(4 + chunks.count, 4, littleEndian: true)
    return CleanPoints(
      size, output + Array("WEBP".utf8) + chunks, turned: cleaner.orientation, profile: cleaner.profile,
      isMoving: !cleaner.frames.isEmpty)
  }

  private typealias Take = (inout WebPCleaner, String, ArraySlice<UInt8>) throws(PictureFault) -> Void

  private mutating func read(_ reader: ByteReader, _ take: Take) throws(PictureFault) {
    var reader = reader
    while !reader.isAtEnd {
      let name = String(decoding: try reader.take(4), as: UTF8.self)
      let payload = try reader.take(try reader.number(4, littleEndian: true))
      // Chunks begin at even places; the last one's filling byte is often forgotten.
      if payload.count % 2 == 1, !reader.isAtEnd { _ = try reader.byte() }
      try take(&self, name, payload)
    }
  }

  /// The first of each kind; a file without the extended header is one image and nothing else.
  private mutating func chunk(
    _ name: String, _ payload: ArraySlice<UInt8>, _ fault: PictureFault
  ) throws(PictureFault) {
    switch name {
    case "VP8X" where header == nil && image == nil:
      guard payload.count >= 10 else { throw fault }
      header = payload.prefix(10)
    case "ICCP" where header != nil && profile == nil: profile = ColourProfile.reduced(Array(payload))
    case "ANIM" where header != nil && animation == nil: animation = payload.count >= 6 ? payload.prefix(6) : nil
    case "ANMF" where header != nil: try frame(payload, fault)
    case "EXIF" where header != nil && orientation == nil:
      // Some programs put the marker of a JPEG segment before the block.
      orientation = Orientation(tiff: payload.starts(with: "Exif\0\0".utf8) ? payload.dropFirst(6) : payload)
    default: picture(name, payload)
    }
  }

  private mutating func picture(_ name: String, _ payload: ArraySlice<UInt8>) {
    guard image == nil else { return }
    switch name {
    case "ALPH" where alpha == nil: alpha = payload
    case "VP8 ", "VP8L": image = (name, payload)
    default: return
    }
  }

  /// A frame of an animation: sixteen bytes, then chunks of its own.
  private mutating func frame(_ payload: ArraySlice<UInt8>, _ fault: PictureFault) throws(PictureFault) {
    guard payload.count >= 16 else { throw fault }
    var inner = WebPCleaner()
    try inner.read(ByteReader(payload.dropFirst(16), .webp)) { cleaner, name, payload throws(PictureFault) in
      cleaner.picture(name, payload)
    }
    guard inner.image != nil else { throw fault }
    frames.appendChunk("ANMF", payload.prefix(16) + inner.picture)
  }

  /// A canvas that says it moves has frames, any other an image.
  private var isWhole: Bool { header != nil && !frames.isEmpty ? animation != nil : image != nil }

  private var picture: [UInt8] {
    var output: [UInt8] = []
    if let alpha, image?.name == "VP8 " { output.appendChunk("ALPH", alpha) }
    if let image { output.appendChunk(image.name, image.payload) }
    return output
  }

  private var still: [UInt8] {
    var output: [UInt8] = []
    if let image { output.appendChunk(image.name, image.payload) }
    return output
  }

  private var extended: [UInt8] {
    var output: [UInt8] = []
    output.appendChunk("VP8X", [flags, 0, 0, 0] + (header?.dropFirst(4) ?? []))
    if let profile { output.appendChunk("ICCP", profile[...]) }
    if let animation, !frames.isEmpty {
      output.appendChunk("ANIM", animation)
      output += frames
    } else {
      output += picture
    }
    if let orientation { output.appendChunk("EXIF", orientation.tiff[...]) }
    return output
  }

  /// The header says which chunks follow; those that are gone must not be promised.
  private var flags: UInt8 {
    let (colour, exif, moves, kept): (UInt8, UInt8, UInt8, UInt8) = (0x20, 0x08, 0x02, 0x10)
    return (header?.first ?? 0) & kept | (profile == nil ? 0 : colour) | (orientation == nil ? 0 : exif)
      | (frames.isEmpty ? 0 : moves)
  }

  /// Of the canvas, else of the one image; nil where neither tells.
  private var size: PictureSize? {
    if let header { return Self.size("VP8X", header) }
    return image.flatMap { Self.size($0.name, $0.payload) }
  }

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

extension [UInt8] {
  fileprivate mutating func appendChunk(_ name: String, _ payload: ArraySlice<UInt8>) {
    self += name.utf8
    append(payload.count, 4, littleEndian: true)
    self += payload
    if payload.count % 2 == 1 { append(0) }
  }
}
