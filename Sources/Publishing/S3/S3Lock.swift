import Digests
import Disk
import Glibc
import Synchronization
import Transfers

/// A lock object: put on the condition that there is none, renewed on the condition that it is still ours.
///
/// Its age is told by the store's own clock. One that nobody renewed for a quarter of an hour is a dead run's.
final class S3Lock: TargetLock {
  private static let patience = 900
  private let store: S3Store
  /// The version of the object that we put last.
  private let version: Mutex<String>

  init(_ store: S3Store, takesOver: Bool) throws(TargetFailure) {
    self.store = store
    let old = try store.ask(S3Store.Question(method: "GET", path: Record.lock), expecting: [404])
    var condition = (name: "if-none-match", value: "*")
    if old.status != 404 {
      let age = old.age
      let isDead = Holder(old.body)?.isDead ?? false
      guard takesOver || isDead || age.map({ $0 > Self.patience }) ?? false else {
        throw .locked(holder: store.place.url(Record.lock), seconds: age)
      }
      condition = ("if-match", old.headers["etag"] ?? "*")
    }
    guard let version = try Self.put(store, condition) else {
      throw .locked(holder: store.place.url(Record.lock), seconds: nil)
    }
    self.version = Mutex(version)
  }

  func renew() throws(TargetFailure) {
    let old = version.withLock { $0 }
    guard let fresh = try Self.put(store, ("if-match", old)) else { throw .lockLost }
    version.withLock { $0 = fresh }
  }

  func release() {
    _ = try? store.ask(S3Store.Question(method: "DELETE", path: Record.lock), expecting: [404])
  }

  /// The new version; nil where the condition did not hold.
  private static func put(
    _ store: S3Store, _ condition: (name: String, value: String)
  ) throws(TargetFailure) -> String? {
    // A number that no other run has: a second run that puts the same bytes would have the same version.
    let bytes = Array(Holder.own.text.utf8) + Array("\(UInt64.random(in: 0 ... .max))\n".utf8)
    var question = S3Store.Question(method: "PUT", path: Record.lock)
    question.headers = [("cache-control", "no-store"), ("content-type", "text/plain"), condition]
    (question.body, question.digest) = (.bytes(bytes), SHA256.of(bytes))
    var answer = try store.ask(question, expecting: [404, 409, 412, 501])
    if answer.status == 501 {
      // A store that knows no conditions: the look before is all that there is.
      question.headers.removeLast()
      answer = try store.ask(question)
    }
    return answer.status < 300 ? answer.headers["etag"] ?? "*" : nil
  }
}

extension HTTPAnswer {
  /// Seconds since the object was put, by the clock of the server.
  fileprivate var age: Int? {
    guard let now = headers["date"]?.webTime, let put = headers["last-modified"]?.webTime else { return nil }
    return now - put
  }
}

extension String {
  /// Seconds since 1970 of a time as HTTP writes it (RFC 9110, 5.6.7).
  fileprivate var webTime: Int? {
    let words = split { $0 == " " || $0 == ":" }
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard words.count == 8, let month = months.firstIndex(of: String(words[2])) else { return nil }
    let numbers = [1, 3, 4, 5, 6].compactMap { Int32(words[$0]) }
    guard numbers.count == 5 else { return nil }
    var time = tm()
    (time.tm_mday, time.tm_mon, time.tm_year) = (numbers[0], Int32(month), numbers[1] - 1900)
    (time.tm_hour, time.tm_min, time.tm_sec) = (numbers[2], numbers[3], numbers[4])
    return timegm(&time)
  }
}
