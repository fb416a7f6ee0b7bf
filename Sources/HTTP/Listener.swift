import Glibc

/// A port of an address of this machine on which connections are awaited.
public final class Listener: Sendable {
  /// Why a port cannot be had: `EADDRINUSE` where another program has it, `EADDRNOTAVAIL` where the address is another
  /// machine's, `EINVAL` where it is none.
  public struct Failure: Error, Equatable {
    public let code: Int32
    public var isTaken: Bool { code == EADDRINUSE }
  }

  private let descriptor: Int32
  public let port: UInt16

  /// - Parameters:
  ///   - address: IPv4 or IPv6, in digits; no other machine can reach 127.0.0.1.
  ///   - port: 0 for any that is free.
  public init(address: String = "127.0.0.1", port: UInt16) throws(Failure) {
    guard let place = InternetAddress(address, port: port) else { throw Failure(code: EINVAL) }
    let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = socket(place.family, type, 0)
    self.descriptor = descriptor
    guard descriptor >= 0 else { throw Failure(code: errno) }
    var one: Int32 = 1
    // Connections of a server that has just ended keep the port busy for a minute otherwise.
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
    let failed = place.withPointer { bind(descriptor, $0, $1) } < 0 || listen(descriptor, 128) < 0
    let code = errno
    self.port = failed ? 0 : InternetAddress.port(of: descriptor)
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

  /// The same socket for another owner, who closes it.
  func shared() throws(Failure) -> Int32 {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw Failure(code: errno) }
    return copy
  }

  /// How many connections may be open at a time: half of the descriptors that the process may have beside a few of its
  /// own, so that files can still be read.
  static var capacity: Int {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return max(1, (Int(clamping: min(limit.rlim_cur, 2_064)) - 16) / 2)
  }
}

/// An address and a port as the system takes them.
struct InternetAddress {
  private var storage = sockaddr_storage()
  private let size: socklen_t

  var family: Int32 { Int32(storage.ss_family) }

  /// Nil where the address is neither IPv4 nor IPv6.
  init?(_ address: String, port: UInt16) {
    var (four, six) = (sockaddr_in(), sockaddr_in6())
    if inet_pton(AF_INET, address, &four.sin_addr) == 1 {
      (four.sin_family, four.sin_port) = (sa_family_t(AF_INET), port.bigEndian)
      size = socklen_t(MemoryLayout<sockaddr_in>.size)
      withUnsafeMutableBytes(of: &storage) { space in withUnsafeBytes(of: four) { space.copyMemory(from: $0) } }
    } else if inet_pton(AF_INET6, address, &six.sin6_addr) == 1 {
      (six.sin6_family, six.sin6_port) = (sa_family_t(AF_INET6), port.bigEndian)
      size = socklen_t(MemoryLayout<sockaddr_in6>.size)
      withUnsafeMutableBytes(of: &storage) { space in withUnsafeBytes(of: six) { space.copyMemory(from: $0) } }
    } else {
      return nil
    }
  }

  func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    withUnsafePointer(to: storage) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, size) } }
  }

  static func port(of descriptor: Int32) -> UInt16 {
    var address = sockaddr_in6()
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    // The port stands at the same place in both families.
    return UInt16(bigEndian: address.sin6_port)
  }
}
