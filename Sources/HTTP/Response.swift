/// What a request is answered with.
public struct Response: Sendable {
  public enum Body: Sendable {
    case bytes([UInt8])
    /// So many bytes, piece by piece, each asked for when the one before is sent; an empty one ends them.
    case pieces(count: Int, next: @Sendable () -> [UInt8])
    /// Server-sent events (HTML standard, 9.2), each a line of data, until the stream ends or the reader leaves.
    case events(AsyncStream<String>)
  }

  public var status: Status
  public var type: String
  public var body: Body
  /// Further header fields: `Location`, `Set-Cookie`, `Content-Disposition` …
  public var fields: [(name: String, value: String)] = []

  public init(_ status: Status = .ok, type: String = "text/plain; charset=utf-8", _ bytes: [UInt8] = []) {
    (self.status, self.type, body) = (status, type, .bytes(bytes))
  }

  public init(_ status: Status = .ok, type: String, text: String) {
    self.init(status, type: type, Array(text.utf8))
  }

  /// - Parameter status: `seeOther` after what was sent has been done.
  public init(redirectingTo location: String, _ status: Status = .found) {
    self.init(status)
    fields = [("Location", location)]
  }

  public init(type: String, count: Int, pieces next: @escaping @Sendable () -> [UInt8]) {
    self.init(type: type)
    body = .pieces(count: count, next: next)
  }

  public init(events: AsyncStream<String>) {
    self.init(type: "text/event-stream")
    body = .events(events)
  }

  /// A refusal in a sentence of its own.
  public init(refusing status: Status) {
    self.init(status, Array("\(status.code) \(status.reason)\n".utf8))
  }
}
