import Digests
import Disk
import Portal

/// The output folder of a build, as its manifest lists it.
package struct BuiltSite: Sendable {
  /// Links resolved.
  let output: Path
  /// In the order of their paths.
  package let files: [HeldFile]
  /// Files that no build made, which are published with the site.
  private(set) var extra: [Path: [UInt8]] = [:]

  /// Reads what has changed since digests were kept in `memory`.
  package init(_ output: Path, memory: SiteMemory, jobs: Int) async throws(TargetFailure) {
    guard let bytes = try TargetFailure.machine({ () throws(MachineFailure) in try Manifest.read(in: output) }),
      Manifest.isWhole(bytes)
    else { throw .noSite(output) }
    let paths = Manifest.paths(bytes).sorted()
    let known = memory.digests()
    let found = try await Self.found(paths, in: output, known, jobs: jobs)
    memory.keep(digests: found)
    self.output = output
    files = found.map(\.file)
  }

  private static func found(
    _ paths: [Path], in output: Path, _ known: KnownDigests, jobs: Int
  ) async throws(TargetFailure) -> [KnownFile] {
    do throws(MachineFailure) {
      return try await Parallel.map(count: paths.count, jobs: jobs) { index throws(MachineFailure) in
        let status = try Files.status(output / paths[index], followingLinks: false)
        guard status.kind == .file else { throw MachineFailure(.read, output / paths[index], Enclosure.refused) }
        if let old = known[paths[index], status] { return old }
        let (digest, size) = try SHA256.of(output / paths[index])
        return KnownFile(file: HeldFile(path: paths[index], digest: digest, size: size), status: status)
      }
    } catch {
      throw error.isAbsence ? .fileGone(error.path) : .machine(error)
    }
  }

  /// The site with its map for nginx, where nobody can load it.
  package func adding(map bytes: [UInt8]) -> BuiltSite {
    var site = self
    site.extra[Record.map] = bytes
    return site
  }

  var all: [HeldFile] {
    files + extra.map { HeldFile(path: $0, digest: SHA256.of($1), size: $1.count) }
  }

  func sent(_ file: HeldFile) -> SentFile {
    SentFile(file: file, source: extra[file.path].map(SentFile.Source.bytes) ?? .output(output / file.path))
  }
}
