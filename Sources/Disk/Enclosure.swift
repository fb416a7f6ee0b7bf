import CLinux
import Glibc

/// A folder from which files are read, and nothing else: a regular file that lies in it, or a link in it that leads to
/// one.
///
/// The file that was opened is checked, not its name: a link that is put in its place meanwhile is refused too.
public struct Enclosure: Hashable, Sendable {
  /// As messages show it.
  package let folder: Path
  /// With links resolved: the folder itself may be a link.
  private let real: Path

  public init(_ folder: Path) {
    self.folder = folder
    real = (try? Files.resolved(folder)) ?? folder
  }

  /// Why something in the folder is not read.
  public enum Refusal: Hashable, Sendable {
    /// A link to nothing, or to itself.
    case deadLink
    case linkToFolder
    case linkOutside
    /// A device, a pipe or a socket.
    case special
  }

  /// Opens a file by its path below the folder.
  /// - Throws: `refused` where it is none to be read here.
  package func open(_ path: Path) throws(MachineFailure) -> OpenFile {
    let file = try opened(path)
    guard try file.status().kind == .file else { throw MachineFailure(.read, folder / path, Self.refused) }
    return file
  }

  private func opened(_ path: Path) throws(MachineFailure) -> OpenFile {
    do throws(MachineFailure) {
      return try OpenFile(plain: real / path, as: folder / path)
    } catch  where [ELOOP, ENOSYS, EPERM, EINVAL].contains(error.code) {
      // The path has a link in it, or the kernel has no `openat2`.
      return try linked(path)
    }
  }

  private func linked(_ path: Path) throws(MachineFailure) -> OpenFile {
    let found = try OpenFile(looking: real / path, as: folder / path)
    guard refusal(of: found) == nil else { throw MachineFailure(.read, folder / path, Self.refused) }
    return try found.reopened()
  }

  /// Why what is there is not read; nil where it is.
  package func refusal(of path: Path) -> Refusal? {
    guard let found = try? OpenFile(looking: real / path, as: folder / path) else { return .deadLink }
    return refusal(of: found)
  }

  private func refusal(of found: borrowing OpenFile) -> Refusal? {
    guard let kind = try? found.status().kind, let place = found.place else { return .linkOutside }
    switch kind {
    case .folder: return .linkToFolder
    case .file: return place.isBelow(real) ? nil : .linkOutside
    case .link, .other: return place.isBelow(real) ? .special : .linkOutside
    }
  }

  /// The code of a failure to read what is not to be read here.
  package static let refused = ELOOP
}

extension Enclosure {
  /// The whole file.
  package func read(_ path: Path) throws(MachineFailure) -> [UInt8] { try read(path, atMost: .max) ?? [] }

  /// The whole file, where it has no more bytes than that; else nil.
  package func read(_ path: Path, atMost limit: Int) throws(MachineFailure) -> [UInt8]? {
    try Files.contents(of: open(path), atMost: limit)
  }

  /// Whether there is a file to be read here.
  package func has(_ path: Path) -> Bool { refusal(of: path) == nil }
}

/// A file by its path below the folder that it must lie in.
public struct EnclosedFile: Hashable, Sendable {
  package let folder: Enclosure
  /// Below the folder.
  package let path: Path

  package init(_ path: Path, in folder: Enclosure) {
    self.folder = folder
    self.path = path
  }

  /// A file that somebody named, which may lie anywhere.
  package init(_ path: Path) {
    self.init(path.name, in: Enclosure(path.parent.bytes.isEmpty ? "." : path.parent))
  }

  /// As messages show it.
  package var shown: Path { folder.folder / path }

  package func open() throws(MachineFailure) -> OpenFile { try folder.open(path) }
  package func read() throws(MachineFailure) -> [UInt8] { try folder.read(path) }
  package func status() throws(MachineFailure) -> FileStatus { try open().status() }
  /// The last bytes; fewer where it has no more.
  package func suffix(_ count: Int) throws(MachineFailure) -> [UInt8] { try open().readEnd(limit: count) }
  /// The first bytes; fewer where it has no more.
  package func prefix(_ count: Int) throws(MachineFailure) -> [UInt8] { try open().read(limit: count) }
}
