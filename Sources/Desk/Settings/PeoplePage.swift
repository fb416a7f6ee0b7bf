import Templates

/// Người dùng: the accounts.
struct PeoplePage: ViewModel {
  let isAlone: Bool
  let error: String?
  let people: [Account]
  let newRoles: [Choice]

  struct Account: ViewModel {
    let name: String
    let shown: String
    let roleWord: String
    let roles: [Choice]

    static let fields = Fields<Account>("account")
      .text("name", "what one signs in by") { $0.name }
      .text("shown", "what others see") { $0.shown }
      .text("roleWord", "what she may do") { $0.roleWord }
      .list("roles", "to be chosen from") { $0.roles }
  }

  static let fields = Fields<PeoplePage>("people")
    .flag("isAlone", "whether the desk is open to one person on this machine") { $0.isAlone }
    .text("error", "why it was not done") { $0.error }
    .list("people", "by name") { $0.people }
    .list("newRoles", "of a new account") { $0.newRoles }
}
