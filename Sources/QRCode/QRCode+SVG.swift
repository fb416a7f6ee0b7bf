extension QRCode {
  /// One path of dark runs, with the four light modules around that scanners need.
  ///
  /// - Parameter label: what the code says, for those who cannot see it; without markup.
  public func svg(label: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size * 112)
    let side = size + 8
    bytes += "<svg viewBox=\"-4 -4.5 \(side) \(side)\" role=\"img\" aria-label=\"\(label)\"><path d=\"".utf8
    for (row, modules) in rows.enumerated() { Self.append(modules, row: row, to: &bytes) }
    bytes += "\" stroke=\"#000\" shape-rendering=\"crispEdges\"/></svg>".utf8
    return bytes
  }

  private static func append(_ modules: UInt64, row: Int, to path: inout [UInt8]) {
    var (rest, end) = (modules, 0)
    while rest != 0 {
      let start = rest.trailingZeroBitCount
      let length = (~(rest >> UInt64(start))).trailingZeroBitCount
      if end == 0 {
        command("M", start, to: &path)
        command(" ", row, to: &path)
      } else {
        command("m", start - end, to: &path)
        command(" ", 0, to: &path)
      }
      command("h", length, to: &path)
      end = start + length
      rest &= ~0 << UInt64(end)
    }
  }

  private static func command(_ letter: Unicode.Scalar, _ number: Int, to path: inout [UInt8]) {
    path.append(UInt8(ascii: letter))
    if number >= 10 { path.append(UInt8(ascii: "0") + UInt8(number / 10)) }
    path.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
