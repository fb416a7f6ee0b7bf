/// Redirects and withdrawn addresses for the web server, outside the web root.
public struct NginxMap: Sendable {
  let redirects: [Redirect]
  /// Paths that answer 410, as nginx decodes them.
  let gone: [String]
  /// Former addresses with a query that answer 410.
  let goneRequests: [String]
  let basePath: String

  /// By which a map that a build wrote is known: only such a one is written over.
  static let firstLine = "# neuguong: bảng chuyển hướng, mỗi lần dựng ghi lại (redirects, written anew by each build)\n"

  public var bytes: [UInt8] { Array((Self.firstLine + text()).utf8) }

  /// Three `map` blocks: `$request_uri` to the new address, and to 1 where the page is gone, by request or by path.
  public func text() -> String {
    let redirects = redirects.map { (basePath + $0.from.asRequested, (basePath + $0.to).nginxWord) }
    return block("$request_uri $neuguong_redirect", otherwise: "\"\"", redirects)
      + block(
        "$request_uri $neuguong_gone_request", otherwise: "0", goneRequests.map { (basePath + $0.asRequested, "1") })
      + block("$uri $neuguong_gone", otherwise: "$neuguong_gone_request", gone.map { (basePath + $0, "1") })
  }

  private func block(_ head: String, otherwise: String, _ lines: [(key: String, value: String)]) -> String {
    "map \(head) {\n  default \(otherwise);\n" + lines.map { "  \($0.key.nginxWord) \($0.value);\n" }.joined() + "}\n"
  }
}

extension NginxMap {
  init(_ site: Site, _ withdrawals: [Withdrawal]) {
    redirects = site.redirects
    let entries = zip(site.entries, site.visibility).filter(\.1.isWithdrawn).map(\.0)
    let former = entries.flatMap { $0.common.formerAddresses.map(\.value) }.filter { $0.hasPrefix("/") }
    let own = entries.flatMap { [$0.address, String($0.address.dropLast())] }
    gone = own + withdrawals.flatMap { $0.files.map { "/\($0)" }.sorted() } + former.filter { !$0.contains("?") }
    goneRequests = former.filter { $0.contains("?") }
    basePath = site.config.basePath
  }
}

extension String {
  /// As nginx reads a word in quotes.
  fileprivate var nginxWord: String {
    "\"\(replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
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
