/// Drops from a GIF file (version 89a) comments and the blocks of programs, XMP among them.
struct GIFCleaner {
  private var reader: ByteReader
  private var output: [UInt8]

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> (PictureSize, [UInt8]) {
    var reader = ByteReader(bytes[...], .gif)
    let header = try reader.take(13)
    guard let width = header.number(at: 6, 2, littleEndian: true),
      let height = header.number(at: 8, 2, littleEndian: true), let size = PictureSize(width, height)
    else { throw reader.fault }
    var cleaner = GIFCleaner(reader: reader, output: Array(header))
    try cleaner.colours(flags: header[10])
    try cleaner.blocks()
    return (size, cleaner.output)
  }

  /// A table of colours, where the flags of a descriptor promise one.
  private mutating func colours(flags: UInt8) throws(PictureFault) {
    if flags & 0x80 != 0 { output += try reader.take(3 << (Int(flags & 7) + 1)) }
  }

  private mutating func blocks() throws(PictureFault) {
    while true {
      let start = try reader.byte()
      switch start {
      case 0x21: try skipOrKeepExtension()
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
    output.append(0x2C)
    output += descriptor
    try colours(flags: descriptor[descriptor.startIndex + 8])
    output.append(try reader.byte())
    output += try subBlocks()
  }

  private mutating func skipOrKeepExtension() throws(PictureFault) {
    let label = try reader.byte()
    let data = try subBlocks()
    let isNeeded =
      switch label {
      // How long a frame shows, and text to be drawn.
      case 0xF9, 0x01: true
      // How often an animation repeats, and the colour profile.
      case 0xFF: ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"].contains { data.dropFirst().starts(with: $0.utf8) }
      default: false
      }
    if isNeeded { output += [0x21, label] + data }
  }

  /// Blocks of up to 255 bytes, each after its length, to the one of none.
  private mutating func subBlocks() throws(PictureFault) -> ArraySlice<UInt8> {
    let start = reader.position
    while true {
      let length = Int(try reader.byte())
      if length == 0 { return reader.bytes[start..<reader.position] }
      _ = try reader.take(length)
    }
  }
}
