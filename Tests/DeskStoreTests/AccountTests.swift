import Disk
import TestSupport
import Testing

@testable import DeskStore

@Suite struct AccountTests {
  private let an = Person(name: "an", shown: "Lê An", role: .administrator)

  @Test func passwordsAreKeptAsArgon2id() async throws {
    let folder = try TemporaryFolder()
    let accounts = try Accounts(folder.path / "accounts")
    try await accounts.add(an, password: "mật khẩu rất dài")
    let text = try folder.text("accounts")
    #expect(text.hasPrefix("an\tquản trị\tLê An\t$argon2id$v=19$m=47104,t=1,p=1$") && !text.contains("mật khẩu"))
    #expect(try Files.status(folder.path / "accounts").mode == 0o600)
    try await accounts.add(Person(name: "b.2-c", shown: "a\tb\nc", role: .author), password: "mật khẩu rất dài")
    #expect(try await Accounts(folder.path / "accounts").people.map(\.shown) == ["Lê An", "abc"])
    let hashes = try folder.text("accounts").split(separator: "\n").map { $0.split(separator: "$").last }
    #expect(hashes[0] != hashes[1])
  }

  @Test func whatIsNoAccountIsRefused() async throws {
    let folder = try TemporaryFolder()
    let accounts = try Accounts(folder.path / "accounts")
    for name in ["", "a", "Lê", "a b", "a\tb", "../a", String(repeating: "a", count: 33)] {
      await #expect(throws: AccountFailure.name) {
        try await accounts.add(Person(name: name, shown: "", role: .author), password: "mật khẩu dài lắm")
      }
    }
    await #expect(throws: AccountFailure.password) { try await accounts.add(an, password: "ngắn") }
    await #expect(throws: AccountFailure.password) {
      try await accounts.add(an, password: String(repeating: "a", count: 1_001))
    }
    await #expect(throws: AccountFailure.lastAdministrator) {
      try await accounts.add(Person(name: "binh", shown: "", role: .author), password: "mật khẩu dài lắm")
    }
    try await accounts.add(an, password: "mật khẩu dài lắm")
    await #expect(throws: AccountFailure.taken) { try await accounts.add(an, password: "mật khẩu dài lắm") }
    await #expect(throws: AccountFailure.lastAdministrator) { try await accounts.remove("an") }
    await #expect(throws: AccountFailure.lastAdministrator) { try await accounts.setRole(.author, of: "an") }
    await #expect(throws: AccountFailure.missing) { try await accounts.setRole(.author, of: "khong-co") }
  }

  @Test func whoeverGuessesWaitsLongerAndLonger() async throws {
    let folder = try TemporaryFolder()
    let accounts = try Accounts(folder.path / "accounts")
    try await accounts.add(an, password: "mật khẩu dài lắm")
    let clock = Clock()
    let signIns = SignIns(accounts) { clock.now }
    for _ in 0..<5 { #expect(await signIns.signIn("an", "sai", from: "10.0.0.1") == .wrong) }
    #expect(await signIns.signIn("an", "mật khẩu dài lắm", from: "10.0.0.1") == .wait(2))
    // Whoever asks from elsewhere is not kept out by that.
    #expect(await signIns.signIn("an", "mật khẩu dài lắm", from: "10.0.0.2") == .welcome(an))
    clock.now = 3
    #expect(await signIns.signIn("an", "sai", from: "10.0.0.1") == .wrong)
    guard case .wait(let seconds) = await signIns.signIn("an", "sai", from: "10.0.0.1") else {
      return #expect(Bool(false))
    }
    #expect(seconds == 4)
    // By other names from one address, too.
    for number in 0..<20 { _ = await signIns.signIn("khac\(number)", "sai", from: "10.0.0.9") }
    guard case .wait = await signIns.signIn("an", "mật khẩu dài lắm", from: "10.0.0.9") else {
      return #expect(Bool(false))
    }
  }

  @Test func aPasswordIsTheSameHoweverItsMarksAreWritten() async throws {
    let folder = try TemporaryFolder()
    let accounts = try Accounts(folder.path / "accounts")
    try await accounts.add(an, password: "mật khẩu dài lắm")
    let signIns = SignIns(accounts) { 0 }
    let apart = "mật khẩu dài lắm".unicodeScalars.reduce(into: "") { $0.unicodeScalars.append($1) }
      .replacing("ậ", with: "a\u{323}\u{302}")
    #expect(await signIns.signIn("an", apart, from: "") == .welcome(an))
  }

  @Test func aSessionEndsByItselfAndIsNeverTheOneBefore() async throws {
    let clock = Clock()
    let sessions = Sessions { clock.now }
    let (first, second) = (await sessions.begin("an"), await sessions.begin("an"))
    #expect(first != second && first.count == 64)
    let (one, two) = (await sessions.session(first), await sessions.session(second))
    #expect(one?.name == "an" && one?.token != two?.token && one?.token != first)
    #expect(await sessions.session("") == nil)
    #expect(await sessions.session(String(first.dropLast())) == nil)
    clock.now = 3 * 3_600
    #expect(await sessions.session(first) != nil)
    clock.now = 5 * 3_600
    #expect(await sessions.session(first) != nil)
    #expect(await sessions.session(second) == nil)
    for hour in 6...30 {
      clock.now = hour * 3_600
      _ = await sessions.session(first)
    }
    #expect(await sessions.session(first) == nil)
    let third = await sessions.begin("an")
    await sessions.endAll(of: "an")
    #expect(await sessions.session(third) == nil)
  }
}
