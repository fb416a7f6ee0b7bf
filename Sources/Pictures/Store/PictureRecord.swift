/// What the store writes of a picture, last of all: a line of itself, then one a size with the bytes of both forms.
struct PictureRecord: Hashable {
  struct Size: Hashable {
    let size: RasterSize
    let webp: Int
    let fallback: Int
  }

  let isPNG: Bool
  let tone: Tone
  let sizes: [Size]

  init(_ picture: RenderedPicture) {
    (isPNG, tone) = (picture.isPNG, picture.tone)
    sizes = picture.renditions.map { Size(size: $0.size, webp: $0.webp.count, fallback: $0.fallback.count) }
  }

  var bytes: [UInt8] {
    let lines = sizes.map { "\($0.size.width) \($0.size.height) \($0.webp) \($0.fallback)\n" }
    return Array(
      "\(isPNG ? "png" : "jpg") \(tone.red) \(tone.green) \(tone.blue) \(sizes.count)\n\(lines.joined())".utf8)
  }

  /// - Returns: nil for what was cut, or no store wrote.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
    guard let head = lines.first, head.count == 5, ["png", "jpg"].contains(head[0]) else { return nil }
    let numbers = head.dropFirst().compactMap { Int($0) }
    guard numbers.count == 4, numbers.prefix(3).allSatisfy((0...3).contains), numbers[3] == lines.count - 1 else {
      return nil
    }
    let sizes = lines.dropFirst().compactMap { Size($0.compactMap { Int($0) }) }
    guard sizes.count == numbers[3], !sizes.isEmpty else { return nil }
    (isPNG, self.sizes) = (head[0] == "png", sizes)
    tone = Tone(red: numbers[0], green: numbers[1], blue: numbers[2])
  }
}

extension PictureRecord.Size {
  fileprivate init?(_ numbers: [Int]) {
    guard numbers.count == 4, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    self.init(size: RasterSize(numbers[0], numbers[1]), webp: numbers[2], fallback: numbers[3])
  }
}
