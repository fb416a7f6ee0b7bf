import Diagnostics
import SourceText

/// Drops from a JPEG file (ITU-T T.81) what is not needed to show it. What an application says of itself is read, and
/// the little of it that a decoder needs rewritten before the tables and the pixels.
struct JPEGCleaner {
  private var reader: ByteReader
  private var body: [UInt8] = []
  private var size: PictureSize?
  private var orientation: Orientation?
  private var isJFIF = false
  /// How colours are coded, as the marker of Adobe's programs says it.
  private var transform: UInt8?
  private var profile = JPEGProfile()
  private var hasScan = false

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> CleanPoints {
    var cleaner = JPEGCleaner(bytes)
    try cleaner.run()
    guard let size = cleaner.size, cleaner.hasScan else { throw cleaner.reader.fault }
    let profile = cleaner.profile.reduced
    return CleanPoints(size, cleaner.output(profile), turned: cleaner.orientation, profile: profile)
  }

  private init(_ bytes: [UInt8]) {
    reader = ByteReader(bytes.dropFirst(2), .jpeg)
    body.reserveCapacity(bytes.count)
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
    /// Starts of frames that browsers show: no hierarchical ones, none of arithmetic coding.
    static let frames: Set<UInt8> = [0xC0, 0xC1, 0xC2, 0xC3]
    static let standalone: Set<UInt8> = Set(0xD0...0xD7).union([0x01])
  }

  /// To the end of the first image: a second one, as cameras append, is not read.
  private mutating func run() throws(PictureFault) {
    while true {
      let marker = try marker()
      if marker == Marker.end { return }
      if Marker.standalone.contains(marker) { continue }
      let length = try reader.number(2)
      let payload = try reader.take(length - 2)
      try segment(marker, payload)
      if marker == Marker.scan { try scan() }
    }
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
    switch marker {
    case _ where Marker.frames.contains(marker): try frame(marker, payload)
    case 0xC4, 0xDA, 0xDB, 0xDC, 0xDD:
      // Tables, scans, heights and intervals, which are as long as they say themselves.
      guard JPEGTable.isWhole(marker, payload) else { throw reader.fault }
      append(marker, payload)
    case _ where hasScan: return
    case Marker.application0: isJFIF = isJFIF || payload.starts(with: "JFIF\0".utf8) && payload.count >= 14
    case Marker.application1 where payload.starts(with: Self.exif) && orientation == nil:
      orientation = Orientation(tiff: payload.dropFirst(Self.exif.count))
    case Marker.application2: profile.add(payload)
    // A decoder without it shows wrong colours.
    case Marker.application14 where payload.starts(with: "Adobe".utf8) && payload.count >= 12:
      transform = payload[payload.startIndex + 11]
    default: return
    }
  }

  private mutating func frame(_ marker: UInt8, _ payload: ArraySlice<UInt8>) throws(PictureFault) {
    guard size == nil, let height = payload.number(at: 1, 2), let width = payload.number(at: 3, 2),
      let components = payload.number(at: 5, 1), payload.count == 6 + 3 * components
    else { throw reader.fault }
    size = PictureSize(width, height)
    append(marker, payload)
  }

  private static let exif = Array("Exif\0\0".utf8)

  private func output(_ profile: [UInt8]?) -> [UInt8] {
    var output: [UInt8] = [0xFF, Marker.start]
    // Version 1.1, no density, no thumbnail: that it is there says how colours are coded.
    if isJFIF { output.appendSegment(Marker.application0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]) }
    if let orientation { output.appendSegment(Marker.application1, Self.exif + orientation.tiff) }
    for piece in profile.map(JPEGProfile.segments) ?? [] { output.appendSegment(Marker.application2, piece) }
    if let transform {
      output.appendSegment(Marker.application14, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, transform])
    }
    return output + body + [0xFF, Marker.end]
  }

  private mutating func append(_ marker: UInt8, _ payload: ArraySlice<UInt8>) { body.appendSegment(marker, payload) }

  /// The coded pixels: up to a marker that is neither a stuffed 0xFF (followed by 0) nor a restart.
  private mutating func scan() throws(PictureFault) {
    hasScan = true
    while true {
      guard let distance = reader.distance(to: 0xFF) else { throw reader.fault }
      body += try reader.take(distance)
      guard let next = reader.bytes[reader.position...].number(at: 1, 1) else { throw reader.fault }
      guard next == 0 || (0xD0...0xD7).contains(next) else { return }
      body += try reader.take(2)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func appendSegment(_ marker: UInt8, _ payload: some Collection<UInt8>) {
    self += [0xFF, marker]
    append(payload.count + 2, 2)
    self += payload
  }
}
