import CLinux
import Glibc

/// Owner of one file descriptor: closed once, on every way out.
package struct OpenFile: ~Copyable, Sendable {
  package let path: Path
  private var descriptor: Int32

  init(_ path: Path, descriptor: Int32) {
    (self.path, self.descriptor) = (path, descriptor)
  }

  func withDescriptor<Result>(_ body: (Int32) -> Result) -> Result { body(descriptor) }

  /// For reading. Never blocks on a named pipe.
  package init(reading path: Path, followingLinks: Bool = true) throws(MachineFailure) {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
    self.path = path
    descriptor = try Files.call(.read, path) { open($0, flags) }
  }

  /// For reading, where neither the file nor a folder above it is a link (`ELOOP`; `openat2(2)`).
  package init(plain path: Path, as shown: Path) throws(MachineFailure) {
    self.path = shown
    descriptor = try Files.call(.read, path, as: shown) { clinux_open_plain($0) }
  }

  /// For its status and place only: nothing is read, and opening has no effect on devices or pipes (`O_PATH`).
  package init(looking path: Path, as shown: Path) throws(MachineFailure) {
    self.path = shown
    descriptor = try Files.call(.read, path, as: shown) { clinux_open_path($0) }
  }

  /// A new file; one that is there already is a failure (`EEXIST`), never written through.
  package init(creating path: Path, mode: mode_t = 0o666) throws(MachineFailure) {
    self.path = path
    descriptor = try Files.call(.write, path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
  }

  /// A lock file, made when missing, and then known as ours.
  package init(lock path: Path) throws(MachineFailure) {
    self.path = path
    descriptor = try Files.call(.lock, path) {
      open($0, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666 | Scratch.mark)
    }
  }

  /// The same file, for reading.
  func reopened() throws(MachineFailure) -> OpenFile { try OpenFile(descriptorPath, as: path) }

  private init(_ path: Path, as shown: Path) throws(MachineFailure) {
    self.path = shown
    descriptor = try Files.call(.read, path, as: shown) { Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
  }

  private var descriptorPath: Path { Path("/proc/self/fd/\(descriptor)") }

  /// Where it lies, links resolved; nil where the system does not tell.
  package var place: Path? { try? Files.linkDestination(descriptorPath) }

  deinit {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
  }

  package func status() throws(MachineFailure) -> FileStatus {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw MachineFailure(.stat, path, errno) }
    return FileStatus(raw)
  }

  /// The next bytes: as many as `limit`, fewer at the end of a regular file, none after it.
  package func read(limit: Int) throws(MachineFailure) -> [UInt8] {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { space, count in
      got = retrying { Glibc.read(descriptor, space.baseAddress, limit) }
      count = max(got, 0)
    }
    guard got >= 0 else { throw MachineFailure(.read, path, errno) }
    return bytes
  }

  /// The last bytes: as many as `limit`, fewer where there are no more.
  func readEnd(limit: Int) throws(MachineFailure) -> [UInt8] {
    let size = try status().size
    guard lseek(descriptor, max(0, size - limit), SEEK_SET) >= 0 else { throw MachineFailure(.read, path, errno) }
    return try read(limit: limit)
  }

  package func write(_ bytes: [UInt8]) throws(MachineFailure) {
    var done = 0
    while done < bytes.count {
      let put = bytes.withUnsafeBytes { space in
        retrying { Glibc.write(descriptor, space.baseAddress.map { $0 + done }, space.count - done) }
      }
      guard put >= 0 else { throw MachineFailure(.write, path, errno) }
      done += put
    }
  }

  package func setModified(_ time: FileStatus.Timestamp) throws(MachineFailure) {
    let stamp = timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds)
    guard futimens(descriptor, [stamp, stamp]) == 0 else { throw MachineFailure(.write, path, errno) }
  }

  /// Returns when the disk has what was written.
  package func flush() throws(MachineFailure) {
    guard fsync(descriptor) == 0 else { throw MachineFailure(.write, path, errno) }
  }

  /// Closes, and reports failures that only closing shows (a quota on a network disk).
  package mutating func close() throws(MachineFailure) {
    let closing = descriptor
    descriptor = -1
    guard Glibc.close(closing) == 0 else { throw MachineFailure(.write, path, errno) }
  }

  /// Takes the exclusive lock of this file without waiting; false when another process holds it.
  package func tryLock() throws(MachineFailure) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw MachineFailure(.lock, path, errno) }
    return false
  }

  /// False when the name was removed or given to another file since this one was opened.
  package func isStillNamed() throws(MachineFailure) -> Bool {
    guard let named = try Files.statusIfPresent(path, followingLinks: false) else { return false }
    let own = try status()
    return named.inode == own.inode && named.device == own.device
  }

  private func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
