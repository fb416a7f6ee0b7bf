import Disk
import Glibc

/// The lock against a second build into the same folder; held as long as the value lives, freed by the kernel when
/// the process is killed.
package struct OutputLock: ~Copyable {
  private let file: OpenFile
  /// The file is not ours, but it can be locked all the same; it is not removed.
  private let isForeign: Bool

  package init(_ path: Path) throws(PublishFailure) {
    do throws(MachineFailure) { self = try OutputLock(acquiring: path) } catch {
      throw error.code == OutputLock.held ? .locked(path) : .machine(error)
    }
  }

  private init(acquiring path: Path) throws(MachineFailure) {
    let file = try OutputLock.acquire(path)
    let status = try file.status()
    isForeign = !Scratch.isOurs(status) || status.size > 0
    self.file = file
  }

  deinit {
    // Removed while still held: a process that waits for it sees that the name is gone, and makes a new file.
    if !isForeign { try? Files.remove(file.path) }
  }

  private static func acquire(_ path: Path) throws(MachineFailure) -> OpenFile {
    while true {
      let file = try OpenFile(lock: path)
      guard try file.tryLock() else { throw MachineFailure(.lock, path, held) }
      if try file.isStillNamed() { return file }
    }
  }

  private static let held = EWOULDBLOCK
}
