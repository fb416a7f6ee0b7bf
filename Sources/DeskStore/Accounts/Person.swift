/// What an account may do.
public enum Role: String, Sendable, CaseIterable, Comparable {
  case author = "soạn"
  case approver = "duyệt"
  case administrator = "quản trị"

  /// Who may more is more.
  public static func < (left: Role, right: Role) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Somebody at the desk.
public struct Person: Sendable, Hashable {
  /// Of the account; empty where the desk is one person's alone.
  public let name: String
  /// As others see it.
  public let shown: String
  public let role: Role

  public init(name: String, shown: String, role: Role) {
    (self.name, self.shown, self.role) = (name, shown, role)
  }

  /// Whoever sits at the machine, where the desk has no accounts.
  public static let alone = Person(name: "", shown: "", role: .administrator)
}
