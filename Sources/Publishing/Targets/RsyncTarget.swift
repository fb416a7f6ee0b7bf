import Disk
import SourceText
import Transfers

/// A folder of another machine, by the program `rsync`: through ssh, or from a server of its own.
///
/// Files are named one by one, so that neither side lists a folder; each is put in its place in one step.
package struct RsyncTarget: PublishTarget {
  /// As rsync writes it, with a slash at its end.
  private let place: String
  private let output: Path

  /// Nil for what is no place of another machine: `rsync://host/module/path`, `host:path`, `user@host:path`.
  package init?(_ target: String, output: Path) {
    let colon = target.firstIndex(of: ":")
    let slash = target.firstIndex(of: "/") ?? target.endIndex
    let isRemote = target.hasPrefix("rsync://") || colon.map { $0 < slash && $0 > target.startIndex } ?? false
    guard isRemote, target.hasPrefix("rsync://") || !target.contains("://"), !target.hasPrefix("-") else { return nil }
    place = target.hasSuffix("/") ? target : target + "/"
    self.output = output
  }

  package func contents(_ path: Path) throws(TargetFailure) -> [UInt8]? {
    let folder = try TargetFailure.machine { () throws(MachineFailure) in try WorkFolder() }
    _ = try run(["--ignore-missing-args"], [path], from: place, to: folder.path.description + "/")
    do throws(MachineFailure) { return try Files.read(folder.path / path) } catch {
      guard error.isAbsence else { throw .machine(error) }
      return nil
    }
  }

  /// Compared by their bytes, since two versions may have one size and time; only what differs is sent.
  package func put(_ files: [SentFile]) throws(TargetFailure) {
    var own: [Path] = []
    let folder = try TargetFailure.machine { () throws(MachineFailure) in try WorkFolder() }
    for sent in files {
      switch sent.source {
      case .output: own.append(sent.path)
      case .bytes(let bytes):
        let path = folder.path / sent.path
        try TargetFailure.machine { () throws(MachineFailure) in
          try Files.makingParents(of: path) { () throws(MachineFailure) in try Files.create(path, bytes) }
        }
      }
    }
    let made = files.map(\.path).filter { !Set(own).contains($0) }
    for (paths, root) in [(own, output), (made, folder.path)] where !paths.isEmpty {
      _ = try run(["--checksum", "--times"], paths, from: root.description + "/", to: place)
    }
  }

  package func remove(_ paths: [Path]) throws(TargetFailure) {
    try delete(paths, [])
    // Folders that are empty now go as well, from below; rsync leaves the others.
    let folders = Set(paths.flatMap(\.ancestors)).subtracting([Record.folder])
    let depths = Dictionary(grouping: folders) { $0.ancestors.reduce(0) { count, _ in count + 1 } }
    for (_, folders) in depths.sorted(by: { $0.key > $1.key }) { try delete(folders.sorted(), ["--dirs"]) }
  }

  /// What is missing here is deleted there; so the names are looked for where there is nothing but their folders.
  private func delete(_ paths: [Path], _ options: [String]) throws(TargetFailure) {
    let folder = try TargetFailure.machine { () throws(MachineFailure) in try WorkFolder() }
    try TargetFailure.machine { () throws(MachineFailure) in
      for parent in Set(paths.map(\.parent)) where !parent.bytes.isEmpty {
        try Files.makeDirectories(folder.path / parent)
      }
    }
    _ = try run(
      ["--delete-missing-args", "--no-implied-dirs"] + options, paths, from: folder.path.description + "/", to: place)
  }

  package func remaining(_ paths: [Path]) throws(TargetFailure) -> Set<Path> {
    let folder = try TargetFailure.machine { () throws(MachineFailure) in try WorkFolder() }
    let listed = try run(
      ["--ignore-missing-args", "--dry-run", "--out-format=%n"], paths, from: place,
      to: folder.path.description + "/")
    return Set(listed.split(separator: .newline).map(Path.init(bytes:))).intersection(paths)
  }

  /// Unknown: rsync compares what it is told to put, and sends what differs.
  package func holding(_ files: [HeldFile]) throws(TargetFailure) -> Set<Path> { [] }

  package func lock(takesOver: Bool) throws(TargetFailure) -> any TargetLock {
    try RsyncLock(self, takesOver: takesOver)
  }

  private func run(
    _ options: [String], _ paths: [Path], from source: String, to target: String
  ) throws(TargetFailure) -> [UInt8] {
    guard !paths.isEmpty else { return [] }
    let always = ["--perms", "--chmod=D755,F644", "--timeout=120", "--from0", "--files-from=-", "--protect-args"]
    let names = paths.reduce(into: [UInt8]()) { $0 += $1.bytes + [0] }
    let ending = try TargetFailure.machine { () throws(MachineFailure) in
      try Program("rsync").run(always + options + [source, target], input: names)
    }
    guard ending.code == 0 else { throw .program("rsync", ending.code, ending.errors) }
    return ending.output
  }
}
