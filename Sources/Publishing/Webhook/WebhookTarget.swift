import Disk
import SourceText
import Transfers

/// A server that keeps files by their digests and puts a whole site in place at one go: it is told the list, says which
/// digests it lacks, gets these, and is told the list again (docs/spec/publishing.md, "Webhooks").
package struct WebhookTarget: Sendable {
  private let address: String
  private let token: String?
  private let curl = Curl()
  private static let most = (files: 64, bytes: 16 << 20)

  /// - Parameters:
  ///   - address: complete, without a slash at its end.
  ///   - token: sent as `Authorization: Bearer`.
  package init(_ address: String, token: String?) {
    self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
    self.token = token
  }

  package func publish(_ site: BuiltSite, onlyPlans: Bool) throws(TargetFailure) -> PublicationReport {
    let files = site.all.sorted { $0.path < $1.path }
    let list = files.reduce(into: [UInt8]()) { $0 += $1.line + [.newline] }
    let missing = try tell(list, method: "POST")
    // Files of one content are sent once.
    let lacking = Dictionary(files.filter { missing.contains($0.digest.text) }.map { ($0.digest, $0) }) { first, _ in
      first
    }
    let changed = files.filter { missing.contains($0.digest.text) }
    var report = PublicationReport(
      put: lacking.count, unchanged: files.count - changed.count, changed: changed.map(\.path))
    guard !onlyPlans else { return report }
    for batch in lacking.values.sorted(by: { $0.path < $1.path }).batches(Self.most.files, bytes: Self.most.bytes) {
      _ = try ask(batch.map { request($0, site) })
    }
    report.bytes.files = lacking.values.reduce(0) { $0 + $1.size }
    report.bytes.record = 2 * list.count
    let left = try tell(list, method: "PUT")
    guard left.isEmpty else { throw .notTaken(left.count) }
    return report
  }

  private func tell(_ list: [UInt8], method: String) throws(TargetFailure) -> Set<String> {
    var request = HTTPRequest(method, address)
    request.headers = headers("text/plain; charset=utf-8")
    request.body = .bytes(list)
    let answer = try ask([request])[0]
    return Set(String(decoding: answer.body, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private func request(_ file: HeldFile, _ site: BuiltSite) -> HTTPRequest {
    var request = HTTPRequest("PUT", "\(address)/\(file.digest.text)")
    request.headers = headers(Headers(file.path).contentType)
    switch site.sent(file).source {
    case .output(let path): request.body = .file(path)
    case .bytes(let bytes): request.body = .bytes(bytes)
    }
    return request
  }

  private func headers(_ type: String) -> [(name: String, value: String)] {
    [("content-type", type)] + (token.map { [("authorization", "Bearer \($0)")] } ?? [])
  }

  private func ask(_ requests: [HTTPRequest]) throws(TargetFailure) -> [HTTPAnswer] {
    let answers = try TargetFailure.machine { () throws(MachineFailure) in try curl.send(requests) }
    for (request, answer) in zip(requests, answers) {
      guard answer.status != 0 else { throw .unreachable(answer.failure) }
      guard (200..<300).contains(answer.status) else {
        throw .refused(
          status: answer.status, request: "\(request.method) \(request.url)",
          answer: String(decoding: answer.body.prefix(500), as: UTF8.self))
      }
    }
    return answers
  }
}
