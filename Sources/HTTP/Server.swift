import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves one service on a port: HTTP/1.1, one request a connection.
public struct Server: Sendable {
  private let listener: Listener
  private let service: Service

  public init(_ listener: Listener, _ service: Service) {
    (self.listener, self.service) = (listener, service)
  }

  /// Answers GET and HEAD on a port of 127.0.0.1, and nothing that comes under another name.
  public init(_ listener: Listener, handler: @escaping Route.Answer) {
    let hosts = HostRule.loopback(port: listener.port)
    self.init(listener, Service(hosts: hosts, routes: [Route("GET", "/**", handler)], policy: .published))
  }

  /// Serves until the task is cancelled; then ends every connection. Those for which there is no room wait their turn.
  public func run() async {
    // One loop carries thousands of connections; answers are made elsewhere.
    let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    try? await serve(on: loops)
    try? await loops.shutdownGracefully()
  }

  private func serve(on loops: MultiThreadedEventLoopGroup) async throws {
    let limits = service.limits
    let queue = NIOLoopBoundBox.makeBoxSendingValue(Queue(), eventLoop: loops.next())
    let server = try await ServerBootstrap(group: loops)
      .serverChannelOption(.maxMessagesPerRead, value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let turnstile = Turnstile(capacity: Listener.capacity, grace: limits.grace, queue.value)
          try channel.pipeline.syncOperations.addHandler(turnstile)
        }
      }
      // Nothing is read before somebody has taken the connection.
      .childChannelOption(.autoRead, value: false)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .bind(try listener.shared()) { channel in
        channel.eventLoop.makeCompletedFuture { try Self.prepare(channel, limits, queue.value) }
      }
    try await withThrowingDiscardingTaskGroup { group in
      try await server.executeThenClose { connections in
        for try await channel in connections {
          group.addTask { await Connection(channel: channel, service: service).serve() }
        }
      }
      group.cancelAll()
    }
  }

  private static func prepare(_ channel: any Channel, _ limits: Limits, _ queue: Queue) throws -> any Channel {
    var decoding = NIOHTTPDecoderLimitConfiguration()
    (decoding.maxHeaderFieldSize, decoding.maxHeaderListSize) = (limits.head, limits.head)
    decoding.maxHeaderFieldCount = limits.fields
    var encoding = HTTPResponseEncoder.Configuration()
    encoding.automaticallySetFramingHeaders = false
    let decoder = HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: decoding)
    try channel.pipeline.syncOperations.addHandlers([
      Patience(limits, queue, queue.add(channel)), HTTPResponseEncoder(configuration: encoding),
      ByteToMessageHandler(decoder), NIOHTTPResponseHeadersValidator(),
    ])
    return channel
  }
}
