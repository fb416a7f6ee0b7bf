import Foundation
import Testing

@testable import HTTP

/// The server over real sockets, with what no browser sends.
@Suite struct ServerTests {
  private func hello() throws -> Loop {
    try Loop([Route("GET", "/**") { request in Response(.ok, Array(request.path.utf8)) }])
  }

  @Test func anAnswerHasItsLengthAndTheConnectionEnds() throws {
    let answer = try hello().get("/xin-ch%C3%A0o")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.hasSuffix("\r\n\r\n/xin-chào"))
    #expect(answer.contains("\r\nContent-Length: 10\r\n") && answer.contains("\r\nConnection: close\r\n"))
    #expect(answer.contains("frame-ancestors 'self'") && answer.contains("\r\nCache-Control: no-store\r\n"))
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2.0", "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\n:a", "rác",
    "GET /\u{0} HTTP/1.1",
    "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2", "GET / HTTP/1.1\r\nContent-Length: x",
    "GET / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked", "GET / HTTP/1.1\r\nA: b\r\n c: d\u{0}",
  ])
  func whatIsNoRequestIsRefused(_ head: String) throws {
    let loop = try hello()
    let client = loop.connect()
    defer { close(client) }
    loop.send(client, Array("\(head)\r\n\r\n".utf8))
    shutdown(client, Int32(SHUT_WR))
    let answer = loop.read(client)
    #expect(answer.hasPrefix("HTTP/1.1 400 ") || answer.isEmpty || answer.hasPrefix("HTTP/1.1 403 "), "\(answer)")
    #expect(loop.get("/").hasPrefix("HTTP/1.1 200 "))
  }

  @Test func aHeadTooLargeIsRefused() throws {
    let loop = try hello()
    #expect(loop.get("/" + String(repeating: "a", count: 20_000)).hasPrefix("HTTP/1.1 431 "))
    #expect(loop.get("/", "X: \(String(repeating: "a", count: 20_000))\r\n").hasPrefix("HTTP/1.1 431 "))
    #expect(loop.get("/", String(repeating: "X: a\r\n", count: 200)).hasPrefix("HTTP/1.1 431 "))
    #expect(loop.get("/", String(repeating: "X: a\r\n", count: 50)).hasPrefix("HTTP/1.1 200 "))
  }

  @Test func otherNamesAreRefusedBeforeAnythingElse() throws {
    let loop = try hello()
    for host in ["evil.example", "evil.example:\(loop.port)", "127.0.0.1", ""] {
      #expect(loop.exchange("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n").hasPrefix("HTTP/1.1 403 "), "\(host)")
    }
    #expect(loop.exchange("GET / HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 403 "))
    let twice = "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(loop.port)\r\nHost: evil.example\r\n\r\n"
    #expect(loop.exchange(twice).hasPrefix("HTTP/1.1 40"))
  }

  @Test func aValueWithALineBreakIsNeverSent() throws {
    let loop = try Loop([
      Route("GET", "/") { _ in Response(redirectingTo: "/a\r\nSet-Cookie: x=1") }
    ])
    #expect(!loop.get("/").contains("Set-Cookie"))
  }

  @Test func theProxyAloneTellsForWhomItAsks() async throws {
    let tell: [Route] = [Route("GET", "/") { Response(.ok, Array("\($0.peer) \($0.isSecure)".utf8)) }]
    let fields = "X-Forwarded-For: 6.6.6.6, 10.1.2.3\r\nX-Forwarded-Proto: https\r\n"
    #expect(try Loop(tell).get("/", fields).hasSuffix("127.0.0.1 false"))
    #expect(try Loop(tell, proxy: ProxyRule(address: "10.0.0.7")).get("/", fields).hasSuffix("127.0.0.1 false"))
    #expect(try Loop(tell, proxy: ProxyRule(address: "127.0.0.1")).get("/", fields).hasSuffix("10.1.2.3 true"))
  }

  @Test func eventsComeUntilTheReaderLeaves() async throws {
    let (ends, ended) = AsyncStream<Void>.makeStream()
    let loop = try Loop([
      Route("GET", "/") { _ in
        let (events, source) = AsyncStream<String>.makeStream()
        source.onTermination = { _ in ended.yield() }
        source.yield("một")
        source.yield("hai")
        return Response(events: events)
      }
    ])
    let client = loop.connect()
    loop.send(client, Array("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(loop.port)\r\n\r\n".utf8))
    var got = ""
    var piece = [UInt8](repeating: 0, count: 1_024)
    while !got.contains("hai\n\n") {
      let count = recv(client, &piece, piece.count, 0)
      guard count > 0 else { break }
      got += String(decoding: piece.prefix(count), as: UTF8.self)
    }
    #expect(got.hasSuffix(":\n\ndata: một\n\ndata: hai\n\n") && got.contains("text/event-stream"))
    close(client)
    let told = await within(.seconds(5)) {
      for await _ in ends { return true }
      return false
    }
    #expect(told == true)
  }

  /// So many that they would fill every place: the next reader gets in all the same.
  @Test func aThousandSlowReadersHoldNobodyUp() async throws {
    let loop = try hello()
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = min(limit.rlim_max, 8_192)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    var slow: [Int32] = []
    for _ in 0..<1_100 {
      let client = loop.connect()
      loop.send(client, Array("GET / HT".utf8))
      slow.append(client)
    }
    defer { for client in slow { close(client) } }
    #expect(loop.get("/").hasPrefix("HTTP/1.1 200 "))
  }

  @Test func whoeverSendsNoWholeHeadIsLetGo() throws {
    var limits = Limits()
    limits.patience = .seconds(1)
    let loop = try Loop([Route("GET", "/") { _ in Response() }], limits: limits)
    let client = loop.connect()
    defer { close(client) }
    let start = ContinuousClock.now
    loop.send(client, Array("GET / HTTP/1.1\r\n".utf8))
    #expect(loop.read(client).isEmpty)
    #expect(.now - start < .seconds(5))
  }

  @Test func aBodyThatDripsIsGivenUp() throws {
    var limits = Limits()
    limits.patience = .seconds(1)
    let loop = try Loop([Route("POST", "/", taking: .bytes(atMost: 1_000_000)) { _ in Response() }], limits: limits)
    let client = loop.connect()
    defer { close(client) }
    loop.send(client, Array("POST / HTTP/1.1\r\nHost: 127.0.0.1:\(loop.port)\r\nContent-Length: 1000\r\n\r\n".utf8))
    let start = ContinuousClock.now
    for _ in 0..<100 {
      guard loop.send(client, [65]) else { break }
      usleep(100_000)
    }
    #expect(.now - start < .seconds(6))
  }
}
