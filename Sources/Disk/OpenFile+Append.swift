import Glibc

extension OpenFile {
  /// For writing at its end, made when missing; a link is a failure (`ELOOP`).
  package init(appending path: Path, mode: mode_t = 0o600) throws(MachineFailure) {
    self.init(
      path,
      descriptor: try Files.call(.write, path) {
        open($0, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
      })
  }

  /// Cuts the file off behind so many bytes.
  package func truncate(to count: Int) throws(MachineFailure) {
    guard withDescriptor({ ftruncate($0, count) }) == 0 else { throw MachineFailure(.write, path, errno) }
  }
}
