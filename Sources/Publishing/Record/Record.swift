import Digests
import Disk
import SourceText

/// What a target holds, as the target itself tells (docs/spec/publishing.md, "The record of a target").
///
/// A base lists all files once; the record, which is small, names it and tells what has changed since. While a
/// publication runs it also lists what that one puts and removes, so that the next knows what may be there.
package struct Record: Sendable {
  static let folder: Path = ".neuguong"
  static let name: Path = folder / "published"
  static let lock: Path = folder / "lock"
  static let map: Path = folder / "nginx.map"

  /// All that is known to be there.
  package var files: [Path: HeldFile] = [:]
  /// What an unfinished publication was putting: the old bytes may be there, or these.
  package var pending: [Path: HeldFile] = [:]
  /// What it was removing, or what is kept for readers of old pages until the next one.
  package var leaving: Set<Path> = []
  /// Nil before the first publication.
  var base: Base?
  /// Put since the base.
  var changes: [Path: HeldFile] = [:]

  init() {}
}

/// The list of all files at one moment, named by its bytes.
struct Base: Hashable, Sendable {
  let name: Path
  let bytes: [UInt8]

  init(_ files: some Collection<HeldFile>) {
    bytes = files.sorted { $0.path < $1.path }.reduce(into: []) { $0 += $1.line + [.newline] }
    name = Self.name(of: bytes)
  }

  /// Nil where these are not the bytes of that name.
  init?(named name: Path, _ bytes: [UInt8]) {
    guard Self.name(of: bytes) == name else { return nil }
    (self.name, self.bytes) = (name, bytes)
  }

  var files: [HeldFile] { bytes.split(separator: .newline).compactMap(HeldFile.init) }

  var held: HeldFile { HeldFile(path: name, digest: SHA256.of(bytes), size: bytes.count) }

  private static func name(of bytes: [UInt8]) -> Path { Record.folder / Path("base-\(SHA256.of(bytes).text)") }
}
