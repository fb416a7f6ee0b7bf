import Foundation

/// Seconds, as a test sets them.
final class Clock: Sendable {
  private let lock = NSLock()
  private nonisolated(unsafe) var seconds = 0

  var now: Int {
    get { lock.withLock { seconds } }
    set { lock.withLock { seconds = newValue } }
  }
}
