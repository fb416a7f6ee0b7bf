/// A request (RFC 9112): its head, and its body as far as its route takes one.
public struct Request: Sendable {
  public let method: String
  /// Decoded; begins with a slash, and no component of it is `.` or `..`.
  public let path: String
  /// After the question mark, as written.
  public let query: String
  /// The address of who asks: behind the named proxy, as that tells.
  public let peer: String
  /// Whether the named proxy was reached by HTTPS.
  public let isSecure: Bool
  /// What stands at the names in the pattern of its route; the rest of a path at `**`.
  public internal(set) var captures: [String: String] = [:]
  /// The body, where the route takes bytes.
  public internal(set) var bytes: [UInt8] = []
  /// The body, where the route takes a form.
  public internal(set) var form = Form()
  /// Names in lower case.
  let fields: [(name: String, value: String)]

  /// The value of a header field, where there is exactly one.
  public func field(_ name: String) -> String? {
    let found = fields.filter { $0.name == name }
    return found.count == 1 ? found[0].value : nil
  }

  /// The first value of a name in the query.
  public func parameter(_ name: String) -> String? { FormText.fields(query).first { $0.name == name }?.value }

  /// A cookie (RFC 6265, 5.4); nil where its name comes twice, since one of them is then somebody else's.
  public func cookie(_ name: String) -> String? {
    let pairs = fields.filter { $0.name == "cookie" }.flatMap { $0.value.split(separator: ";") }
    let found = pairs.compactMap { pair -> Substring? in
      let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 && parts[0] == name ? parts[1] : nil
    }
    return found.count == 1 ? String(found[0]) : nil
  }
}
