import DeskStore
import Disk
import Dispatch
import Foundation
import HTTP
import TestSupport

@testable import DeskAccess

/// A small desk behind a door, and requests to it through curl.
final class Door: Sendable {
  static let formType = "application/x-www-form-urlencoded"

  let accounts: Accounts
  let port: UInt16
  private let folder: TemporaryFolder
  private let running: Task<Void, Never>

  init(_ access: Access, _ accounts: Accounts, _ folder: TemporaryFolder, proxy: ProxyRule? = nil) throws {
    let listener = try Listener(port: 0)
    (self.accounts, self.folder, port) = (accounts, folder, listener.port)
    let tell: Route.Answer = { request in
      let person = await access.person(of: request)
      return Response(.ok, Array("\(person?.name ?? "?"):\(person?.role.rawValue ?? "?")".utf8))
    }
    let routes = [
      Route("GET", "/bai-viet/", tell), Route("POST", "/sua", taking: .bytes(atMost: 100), tell),
      Route("GET", "/_desk/:name") { _ in Response() },
      Route("GET", "/the") { request in Response(.ok, Array(await access.token(of: request).utf8)) },
    ]
    let service = Service(
      hosts: .loopback(port: listener.port), routes: routes + access.routes, proxy: proxy, policy: .desk,
      admit: { await access.admit($0) })
    running = Task(executorPreference: Threads()) { await Server(listener, service).run() }
  }

  deinit { running.cancel() }

  var origin: String { "http://127.0.0.1:\(port)" }

  /// The head in small letters but for its first line, and the body.
  func send(_ method: String, _ path: String, _ fields: [String: String] = [:], _ body: String = "") async throws
    -> String
  {
    var arguments = ["--silent", "--include", "--path-as-is", "--max-time", "60", "-X", method]
    for (name, value) in fields { arguments += ["-H", value.isEmpty ? "\(name);" : "\(name): \(value)"] }
    if method == "POST" {
      arguments += [
        "--data-binary",
        body.replacing("mật khẩu", with: "m%E1%BA%ADt+kh%E1%BA%A9u").replacing("dài lắm", with: "d%C3%A0i+l%E1%BA%AFm")
          .replacing(" ", with: "+"),
      ]
    }
    let text = try await Self.curl(arguments + [origin + path])
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = parts[0].split(separator: "\r\n").map(String.init)
    let head =
      [lines.first ?? ""]
      + lines.dropFirst().map { $0.hasPrefix("Location") ? "location" + $0.dropFirst(8) : $0.lowercased() }
    return head.joined(separator: "\r\n") + "\r\n\r\n" + (parts.count > 1 ? parts[1] : "")
  }

  /// - Returns: the cookie, as a browser sends it.
  func signIn(with cookie: String = "") async throws -> String {
    var fields = ["Origin": origin, "Content-Type": Self.formType]
    if !cookie.isEmpty { fields["Cookie"] = cookie }
    let answer = try await send("POST", "/vao", fields, "ten=an&mat-khau=mật khẩu dài lắm")
    let line = answer.split(separator: "\r\n").first { $0.hasPrefix("set-cookie: ") } ?? ""
    return String(line.dropFirst("set-cookie: ".count).prefix { $0 != ";" })
  }

  func token(_ cookie: String) async throws -> String {
    let answer = try await send("GET", "/the", cookie.isEmpty ? [:] : ["Cookie": cookie])
    return answer.split(separator: "\r\n\r\n").last.map(String.init) ?? ""
  }

  private static func curl(_ arguments: [String]) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/curl")
        process.arguments = arguments
        let out = Pipe()
        process.standardOutput = out
        do { try process.run() } catch { return continuation.resume(throwing: error) }
        let bytes = out.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        continuation.resume(returning: String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}
