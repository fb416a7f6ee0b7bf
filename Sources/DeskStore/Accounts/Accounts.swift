import Disk
import SourceText
import Vietnamese

/// Why an account is not made or changed.
public enum AccountFailure: Error, Hashable, Sendable {
  /// Small letters without marks, digits, dots and hyphens, 2 to 32 of them.
  case name
  /// Fewer than 10 characters, or more than 1,000 bytes.
  case password
  case taken
  case missing
  /// Nobody could make accounts any more.
  case lastAdministrator
  case machine(MachineFailure)
  /// No memory to keep a password safely.
  case noMemory
}

/// The accounts of a desk, in `.neuguong/accounts`, which nobody but its owner can read.
public actor Accounts {
  private let path: Path
  private var accounts: [Account]

  public init(_ path: Path) throws(MachineFailure) {
    self.path = path
    accounts = try Self.read(path)
  }

  private static func read(_ path: Path) throws(MachineFailure) -> [Account] {
    guard try Files.statusIfPresent(path) != nil else { return [] }
    return String(decoding: try Files.read(path), as: UTF8.self).split(separator: "\n").compactMap { Account($0) }
  }

  /// Reads again what `neuguong desk add-user` may have written meanwhile.
  public func refresh() throws(MachineFailure) { accounts = try Self.read(path) }

  public var people: [Person] { accounts.map(\.person) }
  public var count: Int { accounts.count }

  public func person(_ name: String) -> Person? { accounts.first { $0.name == name }?.person }

  public func add(_ person: Person, password: String) throws(AccountFailure) {
    guard Account.isName(person.name) else { throw .name }
    guard !accounts.contains(where: { $0.name == person.name }) else { throw .taken }
    let hash = try Self.hash(password)
    try write(
      accounts + [Account(name: person.name, role: person.role, shown: Account.shown(person.shown), hash: hash)])
  }

  public func setPassword(_ password: String, of name: String) throws(AccountFailure) {
    let hash = try Self.hash(password)
    try change(name) { $0.hash = hash }
  }

  public func setRole(_ role: Role, of name: String) throws(AccountFailure) { try change(name) { $0.role = role } }

  public func setShown(_ shown: String, of name: String) throws(AccountFailure) {
    try change(name) { $0.shown = Account.shown(shown) }
  }

  public func remove(_ name: String) throws(AccountFailure) {
    guard accounts.contains(where: { $0.name == name }) else { throw .missing }
    try write(accounts.filter { $0.name != name })
  }

  /// The hash to hold a password against; of a name that there is none of, another that takes as long.
  func hash(of name: String) -> String? { accounts.first { $0.name == name }?.hash }

  private static func hash(_ password: String) throws(AccountFailure) -> String {
    guard password.count >= 10, password.utf8.count <= 1_000 else { throw .password }
    guard let hash = PasswordHash.make(NFC.normalized(password)) else { throw .noMemory }
    return hash
  }

  private func change(_ name: String, _ body: (inout Account) -> Void) throws(AccountFailure) {
    guard let index = accounts.firstIndex(where: { $0.name == name }) else { throw .missing }
    var changed = accounts
    body(&changed[index])
    try write(changed)
  }

  private func write(_ changed: [Account]) throws(AccountFailure) {
    guard changed.contains(where: { $0.role == .administrator }) else { throw .lastAdministrator }
    do throws(MachineFailure) {
      try Files.makeDirectories(path.parent)
      if try Files.statusIfPresent(path, followingLinks: false) == nil { _ = try OpenFile(creating: path, mode: 0o600) }
      try Files.replace(path, Array(changed.map(\.line).joined().utf8))
    } catch { throw .machine(error) }
    accounts = changed
  }
}
