import Testing

@testable import HTTP

@Suite struct RequestTests {
  private func request(_ query: String = "", _ fields: (name: String, value: String)...) -> Request {
    Request(method: "GET", path: "/", query: query, peer: "127.0.0.1", isSecure: false, fields: fields)
  }

  @Test func thePathIsDecodedAndTheQueryKept() throws {
    let found = try #require(RequestPath.read("/tin-t%E1%BB%A9c/?since=a%20b&x=1"))
    #expect(found.path == "/tin-tức/" && found.query == "since=a%20b&x=1")
  }

  @Test(arguments: [
    "/../a", "/a/../../etc/passwd", "/%2e%2e/a", "/a/%2E%2E/b", "/a/..%2fb", "/..%5ca", "/./a", "/a%00", "/a%0d%0ab",
    "/%", "/%zz", "/%ff", "a", "*", "", "http://evil.example/",
  ])
  func whatLeadsOutOfTheSiteIsNoPath(_ target: String) {
    #expect(RequestPath.read(target) == nil)
  }

  @Test func parametersAreDecodedAsFormsAre() {
    let request = request("t%C3%ACm=l%C3%AA+v%C4%83n&x&y=a%2")
    #expect(request.parameter("tìm") == "lê văn" && request.parameter("x") == "" && request.parameter("y") == "a%2")
    #expect(request.parameter("z") == nil)
  }

  @Test func aFieldSaidTwiceHasNoValue() {
    #expect(request("", ("host", "a"), ("host", "b")).field("host") == nil)
    #expect(request("", ("host", "a")).field("host") == "a")
  }

  @Test func aCookieSaidTwiceIsNobodys() {
    let request = request("", ("cookie", "a=1; phien=x=y;b="), ("cookie", "c=2; a=3"))
    #expect(request.cookie("phien") == "x=y" && request.cookie("b") == "" && request.cookie("c") == "2")
    #expect(request.cookie("a") == nil && request.cookie("d") == nil)
  }

  @Test func onlyOurOwnNamesWithOurPortAreAnswered() {
    let rule = HostRule.loopback(port: 8000)
    for host in ["127.0.0.1:8000", "localhost:8000", "LOCALHOST:8000", "[::1]:8000"] { #expect(rule.allows(host)) }
    for host in [
      "localhost", "127.0.0.1", "localhost:80", "evil.example:8000", "127.0.0.1.evil.example:8000", "localhost.:8000",
      "",
    ] {
      #expect(!rule.allows(host))
    }
    #expect(HostRule.loopback(port: 80).allows("localhost"))
  }

  @Test func patternsCatchComponentsAndTheRest() throws {
    let routes = [
      Route("GET", "/bai/:kind/:name") { _ in Response() }, Route("POST", "/bai/:kind") { _ in Response() },
      Route("GET", "/tep/**") { _ in Response() },
    ]
    func captures(_ method: String, _ path: String) -> [String: String]? {
      if case .route(_, let captures) = routes.match(method, path) { captures } else { nil }
    }
    #expect(captures("GET", "/bai/tin-tuc/le") == ["kind": "tin-tuc", "name": "le"])
    #expect(captures("HEAD", "/tep/a/b.jpg") == ["**": "a/b.jpg"])
    #expect(captures("POST", "/bai/tin-tuc") == ["kind": "tin-tuc"])
    #expect(captures("GET", "/bai//le") == nil && captures("GET", "/bai/a/b/c") == nil)
    guard case .otherMethods(let methods) = routes.match("DELETE", "/bai/tin-tuc") else { return #expect(Bool(false)) }
    #expect(methods == ["POST"])
  }
}
