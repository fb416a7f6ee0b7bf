import Disk
import Glibc
import Portal

extension MessageOptions {
  /// Writes files below a folder and prints their paths; what is there already is left as it is.
  /// - Returns: what was there already.
  func create(_ files: [Scaffold], in root: Path) throws -> [Path] {
    var kept: [Path] = []
    for file in files {
      let path = root / file.path
      do throws(MachineFailure) {
        try expect(path, in: root)
        try Files.makeDirectories(path.parent)
        try Files.createForGood(path, file.bytes)
        try Terminal.out("\(path)\n")
      } catch  where error.code == EEXIST {
        kept.append(path)
      } catch {
        throw fail(error.words)
      }
    }
    return kept
  }

  /// A link in the folder may lead elsewhere.
  func expect(_ path: Path, in root: Path) throws(MachineFailure) {
    guard let root = try? Files.resolved(root) else { return }
    guard let nearest = path.ancestors.lazy.compactMap({ try? Files.resolved($0) }).first,
      nearest == root || nearest.isBelow(root)
    else { throw MachineFailure(.write, path, ELOOP) }
  }
}
