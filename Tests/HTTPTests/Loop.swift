import Disk
import Foundation
import Glibc
import TestSupport

@testable import HTTP

/// A server on a free port of this machine for as long as it is held, and raw sockets to it.
final class Loop: Sendable {
  let port: UInt16
  let uploads: URL
  private let running: Task<Void, Never>

  init(
    _ routes: [Route], limits: Limits = Limits(), proxy: ProxyRule? = nil,
    admit: @escaping Service.Admission = { _ in nil }
  ) throws {
    let listener = try Listener(port: 0)
    port = listener.port
    uploads = FileManager.default.temporaryDirectory.appending(path: "uploads-\(UUID().uuidString)")
    var service = Service(
      hosts: .loopback(port: port), routes: routes, uploads: Path(uploads.path), proxy: proxy, policy: .desk,
      admit: admit)
    service.limits = limits
    let ready = service
    running = Task(executorPreference: Threads()) { await Server(listener, ready).run() }
  }

  deinit {
    running.cancel()
    try? FileManager.default.removeItem(at: uploads)
  }

  var filesLeft: Int { (try? FileManager.default.contentsOfDirectory(atPath: uploads.path).count) ?? 0 }

  func connect() -> Int32 {
    let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr = in_addr(s_addr: inet_addr("127.0.0.1"))
    _ = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return client
  }

  /// - Returns: whether all of it went.
  @discardableResult
  func send(_ client: Int32, _ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let put = bytes.withUnsafeBytes {
        Glibc.send(client, $0.baseAddress.map { $0 + done }, $0.count - done, Int32(MSG_NOSIGNAL))
      }
      guard put > 0 else { return false }
      done += put
    }
    return true
  }

  func read(_ client: Int32) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(client, &piece, piece.count, 0)
      guard count > 0 else { break }
      bytes += piece.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What comes back to these bytes.
  func exchange(_ bytes: [UInt8]) -> String {
    let client = connect()
    defer { close(client) }
    send(client, bytes)
    return read(client)
  }

  func exchange(_ text: String) -> String { exchange(Array(text.utf8)) }

  func get(_ path: String, _ fields: String = "") -> String {
    exchange("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(fields)\r\n")
  }

  func post(_ path: String, _ type: String, _ body: [UInt8]) -> String {
    let head =
      "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n\r\n"
    return exchange(Array(head.utf8) + body)
  }
}
