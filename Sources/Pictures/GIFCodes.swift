/// The codes of a GIF's pixels (GIF89a, appendix F): each adds the one before it and a first pixel to the table.
struct GIFCodes {
  private let clear: Int
  private let codeSize: Int
  private var prefixes = [UInt16](repeating: 0, count: 4096)
  private var pixels = [UInt8](repeating: 0, count: 4096)
  private var lengths = [UInt16](repeating: 1, count: 4096)
  private var next: Int
  private var width: Int
  private var previous: Int?

  /// - Returns: nil where the codes make fewer than `count` pixels, or name what is not in the table.
  static func indices(_ bytes: [UInt8], codeSize: Int, count: Int) -> [UInt8]? {
    var codes = GIFCodes(codeSize: codeSize)
    return codes.decode(bytes, count: count)
  }

  private init(codeSize: Int) {
    self.codeSize = codeSize
    clear = 1 << codeSize
    (next, width) = (clear + 2, codeSize + 1)
    for pixel in 0..<min(clear, 256) { pixels[pixel] = UInt8(pixel) }
  }

  private mutating func decode(_ bytes: [UInt8], count: Int) -> [UInt8]? {
    var output: [UInt8] = []
    var (bits, held) = (0, 0)
    for byte in bytes {
      bits |= Int(byte) << held
      held += 8
      while held >= width {
        let code = bits & (1 << width - 1)
        (bits, held) = (bits >> width, held - width)
        if code == clear + 1 { return output.count == count ? output : nil }
        guard take(code, &output) else { return nil }
        if output.count >= count { return Array(output.prefix(count)) }
      }
    }
    return nil
  }

  private mutating func take(_ code: Int, _ output: inout [UInt8]) -> Bool {
    guard code != clear else {
      (next, width, previous) = (clear + 2, codeSize + 1, nil)
      return true
    }
    guard code < next || (code == next && previous != nil && next < 4096) else { return false }
    if let previous, next < 4096 { add(previous, first(of: code == next ? previous : code)) }
    append(code, &output)
    previous = code
    return true
  }

  private mutating func add(_ previous: Int, _ pixel: UInt8) {
    prefixes[next] = UInt16(previous)
    pixels[next] = pixel
    lengths[next] = lengths[previous] &+ 1
    next += 1
    if next == 1 << width, width < 12 { width += 1 }
  }

  private func first(of code: Int) -> UInt8 {
    var code = code
    while code > clear + 1 { code = Int(prefixes[code]) }
    return pixels[code]
  }

  private func append(_ code: Int, _ output: inout [UInt8]) {
    let start = output.count
    var (code, place) = (code, start + Int(lengths[code]))
    output.append(contentsOf: repeatElement(0, count: place - start))
    while place > start {
      place -= 1
      output[place] = pixels[code]
      code = Int(prefixes[code])
    }
  }
}
