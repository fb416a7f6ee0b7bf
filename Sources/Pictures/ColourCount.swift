/// Tells drawings and screenshots, which have few colours, from photographs.
enum ColourCount {
  /// Of a photograph, a few rows have more.
  private static let few = 1024

  static func isDrawing(_ source: SourcePicture) throws(PictureTrouble) -> Bool {
    guard source.coding != .jpeg else { return false }
    return try source.rows { rows throws(PictureTrouble) in
      try rows.start(divisor: 1)
      return try hasFew(rows)
    }
  }

  private static func hasFew(_ rows: any RowSource) throws(PictureTrouble) -> Bool {
    let (width, height) = (rows.size.width, rows.size.height)
    let row = UnsafeMutablePointer<UInt8>.allocate(capacity: 4 * width)
    defer { row.deallocate() }
    var seen: Set<UInt32> = []
    for _ in 0..<height {
      try rows.next(into: row)
      var last: UInt32 = 0
      for place in 0..<width {
        let pixel = row + 4 * place
        let colour = UInt32(pixel[0]) | UInt32(pixel[1]) << 8 | UInt32(pixel[2]) << 16 | UInt32(pixel[3]) << 24
        if colour != last || place == 0 { seen.insert(colour) }
        last = colour
      }
      if seen.count > few { return false }
    }
    return true
  }
}
