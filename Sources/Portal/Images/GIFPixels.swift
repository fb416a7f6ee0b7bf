/// Where the codes of a frame end (GIF89a, appendix F): a decoder stops at the code that says so, whatever follows.
enum GIFPixels {
  /// - Returns: bytes up to that code; all where there is none.
  static func length(of bytes: [UInt8], codeSize: Int) -> Int {
    let (clear, end) = (1 << codeSize, 1 << codeSize + 1)
    var (width, next, isFirst) = (codeSize + 1, end + 1, true)
    return bytes.withUnsafeBufferPointer { buffer in
      var bits = BitReader(buffer)
      while let code = bits.take(width) {
        if code == end { return bits.bytesRead }
        if code == clear {
          (width, next, isFirst) = (codeSize + 1, end + 1, true)
          continue
        }
        // Each code but the first after a clearing adds an entry, and entries of 4096 are no longer added.
        if !isFirst, next < 4096 { next += 1 }
        isFirst = false
        if next == 1 << width, width < 12 { width += 1 }
      }
      return bytes.count
    }
  }
}
