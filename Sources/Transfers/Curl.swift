import Disk
import SourceText

/// Requests by the program `curl`: TLS, certificates and proxies are the machine's own, and are kept up to date with it.
///
/// A run sends many at a time over a few connections. Nothing of a request stands on a command line, where others could
/// see it.
package struct Curl: Sendable {
  /// Requests that run side by side.
  private let width: Int

  package init(width: Int = 16) { self.width = width }

  /// The answers, in the order of the requests. Passing faults (no connection, 429, 5xx) are tried again some times.
  package func send(_ requests: [HTTPRequest]) throws(MachineFailure) -> [HTTPAnswer] {
    guard !requests.isEmpty else { return [] }
    let folder = try WorkFolder()
    var configuration: [String] = []
    for (index, request) in requests.enumerated() {
      configuration += try lines(request, index, in: folder.path) + ["next"]
    }
    configuration.removeLast()
    let input = Array(configuration.joined(separator: "\n").utf8)
    let ending = try Program("curl").run(
      ["--disable", "--parallel", "--parallel-max", "\(width)", "--silent", "--config", "-"], input: input)
    return try answers(requests.count, ending, in: folder.path)
  }

  private func lines(
    _ request: HTTPRequest, _ index: Int, in folder: Path
  ) throws(MachineFailure) -> [String] {
    let always = [
      "url = \(request.url.configured)", "globoff", "path-as-is", "proto = \"=http,https\"", "connect-timeout = 20",
      "speed-limit = 1", "speed-time = 60", "retry = 3", "retry-connrefused", "max-filesize = \(request.limit)",
      "output = \((folder / Path("\(index).body")).description.configured)",
      "dump-header = \((folder / Path("\(index).head")).description.configured)",
      "write-out = \"\(index) %{http_code} %{exitcode} %{errormsg}\\n\"",
    ]
    let headers = (request.headers + [("Expect", "")]).map { "header = \("\($0.name): \($0.value)".configured)" }
    return try always + headers + body(request, index, in: folder)
  }

  private func body(
    _ request: HTTPRequest, _ index: Int, in folder: Path
  ) throws(MachineFailure) -> [String] {
    switch request.body {
    case .none: return [request.method == "HEAD" ? "head" : "request = \(request.method.configured)"]
    case .file(let path):
      return ["request = \(request.method.configured)", "upload-file = \(path.description.configured)"]
    case .bytes(let bytes):
      let path = folder / Path("\(index).sent")
      try Files.create(path, bytes)
      return ["request = \(request.method.configured)", "upload-file = \(path.description.configured)"]
    }
  }

  private func answers(
    _ count: Int, _ ending: Program.Ending, in folder: Path
  ) throws(MachineFailure) -> [HTTPAnswer] {
    var found = [Int: (status: Int, failure: String)]()
    for line in String(decoding: ending.output, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, let index = Int(parts[0]), let status = Int(parts[1]) else { continue }
      found[index] = (status, parts[2] == "0" ? "" : parts[3].isEmpty ? "curl: \(parts[2])" : String(parts[3]))
    }
    var answers: [HTTPAnswer] = []
    for index in 0..<count {
      let outcome = found[index] ?? (0, ending.errors.isEmpty ? "curl: \(ending.code)" : ending.errors)
      let head = try contents(folder / Path("\(index).head"))
      answers.append(
        HTTPAnswer(
          status: outcome.failure.isEmpty ? outcome.status : 0, failure: outcome.failure,
          headers: Self.headers(head), body: try contents(folder / Path("\(index).body"))))
    }
    return answers
  }

  private func contents(_ path: Path) throws(MachineFailure) -> [UInt8] {
    do throws(MachineFailure) { return try Files.read(path) } catch  where error.isAbsence { return [] }
  }

  /// Of the last answer where there were some (a proxy's, one that was tried again).
  private static func headers(_ bytes: [UInt8]) -> [String: String] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).reduce(into: [:]) { headers, line in
      if line.hasPrefix("HTTP/") { headers = [:] }
      guard let colon = line.firstIndex(of: ":") else { return }
      headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...]).trimmed
    }
  }
}

extension String {
  /// As a configuration file of curl quotes it.
  fileprivate var configured: String {
    let escapes: [Unicode.Scalar: String] = ["\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\r": "\\r", "\t": "\\t"]
    return "\"\(unicodeScalars.map { escapes[$0] ?? String($0) }.joined())\""
  }
}
