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
  /// Where the reader is sent instead.
  public var location: String?

  public init(_ status: Status = .ok, type: String = "text/plain; charset=utf-8", _ bytes: [UInt8] = []) {
    (self.status, self.type, body) = (status, type, .bytes(bytes))
  }

  public init(redirectingTo location: String) {
    self.init(.found)
    self.location = location
  }

  public init(type: String, count: Int, pieces next: @escaping @Sendable () -> [UInt8]) {
    self.init(type: type)
    body = .pieces(count: count, next: next)
  }

  public init(events: AsyncStream<String>) {
    self.init(type: "text/event-stream")
    body = .events(events)
  }
}

public struct Status: Sendable, Equatable {
  let code: Int
  let reason: String

  public static let ok = Status(code: 200, reason: "OK")
  public static let found = Status(code: 302, reason: "Found")
  public static let badRequest = Status(code: 400, reason: "Bad Request")
  public static let forbidden = Status(code: 403, reason: "Forbidden")
  public static let notFound = Status(code: 404, reason: "Not Found")
  public static let methodNotAllowed = Status(code: 405, reason: "Method Not Allowed")
  public static let headTooLarge = Status(code: 431, reason: "Request Header Fields Too Large")
  public static let failed = Status(code: 500, reason: "Internal Server Error")
}

extension Response {
  /// A refusal in a sentence of its own.
  init(refusing status: Status) {
    self.init(status, Array("\(status.code) \(status.reason)\n".utf8))
  }

  /// What `deploy/nginx.conf` sends too, so that what a browser refuses there is refused while one writes.
  private static let guards = [
    "Content-Security-Policy: default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
      + "media-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
      + "base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy: strict-origin-when-cross-origin", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
    "Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy: same-origin",
  ]

  /// Nil of what may go on without end.
  private var length: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .pieces(let count, _): count
    case .events: nil
    }
  }

  /// The status line and header fields. A preview is never stored, nor read by other sites.
  var head: [UInt8] {
    var fields =
      ["Content-Type: \(type)", "Cache-Control: no-store"] + Self.guards
      + ["Cross-Origin-Resource-Policy: same-origin", "Connection: close"]
    if let length { fields.append("Content-Length: \(length)") }
    if let location { fields.append("Location: \(location)") }
    if status == .methodNotAllowed { fields.append("Allow: GET, HEAD") }
    let lines = ["HTTP/1.1 \(status.code) \(status.reason)"] + fields
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
