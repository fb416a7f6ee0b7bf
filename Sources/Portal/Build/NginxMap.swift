/// Redirects and withdrawn addresses for the web server, outside the web root.
public struct NginxMap: Sendable {
  let redirects: [Redirect]
  /// Addresses that answer 410.
  let gone: [String]
  let basePath: String

  /// Two `map` blocks: `$request_uri` to the new address, and to 1 where the page is gone.
  public func text() -> String {
    var text = "map $request_uri $neuguong_redirect {\n  default \"\";\n"
    for redirect in redirects { text += "  \(quoted(redirect.from)) \(quoted(redirect.to));\n" }
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
    gone = zip(site.entries, site.visibility).compactMap { entry, visibility in
      if case .withdrawn = visibility { entry.address } else { nil }
    }
    basePath = site.config.basePath
  }
}
