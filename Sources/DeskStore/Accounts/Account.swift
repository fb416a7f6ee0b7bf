/// An account as its line in the file of accounts says: name, role, name as shown, hash of the password.
struct Account: Sendable {
  let name: String
  var role: Role
  var shown: String
  var hash: String

  var person: Person { Person(name: name, shown: shown, role: role) }

  var line: String { [name, role.rawValue, shown, hash].joined(separator: "\t") + "\n" }

  init(name: String, role: Role, shown: String, hash: String) {
    (self.name, self.role, self.shown, self.hash) = (name, role, shown, hash)
  }

  init?(_ line: Substring) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let role = Role(rawValue: parts[1]), Self.isName(parts[0]) else { return nil }
    self.init(name: parts[0], role: role, shown: parts[2], hash: parts[3])
  }

  /// Small letters without marks, digits, dots and hyphens: 2 to 32.
  static func isName(_ name: String) -> Bool {
    (2...32).contains(name.utf8.count)
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
  }

  /// Without what would break the line; at most 100 characters.
  static func shown(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }).prefix(100))
  }
}
