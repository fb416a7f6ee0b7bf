import SourceText
import Vietnamese

/// A destination taken apart.
struct WrittenLink {
  /// Without percent encoding; empty for a bare `#anchor`, nil where it leads to another site.
  let path: String?
  /// The path as it is written.
  let literal: String?
  let anchor: String?
  /// The `?query` and `#anchor` as written.
  let suffix: String

  /// - Parameter bases: full addresses of the site itself, without a slash at the end.
  init(_ destination: String, bases: [String]) {
    let own =
      destination.utf8.hasDoubleSlash
      ? bases.lazy.compactMap { OwnAddress($0)?.path(of: destination) }.first ?? destination : destination
    let end = own.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? own.endIndex
    suffix = String(own[end...])
    anchor = own.utf8.firstIndex(of: UInt8(ascii: "#")).map {
      String(own[own.utf8.index(after: $0)...]).removingPercentEncoding
    }
    literal = own.hasScheme || own.hasPrefix("//") ? nil : String(own[..<end])
    path = literal?.removingPercentEncoding
  }

  /// Query and anchor taken for parts of the path.
  var whole: String { (path ?? "") + suffix.removingPercentEncoding }

  /// Whether they are those of a file's own name.
  func isNamed(_ source: String) -> Bool {
    NFC.normalized(source).hasSuffix(NFC.normalized(suffix.removingPercentEncoding))
  }
}

/// The address of the site itself, which links may begin with: whatever their scheme, the host's case and default port.
private struct OwnAddress {
  let host: Substring
  let basePath: Substring

  init?(_ base: String) {
    guard let (host, rest) = Self.parts(base) else { return nil }
    (self.host, basePath) = (host, rest)
  }

  /// From the site's root, where the destination lies in the site.
  func path(of destination: String) -> String? {
    guard let (other, rest) = Self.parts(destination),
      other.lowercased() == host.lowercased(), rest.hasPrefix(basePath)
    else { return nil }
    let path = rest.dropFirst(basePath.count)
    guard let first = path.first else { return "/" }
    if first == "/" { return String(path) }
    return first == "?" || first == "#" ? "/" + path : nil
  }

  /// The host and what follows it; nil of what has none.
  private static func parts(_ address: String) -> (host: Substring, rest: Substring)? {
    guard let scheme = ["https:", "http:", ""].first(where: { address.prefix($0.count).lowercased() == $0 }) else {
      return nil
    }
    let rest = address.dropFirst(scheme.count)
    guard rest.hasPrefix("//") else { return nil }
    let authority = rest.dropFirst(2)
    let end = authority.firstIndex { "/?#".contains($0) } ?? authority.endIndex
    var host = authority[..<end]
    for port in [":443", ":80"] where host.hasSuffix(port) { host = host.dropLast(port.count) }
    if host.hasSuffix(".") { host = host.dropLast() }
    return (host, authority[end...])
  }
}

extension String.UTF8View {
  /// Whether a host may be named: what most links have not.
  fileprivate var hasDoubleSlash: Bool { zip(self, dropFirst()).contains { $0 == UInt8(ascii: "/") && $1 == $0 } }
}
