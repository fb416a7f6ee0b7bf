import Glibc

extension Files {
  /// Copies a file's bytes to a new file, in pieces; the new file's time and mode are its own.
  package static func copy(_ source: EnclosedFile, to target: Path) throws(MachineFailure) {
    let input = try source.open()
    var output = try OpenFile(creating: target)
    try transfer(from: input, to: output)
    try output.close()
  }

  private static func transfer(
    from input: borrowing OpenFile, to output: borrowing OpenFile
  ) throws(MachineFailure) {
    while true {
      let bytes = try input.read(limit: pieceSize)
      if bytes.isEmpty { return }
      try output.write(bytes)
    }
  }

  /// A second name for a file, or, where the filesystem refuses links, a copy with its time and mode.
  /// Symbolic links are kept as links. `EXDEV` (another filesystem) is a failure: the caller must know.
  package static func linkOrCopy(_ source: Path, to target: Path) throws(MachineFailure) {
    do throws(MachineFailure) {
      try hardLink(source, to: target)
    } catch  where [EPERM, EMLINK, EOPNOTSUPP, ENOSYS, EACCES].contains(error.code) {
      try duplicate(source, to: target)
    }
  }

  /// All that is at a path, under a second name: files linked or copied, folders recreated with their modes and times.
  package static func linkTree(_ source: Path, to target: Path) throws(MachineFailure) {
    let status = try status(source, followingLinks: false)
    guard status.kind == .folder else { return try linkOrCopy(source, to: target) }
    try makeDirectory(target, mode: 0o700)
    for child in try children(source) { try linkTree(source / child.name, to: target / child.name) }
    try OpenFile(reading: target).setModified(status.modified)
    try give(target, status, mode: status.mode)
  }

  /// Gives a folder the owner and the group of another.
  package static func give(_ folder: Path, _ status: FileStatus, mode: mode_t) throws(MachineFailure) {
    // Giving a folder to another owner is root's right; where it is refused the builder owns what it made.
    _ = chown(folder.cString, status.owner, status.group)
    try setMode(folder, mode)
  }

  static func hardLink(_ source: Path, to target: Path) throws(MachineFailure) {
    let name = target.cString
    try call(.link, source) { link($0, name) }
  }

  /// A copy that differs from its source in nothing that is looked at: bytes, time, mode.
  package static func duplicate(_ source: Path, to target: Path) throws(MachineFailure) {
    let status = try status(source, followingLinks: false)
    switch status.kind {
    case .link: try copyLink(source, to: target)
    case .file: try copyFile(source, status, to: target)
    case .folder, .other: throw MachineFailure(.link, source, EPERM)
    }
  }

  private static func copyFile(_ source: Path, _ status: FileStatus, to target: Path) throws(MachineFailure) {
    let input = try OpenFile(reading: source)
    var output = try OpenFile(creating: target, mode: 0o600)
    try transfer(from: input, to: output)
    try output.setModified(status.modified)
    try output.close()
    try setMode(target, status.mode)
  }

  private static func copyLink(_ source: Path, to target: Path) throws(MachineFailure) {
    let destination = try linkDestination(source).cString
    try call(.link, target) { symlink(destination, $0) }
  }

  /// What a symbolic link says, unresolved.
  package static func linkDestination(_ path: Path) throws(MachineFailure) -> Path {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = try call(.read, path) { Int32(truncatingIfNeeded: readlink($0, &buffer, Int(PATH_MAX))) }
    return Path(bytes: buffer.prefix(Int(length)).map(UInt8.init(bitPattern:)))
  }
}
