import Diagnostics

/// A picture inside a drawing: `data:image/png;base64,…`.
enum EmbeddedPicture {
  /// The same address with the picture cleaned; nil for what is no picture of points, or leads elsewhere.
  static func cleaned(_ address: String) -> String? {
    let head = address.prefix(40).lowercased()
    guard head.hasPrefix("data:image/"), let comma = address.firstIndex(of: ","),
      address[..<comma].lowercased().hasSuffix(";base64"),
      let bytes = Base64.decoded(address[address.index(after: comma)...].utf8),
      let format = PictureFormat(bytes), let type = format.rasterType, let picture = try? CleanPicture(bytes)
    else { return nil }
    return "data:\(type);base64,\(String(decoding: Base64.encoded(picture.bytes), as: UTF8.self))"
  }
}

extension PictureFormat {
  /// The media type of what is made of points; nil for drawings and for what is not published.
  fileprivate var rasterType: String? {
    switch self {
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    case .gif: "image/gif"
    case .svg, .heif: nil
    }
  }
}

/// RFC 4648, section 4.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// White space is passed over, filling letters are optional; nil for any other letter.
  static func decoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for letter in text where letter > 0x20 && letter != UInt8(ascii: "=") {
      let value = values[Int(letter)]
      guard value != 0xFF else { return nil }
      bits = (bits << 6 | Int(value)) & 0xFFFF
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> count))
    }
    return bytes
  }

  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return text
  }
}
