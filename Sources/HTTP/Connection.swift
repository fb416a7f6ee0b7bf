import Disk
import NIOCore
import NIOHTTP1

/// One request and its answer.
struct Connection: Sendable {
  typealias Parts = NIOAsyncChannelInboundStream<HTTPServerRequestPart>.AsyncIterator
  typealias Writer = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  let channel: any Channel
  let service: Service

  func serve() async {
    try? await taken().executeThenClose { inbound, outbound in
      var parts = inbound.makeAsyncIterator()
      try await exchange(&parts, outbound)
      outbound.finish()
      enter(.farewell)
      // Patience closes it.
      try await channel.closeFuture.get()
    }
  }

  private func taken() async throws -> NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart> {
    try await channel.eventLoop.submit {
      let taken = try NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>(
        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
      try channel.syncOptions?.setOption(.autoRead, value: true)
      return taken
    }.get()
  }

  private func exchange(_ parts: inout Parts, _ outbound: Writer) async throws {
    let head: HTTPRequestHead
    do {
      guard case .head(let found)? = try await parts.next() else { return }
      head = found
    } catch let error as HTTPParserError {
      let status = error == .headerOverflow ? Status.headTooLarge : .badRequest
      return try await send(Response(refusing: status), isHead: false, outbound)
    }
    var body = RequestBody(service.uploads)
    defer { body.discard() }
    let response = await response(to: head, &parts, &body, outbound)
    try await send(response, isHead: head.method == .HEAD, outbound)
  }

  private func response(
    to head: HTTPRequestHead, _ parts: inout Parts, _ body: inout RequestBody, _ outbound: Writer
  ) async -> Response {
    guard let request = Request(head, from: channel.remoteAddress, service.proxy) else {
      return Response(refusing: .badRequest)
    }
    guard let host = request.field("host"), service.hosts.allows(host) else { return Response(refusing: .forbidden) }
    switch service.routes.match(request.method, request.path) {
    case .none: return Response(refusing: .notFound)
    case .otherMethods(let methods):
      var refusal = Response(refusing: .methodNotAllowed)
      refusal.fields = [("Allow", methods.joined(separator: ", "))]
      return refusal
    case .route(let route, let captures):
      var request = request
      request.captures = captures
      if let refusal = await service.admit(request) { return refusal }
      do throws(RequestBody.Refusal) {
        try await read(&body, for: route, into: &request, &parts, outbound)
      } catch {
        return Response(refusing: error.status)
      }
      enter(.answer)
      return await route.answer(request)
    }
  }

  private func read(
    _ body: inout RequestBody, for route: Route, into request: inout Request, _ parts: inout Parts, _ outbound: Writer
  ) async throws(RequestBody.Refusal) {
    if case .none = route.taking { return }
    enter(.body)
    try body.begin(route.taking, request)
    do {
      if request.field("expect")?.lowercased() == "100-continue" {
        try await outbound.write(.head(HTTPResponseHead(version: .http1_1, status: .continue)))
      }
      while case .body(let buffer)? = try await parts.next() { try body.take(Array(buffer.readableBytesView)) }
    } catch let refusal as RequestBody.Refusal {
      throw refusal
    } catch {
      throw .malformed
    }
    try body.end(&request)
  }

  private func enter(_ phase: Patience.Phase) { channel.triggerUserOutboundEvent(phase, promise: nil) }

  private func send(_ response: Response, isHead: Bool, _ outbound: Writer) async throws {
    enter(response.hasEvents ? .events : .answer)
    try await outbound.write(.head(response.head(service.policy)))
    guard !isHead else { return }
    switch response.body {
    case .bytes(let bytes): try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: bytes))))
    case .pieces(let count, let next): try await send(count, next, outbound)
    case .events(let events): await send(events, outbound)
    }
  }

  /// No more than was promised, even where a file has grown meanwhile; where it has shrunk the reader sees it cut.
  private func send(_ count: Int, _ next: @Sendable () -> [UInt8], _ outbound: Writer) async throws {
    var left = count
    while left > 0 {
      let piece = next().prefix(left)
      if piece.isEmpty { return }
      try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: piece))))
      left -= piece.count
    }
  }

  private func send(_ events: AsyncStream<String>, _ outbound: Writer) async {
    let (presence, reader) = AsyncStream<Never>.makeStream()
    channel.closeFuture.whenComplete { _ in reader.finish() }
    await withTaskGroup { group in
      group.addTask {
        // A comment, so that the reader knows at once that the stream stands.
        guard await write(":\n\n", outbound) else { return }
        for await data in events where !(await write("data: \(data)\n\n", outbound)) { return }
      }
      group.addTask { for await _ in presence {} }
      await group.next()
      group.cancelAll()
    }
  }

  /// - Returns: whether the reader is still there.
  private func write(_ text: String, _ outbound: Writer) async -> Bool {
    (try? await outbound.write(.body(.byteBuffer(ByteBuffer(string: text))))) != nil
  }
}

extension Response {
  var hasEvents: Bool {
    if case .events = body { true } else { false }
  }

  /// Nil of what may go on without end.
  private var length: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .pieces(let count, _): count
    case .events: nil
    }
  }

  /// The status line and header fields. Nothing of it is stored, nor read by other sites.
  fileprivate func head(_ policy: Policy) -> HTTPResponseHead {
    var headers = HTTPHeaders([("Content-Type", type), ("Cache-Control", "no-store")] + policy.fields)
    headers.add(name: "Connection", value: "close")
    if let length { headers.add(name: "Content-Length", value: "\(length)") }
    for (name, value) in fields { headers.replaceOrAdd(name: name, value: value, whole: name) }
    return HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: status.code, reasonPhrase: status.reason),
      headers: headers)
  }
}

extension HTTPHeaders {
  /// Cookies come one a line; of everything else there is one.
  fileprivate mutating func replaceOrAdd(name: String, value: String, whole: String) {
    if name == "Set-Cookie" { add(name: name, value: value) } else { replaceOrAdd(name: name, value: value) }
  }
}

extension Request {
  /// Nil where the target is none, or it is not HTTP/1.0 or 1.1.
  init?(_ head: HTTPRequestHead, from address: NIOCore.SocketAddress?, _ proxy: ProxyRule?) {
    guard head.version.major == 1, let (path, query) = RequestPath.read(head.uri) else { return nil }
    let fields = head.headers.map { (name: $0.name.lowercased(), value: $0.value) }
    let peer = address?.ipAddress ?? ""
    let told = peer == proxy?.address ? fields : []
    let client = ProxyRule.client(told.last { $0.name == "x-forwarded-for" }?.value)
    self.init(
      method: head.method.rawValue, path: path, query: query, peer: client ?? peer,
      isSecure: told.last { $0.name == "x-forwarded-proto" }?.value == "https", fields: fields)
  }
}
