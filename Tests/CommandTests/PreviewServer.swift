import Foundation
import Glibc

/// `neuguong serve` at work on a desk; ended with it.
final class PreviewServer {
  let port: UInt16
  /// The path of the front page, as it prints it.
  let home: String
  let process: Process
  private let errors: Pipe

  /// - Parameter limits: what a shell says before it (`ulimit -n 64`).
  init(_ desk: Desk, _ arguments: String..., limits: String? = nil) throws {
    let serve = ["serve", "--port", "0", "--now", "05/7/2018"] + arguments
    if let limits {
      process = desk.process(["-c", "\(limits); exec \"$0\" \"$@\"", Desk.program.path] + serve)
      process.executableURL = URL(filePath: "/bin/sh")
    } else {
      process = desk.process(serve)
    }
    let out = Pipe()
    errors = Pipe()
    process.standardOutput = out
    process.standardError = errors
    try process.run()
    let line = String(decoding: out.fileHandleForReading.availableData, as: UTF8.self)
    let place = line.split(separator: ":").last ?? ""
    port = UInt16(place.prefix { $0.isNumber }) ?? 0
    home = place.drop { $0.isNumber }.trimmingCharacters(in: .newlines)
  }

  deinit { if process.isRunning { process.terminate() } }

  /// Ends it as Ctrl-C does; what it said, and its exit code.
  func stop() -> (said: String, code: Int32) {
    process.interrupt()
    process.waitUntilExit()
    return (
      String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self), process.terminationStatus
    )
  }

  /// In bytes, so far (proc(5), `VmHWM`).
  func peakMemory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    return 1_024 * (status.firstMatch(of: /VmHWM:\s*(\d+) kB/).flatMap { Int($0.1) } ?? .max / 1_024)
  }

  /// Sends these very bytes, and reads until the server closes, or a pattern has come.
  func exchange(_ request: String, until pattern: String? = nil) -> String {
    let client = connect()
    defer { close(client) }
    _ = request.withCString { send(client, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
    return read(client, until: pattern)
  }

  func get(_ path: String) -> String {
    exchange("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
  }

  /// The page, once it holds a text; what it was last when that takes longer than ten seconds.
  func page(_ path: String, with text: String) -> String {
    var page = ""
    for _ in 0..<200 {
      page = get(path)
      if page.contains(text) { return page }
      usleep(50_000)
    }
    return page
  }

  /// - Parameter isWaiting: until the server has taken it.
  func connect(isWaiting: Bool = true) -> Int32 {
    let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | (isWaiting ? 0 : Int32(SOCK_NONBLOCK.rawValue)), 0)
    var patience = timeval(tv_sec: 10, tv_usec: 0)
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

  func read(_ client: Int32, until pattern: String? = nil) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(client, &piece, piece.count, 0)
      guard count > 0 else { break }
      bytes += piece.prefix(count)
      if let pattern, String(decoding: bytes, as: UTF8.self).contains(pattern) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
