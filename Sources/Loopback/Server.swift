/// Answers GET and HEAD on a port of 127.0.0.1, and nothing that comes under another name.
public struct Server: Sendable {
  public typealias Handler = @Sendable (Request) async -> Response

  private let listener: Listener
  private let handler: Handler

  public init(_ listener: Listener, handler: @escaping Handler) {
    (self.listener, self.handler) = (listener, handler)
  }

  /// Serves until the task is cancelled; then ends every connection.
  public func run() async {
    let hosts = HostCheck(port: listener.port)
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        guard let socket = await listener.accept() else { continue }
        let connection = Connection(socket: socket, hosts: hosts, handler: handler)
        group.addTask { await connection.serve() }
      }
      group.cancelAll()
    }
  }
}
