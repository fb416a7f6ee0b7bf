import SourceText

/// Who is at the desk, by what their browser holds. Kept in memory alone, and there only the sums of what browsers
/// hold: who reads one cannot come in with it.
public actor Sessions {
  public struct Session: Sendable {
    /// The name of the account.
    public let name: String
    /// What forms and scripts send back, so that no other site can send them.
    public let token: String
    let began: Int
    var seen: Int
  }

  /// Seconds without a request, and in all, after which one has to sign in again.
  private static let (idle, longest) = (4 * 3_600, 24 * 3_600)

  private let clock: @Sendable () -> Int
  private var sessions: [String: Session] = [:]

  public init(clock: @escaping @Sendable () -> Int) {
    self.clock = clock
  }

  /// Begins a session that nobody can have known of before.
  /// - Returns: what the browser is to hold.
  public func begin(_ name: String) -> String {
    let now = clock()
    sessions = sessions.filter { isAlive($0.value, now) }
    let secret = Self.secret()
    sessions[Self.sum(secret)] = Session(name: name, token: Self.secret(), began: now, seen: now)
    return secret
  }

  public func session(_ secret: String) -> Session? {
    let (key, now) = (Self.sum(secret), clock())
    guard var session = sessions[key] else { return nil }
    guard isAlive(session, now) else {
      sessions[key] = nil
      return nil
    }
    session.seen = now
    sessions[key] = session
    return session
  }

  public func end(_ secret: String) { sessions[Self.sum(secret)] = nil }

  /// Ends all of an account: its password or role has changed.
  public func endAll(of name: String) { sessions = sessions.filter { $0.value.name != name } }

  private func isAlive(_ session: Session, _ now: Int) -> Bool {
    now - session.seen < Self.idle && now - session.began < Self.longest
  }

  /// 256 bits from the kernel.
  package static func secret() -> String {
    (0..<4).map { _ in UInt64.random(in: .min ... .max).hexadecimal(digits: 16) }.joined()
  }

  private static func sum(_ secret: String) -> String { SHA256.text(of: Array(secret.utf8)) }
}
