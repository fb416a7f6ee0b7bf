import Glibc

extension Files {
  /// The whole file.
  public static func read(_ path: Path) throws(MachineFailure) -> [UInt8] {
    let file = try OpenFile(reading: path)
    return try contents(of: file, status: try file.status())
  }

  private static func contents(of file: borrowing OpenFile, status: FileStatus) throws(MachineFailure) -> [UInt8] {
    guard status.kind != .folder else { throw MachineFailure(.read, file.path, EISDIR) }
    var bytes: [UInt8] = []
    // One byte more than the size: the read that comes back short is the end. Sizes of /proc files are 0.
    var limit = status.size + 1
    while try file.read(into: &bytes, limit: limit) == limit { limit = max(65536, bytes.count) }
    while try file.read(into: &bytes, limit: 65536) > 0 {}
    return bytes
  }

  /// Writes a new file; one that is there already is a failure (`EEXIST`).
  public static func create(_ path: Path, _ bytes: [UInt8]) throws(MachineFailure) {
    var file = try OpenFile(creating: path)
    try file.write(bytes)
    try file.close()
  }

  /// Writes a file whole or not at all: a neighbour first, renamed over the old one, whose mode is kept.
  public static func replace(_ path: Path, _ bytes: [UInt8]) throws(MachineFailure) {
    let target = try statusIfPresent(path) == nil ? path : try resolved(path)
    let fresh = target.parent / Path(bytes: Array(".".utf8) + target.name.bytes + Array(".neuguong-tmp".utf8))
    try remove(fresh)
    do throws(MachineFailure) {
      try create(fresh, bytes)
      if let old = try statusIfPresent(target) { try setMode(fresh, old.mode) }
      try rename(fresh, to: target)
    } catch {
      try? remove(fresh)
      throw error
    }
  }

  static func setMode(_ path: Path, _ mode: mode_t) throws(MachineFailure) {
    try call(.write, path) { chmod($0, mode) }
  }

  /// True when a regular file with exactly these bytes is there; a file that cannot be read is not the same.
  static func holds(_ path: Path, _ bytes: [UInt8]) -> Bool {
    guard let file = regularFile(path, size: bytes.count) else { return false }
    var present: [UInt8] = []
    while let got = try? file.read(into: &present, limit: bytes.count + 1 - present.count), got > 0 {
      if present.count > bytes.count { return false }
    }
    return present == bytes
  }

  /// True when both are regular files with the same bytes; read in pieces, so size does not matter.
  static func holds(_ path: Path, contentsOf source: Path) -> Bool {
    guard let size = try? status(source).size, let other = try? OpenFile(reading: source),
      let file = regularFile(path, size: size)
    else { return false }
    while let left = try? piece(of: file), let right = try? piece(of: other) {
      if left != right { return false }
      if left.isEmpty { return true }
    }
    return false
  }

  private static func regularFile(_ path: Path, size: Int) -> OpenFile? {
    guard let file = try? OpenFile(reading: path, followingLinks: false), let status = try? file.status(),
      status.kind == .file, status.size == size
    else { return nil }
    return file
  }

  /// The next piece, full unless the file ends.
  static func piece(of file: borrowing OpenFile) throws(MachineFailure) -> [UInt8] {
    let full = 1 << 18
    var bytes: [UInt8] = []
    while bytes.count < full, try file.read(into: &bytes, limit: full - bytes.count) > 0 {}
    return bytes
  }
}
