import Glibc

/// A connected stream socket that never blocks; closed when nobody holds it any more.
final class Socket: Sendable {
  let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { _ = Glibc.close(descriptor) }

  /// The next bytes as they come; none at the end, after a failure, or when the task is cancelled.
  func read(limit: Int = 16_384) async -> [UInt8] {
    while !Task.isCancelled {
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: limit) { space, count in
        got = recv(descriptor, space.baseAddress, limit, 0)
        count = max(got, 0)
      }
      if got >= 0 { return bytes }
      guard await isWorthWaiting(Readiness.readable) else { return [] }
    }
    return []
  }

  /// Writes everything; false when the other side has gone.
  func write(_ bytes: [UInt8]) async -> Bool {
    var done = 0
    while done < bytes.count {
      guard !Task.isCancelled else { return false }
      let put = bytes.withUnsafeBytes { space in
        send(descriptor, space.baseAddress.map { $0 + done }, space.count - done, Int32(MSG_NOSIGNAL))
      }
      if put >= 0 {
        done += put
      } else {
        guard await isWorthWaiting(Readiness.writable) else { return false }
      }
    }
    return true
  }

  /// Ends our side and reads what is left of theirs: closing on unread bytes would take back what was sent.
  func finish() async {
    shutdown(descriptor, Int32(SHUT_WR))
    _ = await within(.seconds(1)) { [self] in
      while !(await read()).isEmpty {}
    }
  }

  private func isWorthWaiting(_ readiness: (Int32) async -> Void) async -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
    await readiness(descriptor)
    return true
  }
}
