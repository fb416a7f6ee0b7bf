import Disk
import SourceText

/// What is kept beside an output from one publication to the next. It may be deleted at any time; then files are read,
/// and the list of what the target holds is loaded, once more.
package struct SiteMemory: Sendable {
  private let folder: Path

  /// - Parameter output: links resolved.
  package init(beside output: Path) {
    folder = output.parent / Path(bytes: Array(".".utf8) + output.name.bytes + Array(".neuguong-publish".utf8))
  }

  func digests() -> KnownDigests { KnownDigests(bytes("digests")) }

  /// It is a convenience: where it cannot be written, nothing is lost.
  func keep(digests files: [KnownFile]) {
    keep("digests", files.reduce(into: []) { $0 += $1.line + [.newline] })
  }

  func base(named name: Path) -> Base? { Base(named: name, bytes(name.name)) }

  /// Of each target the last.
  func keep(_ base: Base, after old: Base?) {
    keep(base.name.name, base.bytes)
    if let old, old.name != base.name { try? Files.remove(folder / old.name.name) }
  }

  private func bytes(_ name: Path) -> [UInt8] { (try? Files.read(folder / name)) ?? [] }

  private func keep(_ name: Path, _ bytes: [UInt8]) {
    try? Files.makeDirectories(folder)
    try? Files.replace(folder / ".gitignore", Array("*\n".utf8))
    try? Files.replace(folder / name, bytes)
  }
}
