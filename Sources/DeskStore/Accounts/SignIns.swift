import Vietnamese

/// Lets people in by name and password, and makes whoever guesses wait.
public actor SignIns {
  public enum Answer: Sendable, Equatable {
    case welcome(Person)
    case wrong
    /// Seconds until another try is looked at.
    case wait(Int)
  }

  private struct Tries {
    var count = 0
    var until = 0
    var last = 0
  }

  /// Tries before one has to wait, by name from one address; and by address, whatever the name.
  private static let (freeByName, freeByAddress) = (5, 20)
  /// At once: each takes 46 MiB.
  private static let together = 2
  private static let longestWait = 900
  private static let mostKept = 10_000

  private let accounts: Accounts
  private let clock: @Sendable () -> Int
  private var tries: [String: Tries] = [:]
  private var running = 0

  /// - Parameter clock: seconds since 1970.
  public init(_ accounts: Accounts, clock: @escaping @Sendable () -> Int) {
    (self.accounts, self.clock) = (accounts, clock)
  }

  public func signIn(_ name: String, _ password: String, from address: String) async -> Answer {
    let now = clock()
    let keys = ["\(name)\n\(address)", "\n\(address)"]
    let wait = keys.compactMap { tries[$0]?.until }.max().map { $0 - now } ?? 0
    if wait > 0 { return .wait(wait) }
    guard running < Self.together else { return .wait(1) }
    running += 1
    // Counted before it is looked at: those that come at the same time are no more than one after the other.
    for (key, free) in zip(keys, [Self.freeByName, Self.freeByAddress]) { count(key, free, now) }
    let hash = await accounts.hash(of: name)
    let isRight = await Self.verify(NFC.normalized(password), hash)
    running -= 1
    guard isRight, let person = await accounts.person(name) else { return .wrong }
    for key in keys { tries[key] = nil }
    return .welcome(person)
  }

  private func count(_ key: String, _ free: Int, _ now: Int) {
    if tries.count >= Self.mostKept { tries = tries.filter { $0.value.last > now - Self.longestWait } }
    var entry = tries[key] ?? Tries()
    if entry.last < now - Self.longestWait { entry = Tries() }
    entry.count += 1
    entry.last = now
    if entry.count >= free { entry.until = now + min(Self.longestWait, 1 << min(entry.count - free + 1, 10)) }
    tries[key] = entry
  }

  /// Takes as long where there is no such account.
  private nonisolated static func verify(_ password: String, _ hash: String?) async -> Bool {
    guard let hash else {
      _ = PasswordHash.verify(password, none)
      return false
    }
    return PasswordHash.verify(password, hash)
  }

  /// Of a password that nobody knows.
  private static let none = PasswordHash.make(String(UInt64.random(in: .min ... .max))) ?? ""
}
