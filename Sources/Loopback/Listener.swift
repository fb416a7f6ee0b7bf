import Glibc

/// A port of 127.0.0.1 on which connections are awaited: no other machine can reach it.
public final class Listener: Sendable {
  /// Why a port cannot be had: `EADDRINUSE` where another program has it.
  public struct Failure: Error, Equatable {
    public let code: Int32
    public var isTaken: Bool { code == EADDRINUSE }
  }

  private let descriptor: Int32
  public let port: UInt16

  /// - Parameter port: 0 for any that is free.
  public init(port: UInt16) throws(Failure) {
    let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    descriptor = socket(AF_INET, type, 0)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    var one: Int32 = 1
    // Connections of a server that has just ended keep the port busy for a minute otherwise.
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
    let failed = Self.bind(descriptor, port) < 0 || listen(descriptor, 128) < 0
    let code = errno
    self.port = failed ? 0 : Self.port(of: descriptor)
    if failed { throw Failure(code: code) }
  }

  /// The port asked for, or the next free one of the hundred after it.
  public static func firstFree(from port: UInt16) throws(Failure) -> Listener {
    for candidate in Int(port)..<min(Int(port) + 100, 65_535) {
      do throws(Failure) { return try Listener(port: UInt16(candidate)) } catch  where error.isTaken { continue }
    }
    throw Failure(code: EADDRINUSE)
  }

  deinit { _ = Glibc.close(descriptor) }

  /// How many connections may be open at a time: half of the descriptors that the process may have beside a few of its
  /// own, so that files can still be read.
  static var capacity: Int {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return max(1, (Int(clamping: min(limit.rlim_cur, 528)) - 16) / 2)
  }

  /// The next connection; nil when the task is cancelled, or the machine has no room for one more just now.
  func accept() async -> Socket? {
    await Readiness.readable(descriptor)
    guard !Task.isCancelled else { return nil }
    let connected = Glibc.accept(descriptor, nil, nil)
    if connected >= 0 {
      _ = fcntl(connected, F_SETFL, O_NONBLOCK)
      _ = fcntl(connected, F_SETFD, FD_CLOEXEC)
      return Socket(connected)
    }
    // Too many open files: the connection stays in the queue, so waiting is all that helps.
    if errno == EMFILE || errno == ENFILE { try? await Task.sleep(for: .milliseconds(50)) }
    return nil
  }

  private static func bind(_ descriptor: Int32, _ port: UInt16) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    return withAddress(&address) { Glibc.bind(descriptor, $0, $1.pointee) }
  }

  private static func port(of descriptor: Int32) -> UInt16 {
    var address = sockaddr_in()
    _ = withAddress(&address) { getsockname(descriptor, $0, $1) }
    return UInt16(bigEndian: address.sin_port)
  }

  private static func withAddress(
    _ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
  ) -> Int32 {
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, &size) }
    }
  }
}
