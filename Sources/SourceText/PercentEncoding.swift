extension String {
  /// As browsers send an address: whatever is not ASCII, spaces, and percent signs that stand for themselves,
  /// percent-encoded.
  package var asRequested: String {
    let hex = Array("0123456789ABCDEF".utf8)
    let bytes = Array(utf8)
    let encoded = bytes.indices.flatMap { index -> [UInt8] in
      let byte = bytes[index]
      let isPlain = byte == .percent ? bytes.escaped(at: index) != nil : byte > 0x20 && byte < 0x7F
      return isPlain ? [byte] : [.percent, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// As the value of a query takes it: all but letters, digits and `-._~` percent-encoded (RFC 3986, section 2.3).
  package var asQueryValue: String {
    let hex = Array("0123456789ABCDEF".utf8)
    let encoded = utf8.flatMap { byte -> [UInt8] in
      byte.isUnreserved ? [byte] : [.percent, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// What percent signs stand for; nil where that is no UTF-8.
  package var percentDecoded: String? {
    utf8.contains(.percent) ? String(validating: percentDecodedBytes, as: UTF8.self) : self
  }

  /// The same, with a replacement character where it is no UTF-8.
  package var removingPercentEncoding: String {
    utf8.contains(.percent) ? String(decoding: percentDecodedBytes, as: UTF8.self) : self
  }

  /// A stray percent sign stands for itself.
  private var percentDecodedBytes: [UInt8] {
    let bytes = Array(utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let escaped = bytes.escaped(at: index)
      decoded.append(escaped ?? bytes[index])
      index += escaped == nil ? 1 : 3
    }
    return decoded
  }
}

extension [UInt8] {
  /// The byte that a percent sign and two hexadecimal digits stand for.
  fileprivate func escaped(at index: Int) -> UInt8? {
    guard self[index] == .percent, index + 2 < count, let high = self[index + 1].hexValue,
      let low = self[index + 2].hexValue
    else { return nil }
    return high << 4 | low
  }
}

extension UInt8 {
  fileprivate static let percent = UInt8(ascii: "%")

  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(self)
    }
  }

  fileprivate var hexValue: UInt8? { Character(UnicodeScalar(self)).hexDigitValue.map(UInt8.init) }
}
