import HTTP

/// Addresses on the desk itself.
enum Address {
  /// A path of the desk; `/` for whatever would lead elsewhere.
  static func local(_ text: String?) -> String {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 2_000,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "\\") && $0 < 0x7F })
    else { return "/" }
    return text
  }

  /// A path within a query.
  static func parameter(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { byte -> [UInt8] in
      let isPlain =
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte.isAlphanumeric
      return isPlain ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Request {
  /// Whether a page of the desk itself sent it, as browsers say (`Origin`, Fetch standard, 3.2).
  var comesFromItself: Bool {
    guard let origin = field("origin"), let host = field("host") else { return false }
    return origin.lowercased() == "\(isSecure ? "https" : "http")://\(host.lowercased())"
  }
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
