import Disk
import Portal

/// What a web server says of a file, as deploy/nginx.conf has it.
package struct Headers: Hashable, Sendable {
  package let contentType: String
  package let cacheControl: String
  /// Of a compressed form.
  package let contentEncoding: String?

  package init(_ path: Path) {
    let plain = path.withoutCompression
    contentType = ContentType.of(plain.description)
    contentEncoding = path == plain ? nil : path.hasEnding(".gz") ? "gzip" : "br"
    cacheControl = Self.cacheControl(plain.description)
  }

  private static let dayLong: Set<String> = [
    ".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt",
    ".ods", ".odp", ".zip", ".rtf", ".mp3", ".mp4",
  ]

  private static func cacheControl(_ path: String) -> String {
    if path.isFingerprinted { return "public, max-age=31536000, immutable" }
    if path == "404.html" { return "no-cache" }
    return dayLong.contains(path.ending) ? "public, max-age=86400" : "public, max-age=300"
  }
}

extension String {
  /// Below a folder whose files have the fingerprint of their bytes in their names.
  fileprivate var isFingerprinted: Bool {
    if hasPrefix("assets/") { return true }
    let parts = split(separator: "/")
    return parts.count > 2 && parts[0] == "tim-kiem" && parts[1].utf8.allSatisfy { $0.isHexadecimal }
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
