import Digests
import Disk
import Glibc

/// A folder of this machine, or one that is mounted: each file is replaced in one step.
package struct FolderTarget: PublishTarget {
  private let folder: Path

  package init(_ folder: Path) { self.folder = folder }

  package func contents(_ path: Path) throws(TargetFailure) -> [UInt8]? {
    do throws(MachineFailure) { return try Files.read(folder / path) } catch {
      guard error.isAbsence else { throw .machine(error) }
      return nil
    }
  }

  package func put(_ files: [SentFile]) throws(TargetFailure) {
    try TargetFailure.machine { () throws(MachineFailure) in
      for file in files { try put(file) }
    }
  }

  private func put(_ sent: SentFile) throws(MachineFailure) {
    let fresh = folder / Record.folder / "tmp"
    try Files.remove(fresh)
    try Files.makingParents(of: fresh) { () throws(MachineFailure) in
      switch sent.source {
      case .bytes(let bytes): try Files.create(fresh, bytes)
      case .output(let path): try Files.duplicate(path, to: fresh)
      }
    }
    let place = folder / sent.path
    try Files.makingParents(of: place) { () throws(MachineFailure) in try Files.rename(fresh, to: place) }
  }

  package func remove(_ paths: [Path]) throws(TargetFailure) {
    try TargetFailure.machine { () throws(MachineFailure) in
      for path in paths {
        try Files.remove(folder / path)
        for parent in path.ancestors where rmdir((folder / parent).cString) != 0 { break }
      }
    }
  }

  package func remaining(_ paths: [Path]) throws(TargetFailure) -> Set<Path> {
    try TargetFailure.machine { () throws(MachineFailure) in
      var found: Set<Path> = []
      for path in paths where try Files.statusIfPresent(folder / path, followingLinks: false) != nil {
        found.insert(path)
      }
      return found
    }
  }

  package func holding(_ files: [HeldFile]) throws(TargetFailure) -> Set<Path> {
    Set(files.filter { (try? SHA256.of(folder / $0.path))?.digest == $0.digest }.map(\.path))
  }

  package func lock(takesOver: Bool) throws(TargetFailure) -> any TargetLock {
    let path = folder / Record.lock
    let file = try TargetFailure.machine { () throws(MachineFailure) in
      try Files.makingParents(of: path) { () throws(MachineFailure) in try OpenFile(lock: path) }
    }
    guard try TargetFailure.machine({ () throws(MachineFailure) in try file.tryLock() }) else {
      throw .locked(holder: path.description, seconds: nil)
    }
    return FolderLock(file)
  }
}

/// Held until the value is gone; the kernel frees it with the process. The file stays, so that nobody locks another.
private final class FolderLock: TargetLock {
  private let file: OpenFile

  init(_ file: consuming OpenFile) { self.file = file }

  func renew() {}
  func release() {}
}
