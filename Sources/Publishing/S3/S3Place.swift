import Disk
import SourceText

/// A bucket, a prefix in it, and the server that has it.
package struct S3Place: Hashable, Sendable {
  let bucket: String
  /// Without slashes at its ends; empty for the whole bucket.
  let prefix: String
  let region: String
  /// `https://host[:port]`, with the bucket in the path; nil for Amazon's own.
  let endpoint: String?

  /// Nil for what is not `s3://bucket[/prefix]`, or an endpoint that is no web address.
  package init?(_ target: String, endpoint: String?, region: String) {
    guard target.hasPrefix("s3://"), !target.hasPrefix("s3:///") else { return nil }
    let parts = target.dropFirst(5).split(separator: "/").map(String.init)
    guard let bucket = parts.first, bucket.utf8.allSatisfy(\.isBucketName), !parts.contains("..") else { return nil }
    if let endpoint, !endpoint.hasPrefix("https://"), !endpoint.hasPrefix("http://") { return nil }
    self.bucket = bucket
    prefix = parts.dropFirst().joined(separator: "/")
    self.region = region
    self.endpoint = endpoint.map { String($0.hasSuffix("/") ? $0.dropLast() : $0[...]) }
  }

  private var base: String { endpoint ?? "https://\(bucket).s3.\(region).amazonaws.com" }

  /// The server's name and port, as a request says it.
  var host: String {
    String(base.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" })
  }

  /// Percent-encoded, from the server's root on.
  func path(_ path: Path) -> String {
    let before = (endpoint == nil ? [] : [bucket]) + (prefix.isEmpty ? [] : [prefix])
    let below = endpoint.map { $0.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" } } ?? ""
    return below + before.map { "/" + $0.utf8.encodedForS3 }.joined() + "/" + path.bytes.encodedForS3
  }

  func url(_ path: Path) -> String {
    let scheme = base.hasPrefix("http://") ? "http://" : "https://"
    return scheme + host + self.path(path)
  }
}

extension UInt8 {
  fileprivate var isBucketName: Bool { self == UInt8(ascii: ".") || isUnreserved && self != UInt8(ascii: "~") }

  /// What a signature leaves as it is (RFC 3986, unreserved).
  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

extension Sequence<UInt8> {
  /// Slashes stay as well.
  fileprivate var encodedForS3: String {
    reduce(into: "") { text, byte in
      if byte.isUnreserved || byte == UInt8(ascii: "/") {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + byte.hexadecimal(digits: 2, uppercase: true)
      }
    }
  }
}
