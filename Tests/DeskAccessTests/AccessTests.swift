import DeskStore
import Disk
import Foundation
import HTTP
import TestSupport
import Testing

@testable import DeskAccess

/// The desk's door, by requests that no page of it makes.
@Suite struct AccessTests {
  private func desk(proxy: ProxyRule? = nil) async throws -> Door {
    let folder = try TemporaryFolder()
    let accounts = try Accounts(folder.path / "accounts")
    try await accounts.add(Person(name: "an", shown: "Lê An", role: .administrator), password: "mật khẩu dài lắm")
    return try Door(Access.signedIn(accounts) { 0 }, accounts, folder, proxy: proxy)
  }

  @Test func aStrangerIsLedToSigningInOrRefused() async throws {
    let door = try await desk()
    let page = try await door.send("GET", "/bai-viet/", ["Accept": "text/html"])
    #expect(page.contains("303") && page.contains("location: /vao?ve=/bai-viet/"))
    #expect(try await door.send("GET", "/bai-viet/").hasPrefix("HTTP/1.1 401"))
    #expect(try await door.send("POST", "/sua", ["Origin": door.origin]).hasPrefix("HTTP/1.1 401"))
    #expect(try await door.send("GET", "/_desk/a.js").hasPrefix("HTTP/1.1 200"))
    #expect(try await door.send("POST", "/_desk/a.js", ["Origin": door.origin]).hasPrefix("HTTP/1.1 40"))
    #expect(try await door.send("GET", "/_desk/../bai-viet/").hasPrefix("HTTP/1.1 40"))
  }

  @Test func whoHasSignedInMayReadAndWithTheTokenWrite() async throws {
    let door = try await desk()
    let cookie = try await door.signIn()
    #expect(try await door.send("GET", "/bai-viet/", ["Cookie": cookie]).contains("an:quản trị"))
    let token = try await door.token(cookie)
    let good = ["Cookie": cookie, "Origin": door.origin, "X-Desk-Token": token]
    #expect(try await door.send("POST", "/sua", good).hasPrefix("HTTP/1.1 200"))
    #expect(
      try await door.send("POST", "/sua?token=\(token)", ["Cookie": cookie, "Origin": door.origin]).hasPrefix(
        "HTTP/1.1 200"))
    for (name, value) in [
      ("X-Desk-Token", ""), ("X-Desk-Token", "x"), ("X-Desk-Token", String(token.dropLast())),
      ("Origin", "http://evil.example"),
      ("Origin", "null"), ("Origin", ""), ("Origin", "https://127.0.0.1:\(door.port)"), ("Origin", "http://127.0.0.1"),
      ("Origin", "http://localhost:\(door.port)"),
    ] {
      let answer = try await door.send("POST", "/sua", good.merging([name: value]) { $1 })
      #expect(answer.hasPrefix("HTTP/1.1 403"), "\(name): \(value)")
    }
    #expect(try await door.send("POST", "/sua", ["Cookie": cookie, "X-Desk-Token": token]).hasPrefix("HTTP/1.1 403"))
    // The token of one session is worth nothing in another.
    let other = try await door.signIn()
    #expect(try await door.send("POST", "/sua", good.merging(["Cookie": other]) { $1 }).hasPrefix("HTTP/1.1 403"))
  }

  @Test func aSessionIsNeverOneThatSomebodyElseChose() async throws {
    let door = try await desk()
    let planted = "neuguong-ban=\(String(repeating: "a", count: 64))"
    let cookie = try await door.signIn(with: planted)
    #expect(cookie != planted)
    #expect(try await door.send("GET", "/bai-viet/", ["Cookie": planted]).hasPrefix("HTTP/1.1 401"))
    // Two of one name: one of them is somebody else's.
    #expect(try await door.send("GET", "/bai-viet/", ["Cookie": "\(planted); \(cookie)"]).hasPrefix("HTTP/1.1 401"))
    // A session that was there before ends with the next.
    let next = try await door.signIn(with: cookie)
    #expect(try await door.send("GET", "/bai-viet/", ["Cookie": cookie]).hasPrefix("HTTP/1.1 401"))
    #expect(try await door.send("GET", "/bai-viet/", ["Cookie": next]).hasPrefix("HTTP/1.1 200"))
    let token = try await door.token(next)
    let out = try await door.send(
      "POST", "/ra", ["Cookie": next, "Origin": door.origin, "X-Desk-Token": token, "Content-Type": Door.formType])
    #expect(out.contains("max-age=0"))
    #expect(try await door.send("GET", "/bai-viet/", ["Cookie": next]).hasPrefix("HTTP/1.1 401"))
  }

  @Test func theCookieIsSafeFromScriptsAndOtherSites() async throws {
    let door = try await desk(proxy: ProxyRule(address: "127.0.0.1"))
    let plain = try await door.send(
      "POST", "/vao", ["Origin": door.origin, "Content-Type": Door.formType], "ten=an&mat-khau=mật khẩu dài lắm&ve=/x")
    #expect(plain.contains("; path=/; httponly; samesite=strict\r\n") && plain.contains("location: /x\r\n"))
    let secure = try await door.send(
      "POST", "/vao",
      ["Origin": "https://127.0.0.1:\(door.port)", "Content-Type": Door.formType, "X-Forwarded-Proto": "https"],
      "ten=an&mat-khau=mật khẩu dài lắm")
    #expect(secure.contains("samesite=strict; secure\r\n"))
  }

  @Test(arguments: [
    "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a%0d%0aSet-Cookie:x",
  ])
  func signingInLeadsNowhereElse(_ back: String) async throws {
    let door = try await desk()
    let answer = try await door.send(
      "POST", "/vao", ["Origin": door.origin, "Content-Type": Door.formType],
      "ten=an&mat-khau=mật khẩu dài lắm&ve=\(back)")
    #expect(answer.contains("location: /\r\n"))
  }

  @Test func anotherSiteCannotSignSomebodyIn() async throws {
    let door = try await desk()
    for origin in ["http://evil.example", "null"] {
      let answer = try await door.send(
        "POST", "/vao", ["Origin": origin, "Content-Type": Door.formType], "ten=an&mat-khau=mật khẩu dài lắm")
      #expect(answer.hasPrefix("HTTP/1.1 403"))
    }
  }

  @Test func guessingIsStoppedAndNamesAreNotTold() async throws {
    let door = try await desk()
    var answers: [String] = []
    for number in 0..<8 {
      let name = number == 1 ? "khong-co" : "an"
      answers.append(
        try await door.send(
          "POST", "/vao", ["Origin": door.origin, "Content-Type": Door.formType], "ten=\(name)&mat-khau=sai"))
    }
    #expect(answers[0] == answers[1] && answers[0].contains("loi=sai"))
    #expect(answers[7].contains("loi=cho"))
    let right = try await door.send(
      "POST", "/vao", ["Origin": door.origin, "Content-Type": Door.formType], "ten=an&mat-khau=mật khẩu dài lắm")
    #expect(right.contains("loi=cho") && !right.contains("set-cookie"))
  }

  @Test func whoeverIsTakenOffIsOutAtOnce() async throws {
    let door = try await desk()
    try await door.accounts.add(Person(name: "binh", shown: "", role: .administrator), password: "mật khẩu dài lắm")
    let cookie = try await door.signIn()
    try await door.accounts.setRole(.author, of: "an")
    #expect(try await door.send("GET", "/bai-viet/", ["Cookie": cookie]).contains("an:soạn"))
    try await door.accounts.remove("an")
    #expect(try await door.send("GET", "/bai-viet/", ["Cookie": cookie]).hasPrefix("HTTP/1.1 401"))
  }

  @Test func aloneOnTheMachineOnlyTheDesksOwnPagesWrite() async throws {
    let folder = try TemporaryFolder()
    let access = Access.alone()
    let door = try Door(access, try Accounts(folder.path / "accounts"), folder)
    #expect(try await door.send("GET", "/bai-viet/").contains(":quản trị"))
    #expect(try await door.send("POST", "/sua", ["Origin": door.origin]).hasPrefix("HTTP/1.1 403"))
    let token = try await door.token("")
    #expect(
      try await door.send("POST", "/sua", ["Origin": door.origin, "X-Desk-Token": token]).hasPrefix("HTTP/1.1 200"))
    #expect(
      try await door.send("POST", "/sua", ["Origin": "http://evil.example", "X-Desk-Token": token]).hasPrefix(
        "HTTP/1.1 403"))
    // A name of the web that leads here.
    let rebound = try await door.send("GET", "/bai-viet/", ["Host": "evil.example:\(door.port)"])
    #expect(rebound.hasPrefix("HTTP/1.1 403"))
  }
}
