import Disk
import Glibc

/// A folder for what passes between this program and another; gone with the value.
package struct WorkFolder: ~Copyable {
  package let path: Path

  package init() throws(MachineFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Path(base.isEmpty ? "/tmp" : base) / "neuguong-XXXXXX"
    var bytes = name.cString
    let isMade = mkdtemp(&bytes) != nil
    guard isMade else { throw MachineFailure(.makeDirectory, name, errno) }
    name = Path(bytes: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)))
    path = name
  }

  deinit { try? Files.removeTree(path) }
}
