/// Answers GET and HEAD on a port of 127.0.0.1, and nothing that comes under another name.
public struct Server: Sendable {
  public typealias Handler = @Sendable (Request) async -> Response

  private let listener: Listener
  private let handler: Handler

  public init(_ listener: Listener, handler: @escaping Handler) {
    (self.listener, self.handler) = (listener, handler)
  }

  /// Serves until the task is cancelled; then ends every connection. Those for which there is no room wait their turn.
  public func run() async {
    let hosts = HostCheck(port: listener.port)
    let capacity = Listener.capacity
    // Dispatch wants a descriptor for its first timer, and dies where there is none left.
    try? await Task.sleep(for: .milliseconds(1))
    await withTaskGroup(of: Void.self) { group in
      var open = 0
      while !Task.isCancelled {
        if open >= capacity {
          await group.next()
          open -= 1
        }
        guard let socket = await listener.accept() else { continue }
        open += 1
        let connection = Connection(socket: socket, hosts: hosts, handler: handler)
        group.addTask { await connection.serve() }
      }
      group.cancelAll()
    }
  }
}
