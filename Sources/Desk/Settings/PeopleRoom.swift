import DeskAccess
import DeskStore
import HTTP

/// Người dùng: accounts and roles.
struct PeopleRoom: Sendable {
  let desk: FileDesk
  let access: Access
  private var words: DeskWords { desk.screens.words }
  private var accounts: Accounts { desk.store.accounts }

  func show(_ visit: Visit) async -> Response { await page(visit, error: nil) }

  private func page(_ visit: Visit, error: String?) async -> Response {
    let people = access.isAlone ? [] : await accounts.people
    let model = PeoplePage(
      isAlone: access.isAlone, error: error,
      people: people.map {
        PeoplePage.Account(
          name: $0.name, shown: $0.shown, roleWord: words("role_\($0.role)"), roles: roles(chosen: $0.role))
      }, newRoles: roles(chosen: .author))
    return await desk.screens.page("people", model, title: words("room_people"), in: .people, for: visit.request)
  }

  private func roles(chosen: Role) -> [Choice] {
    Role.allCases.map { Choice(value: $0.rawValue, label: words("role_\($0)"), isSelected: $0 == chosen) }
  }

  func add(_ visit: Visit) async -> Response {
    await changing(visit) { () async throws(AccountFailure) in
      let person = Person(
        name: visit.form["ten"] ?? "", shown: visit.form["ho-ten"] ?? "", role: role(visit) ?? .author)
      try await accounts.add(person, password: visit.form["mat-khau"] ?? "")
    }
  }

  func change(_ visit: Visit) async -> Response {
    await changing(visit) { () async throws(AccountFailure) in
      let name = visit.form["ten"] ?? ""
      if let shown = visit.form["ho-ten"] { try await accounts.setShown(shown, of: name) }
      let old = await accounts.person(name)?.role
      if let role = role(visit), role != old {
        try await accounts.setRole(role, of: name)
        await access.endSessions(of: name)
      }
      if let password = visit.form["mat-khau"], !password.isEmpty {
        try await accounts.setPassword(password, of: name)
        await access.endSessions(of: name)
      }
    }
  }

  func remove(_ visit: Visit) async -> Response {
    await changing(visit) { () async throws(AccountFailure) in
      let name = visit.form["ten"] ?? ""
      try await accounts.remove(name)
      await access.endSessions(of: name)
    }
  }

  private func role(_ visit: Visit) -> Role? { visit.form["vai-tro"].flatMap(Role.init(rawValue:)) }

  private func changing(_ visit: Visit, _ body: () async throws(AccountFailure) -> Void) async -> Response {
    guard !access.isAlone, visit.person.role == .administrator else {
      return await page(visit, error: words("people_only_administrator"))
    }
    do throws(AccountFailure) {
      try await body()
      return Response(redirectingTo: "/nguoi-dung/?xong=account", .seeOther)
    } catch {
      return await page(visit, error: error.text(words))
    }
  }
}
