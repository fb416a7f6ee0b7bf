import Glibc

extension Files {
  /// The whole file.
  public static func read(_ path: Path) throws(MachineFailure) -> [UInt8] {
    try contents(of: OpenFile(reading: path), atMost: .max) ?? []
  }

  /// The whole file, where it has no more bytes than that; nil where it has, of which none, or few, were read.
  package static func read(_ path: Path, atMost limit: Int) throws(MachineFailure) -> [UInt8]? {
    try contents(of: OpenFile(reading: path), atMost: limit)
  }

  /// The same of a file that is open.
  package static func contents(
    of file: consuming OpenFile, atMost limit: Int
  ) throws(MachineFailure) -> [UInt8]? {
    let status = try file.status()
    guard status.size <= limit else { return nil }
    guard status.kind != .folder else { throw MachineFailure(.read, file.path, EISDIR) }
    // One byte more than the size: what comes back short has met the end.
    var bytes = try file.read(limit: status.size + 1)
    // Pipes and /proc have size 0, and a file may grow meanwhile.
    while bytes.count != status.size || status.kind != .file || bytes.isEmpty {
      let more = try file.read(limit: pieceSize)
      if more.isEmpty { break }
      bytes += more
      if bytes.count > limit { return nil }
    }
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
    try PendingFile(path, bytes).commit()
  }

  package static func setMode(_ path: Path, _ mode: mode_t) throws(MachineFailure) {
    try call(.write, path) { chmod($0, mode) }
  }

  /// How a file stands to bytes that may take its place.
  package enum Sameness {
    /// A regular file with exactly these bytes.
    case same(FileStatus)
    /// Another file, or one that cannot be read; nil where there is none.
    case other(FileStatus?)

    package var isSame: Bool {
      if case .same = self { true } else { false }
    }
  }

  package static func sameness(of path: Path, with bytes: [UInt8]) -> Sameness {
    guard let file = regularFile(path), let status = try? file.status() else { return .other(nil) }
    guard status.kind == .file, status.size == bytes.count,
      (try? file.read(limit: bytes.count + 1))?.isSame(as: bytes) == true
    else { return .other(status) }
    return .same(status)
  }

  /// The same for the bytes of a file; read in pieces, so size does not matter.
  package static func sameness(of path: Path, withContentsOf source: EnclosedFile) -> Sameness {
    guard let file = regularFile(path), let status = try? file.status() else { return .other(nil) }
    guard status.kind == .file, let other = try? source.open(), (try? other.status().size) == status.size else {
      return .other(status)
    }
    while let left = try? file.read(limit: pieceSize), let right = try? other.read(limit: pieceSize) {
      if !left.isSame(as: right) { return .other(status) }
      if left.isEmpty { return .same(status) }
    }
    return .other(status)
  }

  /// True when a regular file with exactly these bytes is there; a file that cannot be read is not the same.
  package static func holds(_ path: Path, _ bytes: [UInt8]) -> Bool { sameness(of: path, with: bytes).isSame }

  /// True when both are regular files with the same bytes.
  package static func holds(_ path: Path, contentsOf source: EnclosedFile) -> Bool {
    sameness(of: path, withContentsOf: source).isSame
  }

  private static func regularFile(_ path: Path) -> OpenFile? { try? OpenFile(reading: path, followingLinks: false) }

  /// Bytes held at a time while files are compared or copied.
  package static let pieceSize = 1 << 18
}

extension [UInt8] {
  /// As `==`, many bytes at a time.
  fileprivate func isSame(as other: [UInt8]) -> Bool {
    count == other.count
      && withUnsafeBytes { own in
        other.withUnsafeBytes { other in
          guard let left = own.baseAddress, let right = other.baseAddress else { return own.isEmpty }
          return memcmp(left, right, own.count) == 0
        }
      }
  }
}
