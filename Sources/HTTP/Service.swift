import Disk

/// What a server serves, and to whom.
public struct Service: Sendable {
  public typealias Admission = @Sendable (Request) async -> Response?

  var hosts: HostRule
  var routes: [Route]
  /// The folder where uploads lie until their request is answered; none are taken without one.
  var uploads: Path?
  var proxy: ProxyRule?
  var policy: Policy
  var limits = Limits()
  /// Asked before a body is read; what it answers ends the request.
  var admit: Admission

  public init(
    hosts: HostRule, routes: [Route], uploads: Path? = nil, proxy: ProxyRule? = nil, policy: Policy,
    admit: @escaping Admission = { _ in nil }
  ) {
    (self.hosts, self.routes, self.uploads, self.proxy) = (hosts, routes, uploads, proxy)
    (self.policy, self.admit) = (policy, admit)
  }
}

/// How much, and how slowly, a client may send.
struct Limits: Sendable {
  /// Bytes of a head.
  var head = 16_384
  var fields = 100
  /// Until a head is whole.
  var patience = Duration.seconds(10)
  /// Bytes a second, on average beyond that time, below which a body is given up.
  var slowest = 4_096
  /// How long a client may read nothing of its answer.
  var stall = Duration.seconds(30)
  /// How long a connection may stay without a whole head while others wait for its place.
  var grace = Duration.seconds(1)
}
