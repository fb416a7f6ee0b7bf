import CDeflate
import Diagnostics
import SourceText

/// Drops from a PNG file (W3C PNG, third edition) what is not needed to show it, chunk by chunk, and writes those
/// that are left again, none longer than it may be.
struct PNGCleaner {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private var output = PNGCleaner.signature
  private var header: PNGHeader?
  private var orientation: Orientation?
  private var profile: [UInt8]?
  private var pixels: [UInt8] = []
  private var hasPixels = false
  private var seen: Set<String> = []
  /// The frame of an animation that is being read, with the number that its pixels begin with.
  private var frame: (size: PictureSize, number: ArraySlice<UInt8>?, pixels: [UInt8])?

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> CleanPoints {
    var reader = ByteReader(bytes.dropFirst(signature.count), .png)
    var cleaner = PNGCleaner()
    var isOpen = true
    while isOpen { isOpen = try cleaner.chunk(&reader) }
    guard let header = cleaner.header, cleaner.hasPixels else { throw reader.fault }
    return CleanPoints(
      header.size, cleaner.output, turned: cleaner.orientation, profile: cleaner.profile,
      isMoving: cleaner.seen.contains("acTL"))
  }

  /// - Returns: false for the last one.
  private mutating func chunk(_ reader: inout ByteReader) throws(PictureFault) -> Bool {
    let length = try reader.number(4)
    let named = reader
    let name = String(decoding: try reader.take(4), as: UTF8.self)
    let payload = try reader.take(length)
    let isSound = try reader.number(4) == named.checksum(of: length + 4)
    // A capital first letter: no picture without it (5.4).
    let isCritical = name.utf8.first.map { $0 & 0x20 == 0 } ?? true
    guard isSound || !isCritical, (name == "IHDR") == (header == nil) else { throw reader.fault }
    if !isSound { return true }
    if name != "IDAT", !pixels.isEmpty { try endPixels(reader.fault) }
    if name != "fdAT" { try endFrame(reader.fault) }
    if name == "IEND" {
      output.appendChunk(name, [])
      return false
    }
    try keep(name, payload, isCritical: isCritical, reader.fault)
    return true
  }

  private mutating func keep(
    _ name: String, _ payload: ArraySlice<UInt8>, isCritical: Bool, _ fault: PictureFault
  ) throws(PictureFault) {
    switch name {
    case "IHDR":
      guard let header = PNGHeader(payload) else { throw fault }
      self.header = header
      try PictureLimit.check(header.size)
      output.appendChunk(name, payload)
    case "IDAT":
      guard !hasPixels else { throw fault }
      pixels += payload
    case "eXIf" where orientation == nil:
      orientation = Orientation(tiff: payload)
      if let orientation { output.appendChunk(name, orientation.tiff) }
    case "iCCP" where !hasPixels && seen.isDisjoint(with: ["iCCP", "PLTE"]): profile(payload)
    case "fcTL" where payload.count == 26: try control(payload, fault)
    case "fdAT" where hasPixels && frame != nil && payload.count >= 4:
      if frame?.number == nil { frame?.number = payload.prefix(4) }
      frame?.pixels += payload.dropFirst(4)
    default:
      if PNGChunk.isKept(name, payload, header), !hasPixels, seen.insert(name).inserted {
        output.appendChunk(name, payload)
      } else if isCritical, name != "PLTE" {
        throw fault
      }
    }
  }

  /// An animation's first frame may be the picture itself: then its pixels are those of the picture.
  private mutating func control(_ payload: ArraySlice<UInt8>, _ fault: PictureFault) throws(PictureFault) {
    guard let width = payload.number(at: 4, 4), let height = payload.number(at: 8, 4),
      let size = PictureSize(width, height), let header, width <= header.size.width, height <= header.size.height
    else { throw fault }
    output.appendChunk("fcTL", payload)
    if hasPixels { frame = (size, nil, []) }
  }

  private mutating func profile(_ payload: ArraySlice<UInt8>) {
    seen.insert("iCCP")
    guard let end = payload.prefix(80).firstIndex(of: 0), payload[end...].count > 2,
      let profile = ZlibText.expanded(payload[(end + 2)...], limit: ColourProfile.limit),
      let reading = ProfileReading(profile)
    else { return }
    if let reduced = ColourProfile.reduced(profile), let text = ZlibText.compressed(reduced) {
      // The name that it is filed under is anybody's.
      output.appendChunk("iCCP", Array("icc\0\0".utf8) + text)
      self.profile = reduced
    } else if reading.isSRGB, seen.insert("sRGB").inserted {
      output.appendChunk("sRGB", [0])
    }
  }

  private mutating func endPixels(_ fault: PictureFault) throws(PictureFault) {
    guard let header, let stream = ZlibText.picture(pixels, bytes: header.bytes(of: header.size)) else { throw fault }
    output.appendChunk("IDAT", stream)
    (pixels, hasPixels) = ([], true)
  }

  private mutating func endFrame(_ fault: PictureFault) throws(PictureFault) {
    guard let frame, let number = frame.number else { return }
    guard let header, let stream = ZlibText.picture(frame.pixels, bytes: header.bytes(of: frame.size)) else {
      throw fault
    }
    output.appendChunk("fdAT", number + stream)
    self.frame = nil
  }
}

extension ByteReader {
  /// CRC-32 of the next bytes.
  fileprivate func checksum(of count: Int) -> Int {
    bytes[position..<min(bytes.endIndex, position + count)].withUnsafeBytes {
      Int(libdeflate_crc32(0, $0.baseAddress, $0.count))
    }
  }
}

extension [UInt8] {
  /// Length, name, payload and the checksum of the last two.
  fileprivate mutating func appendChunk(_ name: String, _ payload: some Collection<UInt8>) {
    let checked = Array(name.utf8) + payload
    append(payload.count, 4)
    self += checked
    append(Int(libdeflate_crc32(0, checked, checked.count)), 4)
  }
}
