import Diagnostics
import SourceText

/// Drops from a GIF file (version 89a) comments, texts, blocks of programs, XMP among them, and what follows the
/// pixels of a frame.
struct GIFCleaner {
  private var reader: ByteReader
  private var output: [UInt8]
  /// How the next frame is shown: written before it, and nowhere else.
  private var control: ArraySlice<UInt8>?
  private var repeats = false
  private var frames = 0

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> CleanPoints {
    var reader = ByteReader(bytes[...], .gif)
    let header = try reader.take(13)
    guard let width = header.number(at: 6, 2, littleEndian: true),
      let height = header.number(at: 8, 2, littleEndian: true), let size = PictureSize(width, height)
    else { throw reader.fault }
    var cleaner = GIFCleaner(reader: reader, output: Array(header))
    try cleaner.colours(flags: header[10])
    try cleaner.blocks()
    return CleanPoints(size, cleaner.output, isMoving: cleaner.frames > 1)
  }

  private init(reader: ByteReader, output: [UInt8]) { (self.reader, self.output) = (reader, output) }

  /// A table of colours, where the flags of a descriptor promise one.
  private mutating func colours(flags: UInt8) throws(PictureFault) {
    if flags & 0x80 != 0 { output += try reader.take(3 << (Int(flags & 7) + 1)) }
  }

  private mutating func blocks() throws(PictureFault) {
    while true {
      let start = try reader.byte()
      switch start {
      case 0x21: try readExtension()
      case 0x2C: try image()
      case 0x3B:
        output.append(start)
        return
      default: throw reader.fault
      }
    }
  }

  private mutating func image() throws(PictureFault) {
    let descriptor = try reader.take(9)
    frames += 1
    if let control { output += [0x21, 0xF9, 4] + control + [0] }
    control = nil
    output.append(0x2C)
    output += descriptor
    try colours(flags: descriptor[descriptor.startIndex + 8])
    let codeSize = try reader.byte()
    guard (2...11).contains(codeSize) else { throw reader.fault }
    output.append(codeSize)
    let pixels = try subBlocks()
    appendSubBlocks(pixels[..<GIFPixels.length(of: pixels, codeSize: Int(codeSize))])
  }

  private mutating func appendSubBlocks(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let piece = rest.prefix(255)
      output.append(UInt8(piece.count))
      output += piece
      rest = rest.dropFirst(255)
    }
    output.append(0)
  }

  private mutating func readExtension() throws(PictureFault) {
    switch try reader.byte() {
    case 0xF9:
      let data = try subBlocks()
      if data.count >= 4 { control = data.prefix(4) }
    case 0xFF:
      let name = try reader.take(Int(try reader.byte()))
      let data = try subBlocks()
      try application(name, data)
    default: _ = try subBlocks()
    }
  }

  /// How often an animation repeats is the one thing that programs say to each other and to browsers.
  private mutating func application(_ name: ArraySlice<UInt8>, _ data: [UInt8]) throws(PictureFault) {
    guard ["NETSCAPE2.0", "ANIMEXTS1.0"].contains(where: { name.elementsEqual($0.utf8) }), data.count >= 3,
      data[0] == 1, !repeats
    else { return }
    repeats = true
    output += [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, data[1], data[2], 0]
  }

  /// What stands in blocks of up to 255 bytes, each after its length, to the one of none.
  private mutating func subBlocks() throws(PictureFault) -> [UInt8] {
    var data: [UInt8] = []
    while true {
      let length = Int(try reader.byte())
      if length == 0 { return data }
      data += try reader.take(length)
    }
  }
}
