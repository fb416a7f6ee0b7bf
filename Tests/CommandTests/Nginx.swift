import DataFiles
import Foundation
import Testing

/// A real nginx with the configuration that the product ships, on a free port of this machine; gone with the value.
final class Nginx {
  let port: Int
  private let process = Process()
  private let desk: Desk

  /// - Parameters:
  ///   - desk: with a built `public/` and the map beside it, `nginx.map`.
  ///   - path: `/thi-dua/`, where the site stands in `public/` as a folder of a host that has pages of its own.
  init(_ desk: Desk, at path: String = "/") async throws {
    self.desk = desk
    port = try Self.freePort()
    try desk.write("nginx/nginx.conf", try NginxConfiguration(desk, port: port, path: path).text)
    process.executableURL = URL(filePath: "/usr/sbin/nginx")
    process.arguments = ["-p", "\(desk.folder.path)/nginx", "-c", "nginx.conf", "-e", "error.log"]
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    for _ in 0..<200 {
      // Whatever it answers: under a path there is nothing at the root.
      if (try? await get("/")) != nil { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("nginx does not answer: \((try? desk.text("nginx/error.log")) ?? "")")
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  struct Answer {
    let status: Int
    /// By names in lower case.
    let headers: [String: String]
    let body: Data
  }

  /// Nobody listens there, or not yet.
  struct Silence: Error {}

  func get(_ path: String, accepting encoding: String? = nil) async throws -> Answer {
    let curl = Process()
    curl.executableURL = URL(filePath: "/usr/bin/curl")
    let body = desk.folder.appending(path: "body-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: body) }
    curl.arguments = ["-s", "-D", "-", "-o", body.path, "--path-as-is", "--globoff", "http://127.0.0.1:\(port)\(path)"]
    if let encoding { curl.arguments?.append(contentsOf: ["-H", "Accept-Encoding: \(encoding)"]) }
    let out = Pipe()
    curl.standardOutput = out
    try curl.run()
    let head = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    curl.waitUntilExit()
    guard curl.terminationStatus == 0 else { throw Silence() }
    let lines = head.split(separator: "\r\n")
    let pairs = lines.dropFirst().compactMap { line in
      line.firstIndex(of: ":").map {
        (line[..<$0].lowercased(), line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces))
      }
    }
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return Answer(
      status: status ?? 0, headers: Dictionary(pairs) { first, _ in first },
      body: (try? Data(contentsOf: body)) ?? Data())
  }

  private static func freePort() throws -> Int {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
        bind(socket, raw, size) == 0 && getsockname(socket, raw, &size) == 0 ? 0 : -1
      }
    }
    try #require(port == 0)
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
