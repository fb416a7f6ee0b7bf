import Digests
import Disk
import Transfers

/// Signed requests to one bucket.
struct S3Store: Sendable {
  let place: S3Place
  let credentials: S3Credentials
  /// Seconds since 1970.
  let clock: @Sendable () -> Int
  private let curl = Curl()

  init(_ place: S3Place, _ credentials: S3Credentials, clock: @escaping @Sendable () -> Int) {
    (self.place, self.credentials, self.clock) = (place, credentials, clock)
  }

  struct Question {
    let method: String
    let path: Path
    var headers: [(name: String, value: String)] = []
    var body: HTTPRequest.Body = .none
    /// Of the body.
    var digest = SHA256.of([])
  }

  /// - Throws: where one got no answer, or one that is neither a success nor among `expected`.
  func ask(_ questions: [Question], expecting expected: Set<Int> = []) throws(TargetFailure) -> [HTTPAnswer] {
    let signature = S3Signature(credentials: credentials, region: place.region, moment: clock())
    let answers = try TargetFailure.machine { () throws(MachineFailure) in
      try curl.send(questions.map { request($0, signature) })
    }
    for (question, answer) in zip(questions, answers) {
      guard answer.status != 0 else { throw .unreachable(answer.failure) }
      guard (200..<300).contains(answer.status) || expected.contains(answer.status) else {
        throw .refused(
          status: answer.status, request: "\(question.method) \(place.url(question.path))",
          answer: String(decoding: answer.body.prefix(500), as: UTF8.self))
      }
    }
    return answers
  }

  func ask(_ question: Question, expecting expected: Set<Int> = []) throws(TargetFailure) -> HTTPAnswer {
    try ask([question], expecting: expected)[0]
  }

  private func request(_ question: Question, _ signature: S3Signature) -> HTTPRequest {
    var request = HTTPRequest(question.method, place.url(question.path))
    request.headers =
      question.headers
      + signature.headers(
        question.method, host: place.host, path: place.path(question.path), headers: question.headers,
        digest: question.digest)
    request.body = question.body
    return request
  }
}
