import Disk
import SourceText

/// The list of what a build made, kept inside the output so that only that is ever deleted from it.
package enum Manifest {
  package static let name: Path = ".neuguong-manifest"
  private static let sealStart = Array("# neuguong ".utf8)

  /// One path a line, in byte order; a last line by which a list that was cut or damaged is known.
  static func bytes(_ paths: some Sequence<Path>) -> [UInt8] {
    let list = paths.sorted().reduce(into: [UInt8]()) { bytes, path in
      bytes += path.bytes
      bytes.append(.newline)
    }
    return list + seal(of: list)
  }

  /// The paths listed; lines that no build could have written, and one that was cut, are passed over.
  package static func paths(_ bytes: [UInt8]) -> Set<Path> {
    let whole = bytes.prefix((bytes.lastIndex(of: .newline) ?? -1) + 1)
    let lines = whole.split(separator: .newline).filter { !$0.starts(with: sealStart) }
    return Set(lines.map(Path.init(bytes:)).filter(\.isPlainRelative))
  }

  /// The list in an output folder; nil where there is none.
  package static func read(in output: Path) throws(MachineFailure) -> [UInt8]? { try OldSite.manifest(in: output) }

  /// Whether these are all the bytes that a build wrote.
  package static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.dropLast().lastIndex(of: .newline) else { return bytes == seal(of: []) }
    return bytes[(last + 1)...].elementsEqual(seal(of: Array(bytes[...last])))
  }

  private static func seal(of list: [UInt8]) -> [UInt8] {
    sealStart + Array(Fingerprint(list).text.utf8) + [.newline]
  }
}
