/// What the blocks of a GIF say of its first frame (GIF89a, 18–23).
struct GIFFrame {
  let canvas: RasterSize
  private(set) var part = Part(left: 0, top: 0, size: RasterSize(0, 0))
  /// The index that stands for nothing.
  private(set) var transparent: Int?
  private(set) var codeSize = 0
  private(set) var codes: [UInt8] = []
  private var isInterlaced = false
  private var colours: [UInt8] = []

  /// - Returns: nil for what is cut, or has no frame within its canvas.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = Reader(bytes: bytes)
    guard let header = reader.take(13) else { return nil }
    canvas = RasterSize(Self.number(header, 6), Self.number(header, 8))
    guard canvas.points > 0, let table = reader.table(flags: header[10]) else { return nil }
    colours = table
    while let start = reader.byte(), start == 0x21 {
      guard let label = reader.byte(), let data = reader.blocks() else { return nil }
      if label == 0xF9, data.count >= 4 { transparent = data[0] & 1 == 1 ? Int(data[3]) : nil }
    }
    guard reader.last == 0x2C, readImage(&reader) else { return nil }
  }

  private mutating func readImage(_ reader: inout Reader) -> Bool {
    guard let descriptor = reader.take(9), let table = reader.table(flags: descriptor[8]), let size = reader.byte(),
      (2...11).contains(size), let codes = reader.blocks()
    else { return false }
    part = Part(
      left: Self.number(descriptor, 0), top: Self.number(descriptor, 2),
      size: RasterSize(Self.number(descriptor, 4), Self.number(descriptor, 6)))
    isInterlaced = descriptor[8] & 0x40 != 0
    if !table.isEmpty { colours = table }
    (codeSize, self.codes) = (Int(size), codes)
    return part.size.points > 0 && part.left + part.size.width <= canvas.width
      && part.top + part.size.height <= canvas.height
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  /// A byte of a colour; nothing where the table is shorter.
  func colour(_ index: Int, _ channel: Int) -> UInt8 {
    let place = 3 * index + channel
    return place < colours.count ? colours[place] : 0
  }

  /// Where a row lies among those of the file: interlaced, each eighth comes first, then the fourths between, and so on.
  func place(ofRow row: Int) -> Int {
    guard isInterlaced else { return row }
    let height = part.size.height
    let eighths = (height + 7) / 8
    let fourths = (height + 3) / 8
    let halves = (height + 1) / 4
    if row % 8 == 0 { return row / 8 }
    if row % 8 == 4 { return eighths + row / 8 }
    if row % 4 == 2 { return eighths + fourths + row / 4 }
    return eighths + fourths + halves + row / 2
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var place = 0
    var last: UInt8 = 0

    mutating func byte() -> UInt8? {
      guard place < bytes.count else { return nil }
      last = bytes[place]
      place += 1
      return last
    }

    mutating func take(_ count: Int) -> [UInt8]? {
      guard count <= bytes.count - place else { return nil }
      defer { place += count }
      return Array(bytes[place..<place + count])
    }

    /// Empty where the flags promise none.
    mutating func table(flags: UInt8) -> [UInt8]? { flags & 0x80 == 0 ? [] : take(3 << (Int(flags & 7) + 1)) }

    mutating func blocks() -> [UInt8]? {
      var data: [UInt8] = []
      while let length = byte() {
        if length == 0 { return data }
        guard let block = take(Int(length)) else { return nil }
        data += block
      }
      return nil
    }
  }
}
