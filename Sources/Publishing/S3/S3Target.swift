import Digests
import Disk
import Transfers

/// A bucket of any store that speaks S3's language. Nothing is listed; the store sees at most the files that change.
package struct S3Target: PublishTarget {
  private let store: S3Store
  /// A signature holds for a quarter of an hour, and a lock wants to be renewed in time.
  private static let most = (files: 256, bytes: 16 << 20)

  package init(_ place: S3Place, _ credentials: S3Credentials, clock: @escaping @Sendable () -> Int) {
    store = S3Store(place, credentials, clock: clock)
  }

  package func contents(_ path: Path) throws(TargetFailure) -> [UInt8]? {
    let answer = try store.ask(S3Store.Question(method: "GET", path: path), expecting: [404])
    return answer.status == 404 ? nil : answer.body
  }

  package func put(_ files: [SentFile]) throws(TargetFailure) {
    _ = try store.ask(files.map(question))
  }

  private func question(_ sent: SentFile) -> S3Store.Question {
    let headers = Headers(sent.path)
    var question = S3Store.Question(method: "PUT", path: sent.path)
    question.headers = [
      ("cache-control", headers.cacheControl), ("content-type", headers.contentType),
      (Self.digestHeader, sent.file.digest.text),
    ]
    if let encoding = headers.contentEncoding { question.headers.append(("content-encoding", encoding)) }
    question.digest = sent.file.digest
    switch sent.source {
    case .output(let path): question.body = .file(path)
    case .bytes(let bytes): question.body = .bytes(bytes)
    }
    return question
  }

  package func remove(_ paths: [Path]) throws(TargetFailure) {
    for paths in paths.chunks(of: Self.most.files) {
      _ = try store.ask(paths.map { S3Store.Question(method: "DELETE", path: $0) }, expecting: [404])
    }
  }

  package func remaining(_ paths: [Path]) throws(TargetFailure) -> Set<Path> {
    Set(try heads(paths).filter { $0.answer.status != 404 }.map(\.path))
  }

  package func holding(_ files: [HeldFile]) throws(TargetFailure) -> Set<Path> {
    let digests = Dictionary(files.map { ($0.path, $0.digest.text) }) { first, _ in first }
    return Set(
      try heads(files.map(\.path)).filter { path, answer in
        answer.status == 200 && answer.headers[Self.digestHeader] == digests[path]
      }.map(\.path))
  }

  private func heads(_ paths: [Path]) throws(TargetFailure) -> [(path: Path, answer: HTTPAnswer)] {
    var found: [(path: Path, answer: HTTPAnswer)] = []
    for paths in paths.chunks(of: Self.most.files) {
      let answers = try store.ask(paths.map { S3Store.Question(method: "HEAD", path: $0) }, expecting: [404])
      found += zip(paths, answers).map { (path: $0, answer: $1) }
    }
    return found
  }

  package func lock(takesOver: Bool) throws(TargetFailure) -> any TargetLock {
    try S3Lock(store, takesOver: takesOver)
  }

  private static let digestHeader = "x-amz-meta-sha256"
}

extension Array {
  func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
