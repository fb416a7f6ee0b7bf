/// One request and its answer; every connection carries one, which on loopback costs nothing.
struct Connection: Sendable {
  static let largestHead = 16_384
  static let patience = Duration.seconds(10)

  let socket: Socket
  let hosts: HostCheck
  let handler: Server.Handler

  func serve() async {
    guard let head = await within(Self.patience, { await readHead() }), let head else { return }
    let (response, method) = await response(to: head)
    guard await socket.write(response.head), method != "HEAD" else { return await socket.finish() }
    switch response.body {
    case .bytes(let bytes): _ = await socket.write(bytes)
    case .pieces(let count, let next): await send(count, next)
    case .events(let events): await send(events)
    }
    await socket.finish()
  }

  private func response(to head: Head) async -> (Response, method: String) {
    guard case .whole(let bytes) = head else { return (Response(refusing: .headTooLarge), "") }
    do throws(Request.Refusal) {
      let request = try Request(head: bytes)
      guard let host = request.field("host"), hosts.allows(host) else {
        return (Response(refusing: .forbidden), request.method)
      }
      guard ["GET", "HEAD"].contains(request.method) else {
        return (Response(refusing: .methodNotAllowed), request.method)
      }
      return (await handler(request), request.method)
    } catch {
      return (Response(refusing: error.status), "")
    }
  }

  private enum Head: Sendable {
    case whole([UInt8])
    case tooLarge
  }

  /// Nil when the other side leaves first.
  private func readHead() async -> Head? {
    var bytes: [UInt8] = []
    while bytes.count <= Self.largestHead {
      let more = await socket.read()
      if more.isEmpty { return nil }
      let from = max(0, bytes.count - 3)
      bytes += more
      if let end = bytes[from...].firstRange(of: Array("\r\n\r\n".utf8))?.lowerBound {
        return end <= Self.largestHead ? .whole(Array(bytes[..<end])) : .tooLarge
      }
    }
    return .tooLarge
  }

  /// No more than was promised, even where a file has grown meanwhile; where it has shrunk the reader sees it cut.
  private func send(_ count: Int, _ next: @Sendable () -> [UInt8]) async {
    var left = count
    while left > 0 {
      let piece = next().prefix(left)
      guard !piece.isEmpty, await socket.write(Array(piece)) else { return }
      left -= piece.count
    }
  }

  /// A reader who leaves sends nothing: only reading tells.
  private func send(_ events: AsyncStream<String>) async {
    await withTaskGroup { group in
      group.addTask {
        // A comment, so that the reader knows at once that the stream stands.
        guard await socket.write(Array(":\n\n".utf8)) else { return }
        for await data in events where !(await socket.write(Array("data: \(data)\n\n".utf8))) { return }
      }
      group.addTask {
        while !(await socket.read()).isEmpty {}
      }
      await group.next()
      group.cancelAll()
    }
  }
}
