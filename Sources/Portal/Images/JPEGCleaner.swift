/// Drops from a JPEG file (ITU-T T.81) what is not needed to show it.
struct JPEGCleaner {
  private var reader: ByteReader
  private var output: [UInt8] = [0xFF, Marker.start]
  private var size: PictureSize?
  private var orientation: Orientation?
  private var hasScan = false

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> (PictureSize, [UInt8]) {
    var cleaner = JPEGCleaner(bytes)
    try cleaner.run()
    guard let size = cleaner.size, cleaner.hasScan else { throw cleaner.reader.fault }
    return (size.turned(cleaner.orientation), cleaner.output)
  }

  private init(_ bytes: [UInt8]) {
    reader = ByteReader(bytes.dropFirst(2), .jpeg)
    output.reserveCapacity(bytes.count)
  }

  /// Markers (table B.1) that are looked at.
  private enum Marker {
    static let start: UInt8 = 0xD8
    static let end: UInt8 = 0xD9
    static let scan: UInt8 = 0xDA
    static let application0: UInt8 = 0xE0
    static let application1: UInt8 = 0xE1
    static let application2: UInt8 = 0xE2
    static let application14: UInt8 = 0xEE
    /// Tables, frames, scans, restart intervals: what a decoder needs. 0xC8 and 0xF0… are reserved for extensions.
    static let needed: Set<UInt8> = Set(0xC0...0xCF).subtracting([0xC8]).union(0xDA...0xDF)
    /// Starts of frames: all of 0xC0… but the tables among them.
    static let frames: Set<UInt8> = Set(0xC0...0xCF).subtracting([0xC4, 0xC8, 0xCC])
    static let standalone: Set<UInt8> = Set(0xD0...0xD7).union([0x01])
  }

  /// To the end of the first image: a second one, as cameras append, is not read.
  private mutating func run() throws(PictureFault) {
    while true {
      let marker = try marker()
      if marker == Marker.end { break }
      if Marker.standalone.contains(marker) { continue }
      let length = try reader.number(2)
      let payload = try reader.take(length - 2)
      try segment(marker, payload)
      if marker == Marker.scan { try scan() }
    }
    output += [0xFF, Marker.end]
  }

  private mutating func marker() throws(PictureFault) -> UInt8 {
    guard try reader.byte() == 0xFF else { throw reader.fault }
    // Any number of 0xFF may stand before a marker.
    while true {
      let byte = try reader.byte()
      if byte == 0 { throw reader.fault }
      if byte != 0xFF { return byte }
    }
  }

  private mutating func segment(_ marker: UInt8, _ payload: ArraySlice<UInt8>) throws(PictureFault) {
    if Marker.frames.contains(marker), size == nil {
      guard let height = payload.number(at: 1, 2), let width = payload.number(at: 3, 2) else { throw reader.fault }
      size = PictureSize(width, height)
    }
    switch marker {
    case _ where Marker.needed.contains(marker): append(marker, payload)
    case Marker.application0 where payload.starts(with: "JFIF\0".utf8) && payload.count >= 14:
      // Without its thumbnail: twelve bytes of header, then the sides of the thumbnail.
      append(marker, payload.prefix(12) + [0, 0])
    case Marker.application1 where payload.starts(with: Self.exif) && orientation == nil:
      orientation = Orientation(tiff: payload.dropFirst(Self.exif.count))
      if let orientation { append(marker, Self.exif + orientation.tiff) }
    case Marker.application2 where payload.starts(with: "ICC_PROFILE\0".utf8): append(marker, payload)
    // Says how colours are coded; a decoder without it shows wrong ones.
    case Marker.application14 where payload.starts(with: "Adobe".utf8): append(marker, payload.prefix(12))
    default: return
    }
  }

  private static let exif = Array("Exif\0\0".utf8)

  private mutating func append(_ marker: UInt8, _ payload: some Collection<UInt8>) {
    output += [0xFF, marker]
    output.append(payload.count + 2, 2)
    output += payload
  }

  /// The coded pixels: up to a marker that is neither a stuffed 0xFF (followed by 0) nor a restart.
  private mutating func scan() throws(PictureFault) {
    hasScan = true
    while true {
      guard let distance = reader.distance(to: 0xFF) else { throw reader.fault }
      output += try reader.take(distance)
      guard let next = reader.bytes[reader.position...].number(at: 1, 1) else { throw reader.fault }
      guard next == 0 || (0xD0...0xD7).contains(next) else { return }
      output += try reader.take(2)
    }
  }
}
