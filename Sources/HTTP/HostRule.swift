/// Which `Host` a request may name. A page on the web can have its own name resolve to an address of ours and then read
/// what answers there (DNS rebinding); its requests carry that name.
public struct HostRule: Sendable {
  private let names: Set<String>

  /// Names with their ports, as browsers send them: `so-noi-vu.example`, `10.0.0.5:8090`.
  public init(_ names: some Sequence<String>) {
    self.names = Set(names.map { $0.lowercased() })
  }

  /// The names of this machine for itself.
  public static func loopback(port: UInt16) -> HostRule {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    return HostRule(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  public func allows(_ host: String) -> Bool { names.contains(host.lowercased()) }
}

/// The reverse proxy that may say for whom it asks.
public struct ProxyRule: Sendable {
  /// As the system writes it: `127.0.0.1`, `10.0.0.7`.
  public let address: String

  public init(address: String) {
    self.address = address
  }

  /// The address that the proxy saw: the last in the list, since all before it came with the request.
  static func client(_ forwarded: String?) -> String? {
    forwarded.flatMap { $0.split(separator: ",").last }.map { String($0.filter { $0 != " " }) }
  }
}
