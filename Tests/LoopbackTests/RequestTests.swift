import Testing

@testable import Loopback

@Suite struct RequestTests {
  private func request(_ target: String, _ fields: String = "Host: localhost") throws -> Request {
    try Request(head: Array("GET \(target) HTTP/1.1\r\n\(fields)".utf8))
  }

  @Test func thePathIsDecodedAndTheQueryKept() throws {
    let request = try request("/tin-t%E1%BB%A9c/?since=a%20b&x=1")
    #expect(request.path == "/tin-tức/" && request.query == "since=a%20b&x=1")
    #expect(request.parameter("x") == "1" && request.parameter("y") == nil)
  }

  @Test(arguments: [
    "/../a", "/a/../../etc/passwd", "/%2e%2e/a", "/a/%2E%2E/b", "/a/..%2fb", "/..%5ca", "/./a", "/a%00", "/a%0d%0ab",
    "/%",
    "/%zz", "/%ff", "a", "*", "", "http://evil.example/",
  ])
  func whatLeadsOutOfTheSiteIsNoPath(_ target: String) {
    #expect(throws: Request.Refusal(status: .badRequest)) { try request(target) }
  }

  @Test func fieldsAreTrimmedAndNamesFolded() throws {
    let request = try request("/", "HOST: \t localhost:8000 \r\nAccept:")
    #expect(request.field("host") == "localhost:8000" && request.field("accept") == "")
  }

  @Test func aFieldSaidTwiceHasNoValue() throws {
    #expect(try request("/", "Host: a\r\nHost: b").field("host") == nil)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2.0", "GET  / HTTP/1.1", "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\n:a",
  ])
  func whatIsNoRequestIsRefused(_ head: String) {
    #expect(throws: Request.Refusal(status: .badRequest)) { try Request(head: Array(head.utf8)) }
  }

  @Test func onlyOurOwnNamesWithOurPortAreAnswered() {
    let check = HostCheck(port: 8000)
    for host in ["127.0.0.1:8000", "localhost:8000", "LOCALHOST:8000", "[::1]:8000"] { #expect(check.allows(host)) }
    for host in [
      "localhost", "127.0.0.1", "localhost:80", "evil.example:8000", "127.0.0.1.evil.example:8000", "localhost.:8000",
      "",
    ] {
      #expect(!check.allows(host))
    }
    #expect(HostCheck(port: 80).allows("localhost"))
  }
}
