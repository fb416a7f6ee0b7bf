/// Redirects and withdrawn addresses for the web server, outside the web root.
public struct NginxMap: Sendable {
  let redirects: [Redirect]
  /// Addresses that answer 410.
  let gone: [String]
  let basePath: String

  /// Two `map` blocks: `$request_uri` to the new address, and to 1 where the page is gone.
  public func text() -> String {
    var text = "map $request_uri $neuguong_redirect {\n  default \"\";\n"
    for redirect in redirects { text += "  \(quoted(redirect.from.asRequested)) \(quoted(redirect.to));\n" }
    text += "}\n\nmap $uri $neuguong_gone {\n  default 0;\n"
    for address in gone { text += "  \(quoted(address)) 1;\n" }
    return text + "}\n"
  }

  private func quoted(_ address: String) -> String {
    let escaped = (basePath + address).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
      "$", with: "\\$")
    return "\"\(escaped)\""
  }
}

extension NginxMap {
  init(_ site: Site) {
    redirects = site.redirects
    gone = zip(site.entries, site.visibility).flatMap { entry, visibility -> [String] in
      guard case .withdrawn = visibility else { return [] }
      // `$uri` has no query, and nginx has decoded it.
      let former = entry.common.formerAddresses.map(\.value).filter { $0.hasPrefix("/") && !$0.contains("?") }
      return [entry.address] + former
    }
    basePath = site.config.basePath
  }
}

extension String {
  /// As browsers send it, which `$request_uri` keeps: whatever is not ASCII, and spaces, percent-encoded.
  fileprivate var asRequested: String {
    let hex = Array("0123456789ABCDEF".utf8)
    let bytes = utf8.flatMap { byte -> [UInt8] in
      byte > 0x20 && byte < 0x7F ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
