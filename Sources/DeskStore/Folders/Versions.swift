import Disk
import SourceText

/// A text of a file by what it says: SHA-256, in hexadecimal.
public struct VersionID: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init(of bytes: [UInt8]) { text = SHA256.text(of: bytes) }

  /// Nil where it is no such number.
  public init?(_ text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ $0.isHexadecimal }) else { return nil }
    self.text = text
  }

  public var description: String { text }
}

/// A file as it was when somebody opened or wrote it.
public struct Version: Sendable, Equatable {
  public let id: VersionID
  public let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    (id, self.bytes) = (VersionID(of: bytes), bytes)
  }
}

/// Every text that the desk has handed out or written, once.
struct Versions: Sendable {
  let folder: Path

  /// On the disk when it returns.
  @discardableResult
  func keep(_ bytes: [UInt8]) throws(MachineFailure) -> Version {
    let version = Version(bytes)
    let place = place(version.id)
    guard try Files.statusIfPresent(place, followingLinks: false) == nil else { return version }
    try Files.makeDirectories(place.parent)
    try Files.replace(place, bytes)
    return version
  }

  /// Nil where there is no such version, or its file does not say what it said.
  func bytes(_ id: VersionID) -> [UInt8]? {
    guard let bytes = try? Files.read(place(id)), VersionID(of: bytes) == id else { return nil }
    return bytes
  }

  private func place(_ id: VersionID) -> Path {
    folder / Path(String(id.text.prefix(2))) / Path(String(id.text.dropFirst(2)))
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}
