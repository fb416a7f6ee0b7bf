import Disk
import Glibc
import SourceText
import Vietnamese

/// All of a desk in one file: content, its own theme, and what the desk keeps; a tar archive that ends with the sums of
/// its files, so that damage is seen before anything is brought back.
public struct Backup: Sendable {
  /// Why nothing was brought back.
  public enum Failure: Error, Hashable, Sendable {
    case machine(MachineFailure)
    case taken(Path)
    /// What is wrong with it: the name of a file, or of the archive.
    case damaged(String)
  }

  static let sums = "SHA256SUMS"
  static let state: Path = ".neuguong"
  private let folders: DeskFolders

  public init(_ folders: DeskFolders) {
    self.folders = folders
  }

  /// Writes it, on the disk when it returns; while the desk is open, too, since none of its files is ever half.
  /// - Returns: how many files there are in it.
  /// - Throws: `EEXIST` where the file is there already.
  public func write(to target: Path) throws(MachineFailure) -> Int {
    guard try Files.statusIfPresent(target, followingLinks: false) == nil else {
      throw MachineFailure(.write, target, EEXIST)
    }
    let partial = target.parent / Path(bytes: Array(".".utf8) + target.name.bytes + Array(".part".utf8))
    try Files.remove(partial)
    var file = try OpenFile(creating: partial, mode: 0o600)
    do throws(MachineFailure) {
      let count = try writeAll(to: file, except: [target, partial])
      try file.flush()
      try file.close()
      try Files.move(partial, toFree: target)
      try Files.flush(folder: target.parent)
      return count
    } catch {
      try? Files.remove(partial)
      throw error
    }
  }

  private func writeAll(to file: borrowing OpenFile, except own: [Path]) throws(MachineFailure) -> Int {
    var list = ""
    var count = 0
    for (area, folder) in [("content", folders.content), ("theme", folders.theme), (".neuguong", folders.state)] {
      guard Files.isFolder(folder) || (try? Files.status(folder))?.kind == .folder else { continue }
      for entry in try Files.tree(folder)
      where entry.kind == .file && isKept(entry.path, of: area) && !own.contains(folder / entry.path) {
        guard let bytes = try? Enclosure(folder).read(entry.path) else { continue }
        let name = Path(area) / entry.path
        let mode = area == ".neuguong" ? 0o600 : 0o644
        try file.write(
          TarHeader.bytes(name: name.bytes, size: bytes.count, mode: mode) + bytes + TarHeader.padding(bytes.count))
        list += "\(SHA256.text(of: bytes))  \(name)\n"
        count += 1
      }
    }
    let sums = Array(list.utf8)
    let end = [UInt8](repeating: 0, count: 2 * TarHeader.block)
    try file.write(
      TarHeader.bytes(name: Array(Self.sums.utf8), size: sums.count, mode: 0o600) + sums + TarHeader.padding(sums.count)
        + end)
    return count
  }

  /// Neither what is on its way, nor the lock, nor anybody's temporary file.
  private func isKept(_ path: Path, of area: String) -> Bool {
    guard area == ".neuguong" else { return !path.name.bytes.starts(with: Array(".".utf8)) || path.name == ".gitkeep" }
    return path != "lock" && !path.isBelow("uploads") && !path.name.isHidden
  }

  /// Brings it back below a folder in which none of it is yet.
  /// - Returns: how many files.
  public static func restore(_ archive: Path, into folder: Path) throws(Failure) -> Int {
    let sums = try sums(of: archive)
    for area in ["content", "theme", ".neuguong"] where sums.keys.contains(where: { $0.isBelow(Path(area)) }) {
      let place = folder / Path(area)
      let there = try machine { () throws(MachineFailure) in try Files.statusIfPresent(place, followingLinks: false) }
      if there != nil { throw .taken(place) }
    }
    var count = 0
    try TarReader(archive).each { (path, bytes) throws(Failure) in
      guard path != Path(Self.sums) else { return }
      try machine { () throws(MachineFailure) in
        let target = folder / path
        try Files.makeDirectories(target.parent)
        var file = try OpenFile(creating: target, mode: path.isBelow(state) ? 0o600 : 0o644)
        try file.write(bytes)
        try file.flush()
        try file.close()
      }
      count += 1
    }
    let own = folder / state
    if Files.isFolder(own) { try machine { () throws(MachineFailure) in try Files.setMode(own, 0o700) } }
    return count
  }

  /// The sums that it ends with, each held against its file.
  private static func sums(of archive: Path) throws(Failure) -> [Path: String] {
    var found: [Path: String] = [:]
    var list: [UInt8]?
    try TarReader(archive).each { (path, bytes) throws(Failure) in
      if path == Path(Self.sums) { list = bytes } else { found[path] = SHA256.text(of: bytes) }
    }
    guard let list else { throw .damaged(Self.sums) }
    let lines = list.split(separator: .newline)
    for line in lines {
      let path = Path(bytes: line.dropFirst(66))
      guard found[path].map({ line.starts(with: $0.utf8) }) == true else { throw .damaged("\(path)") }
    }
    guard lines.count == found.count else { throw .damaged(Self.sums) }
    return found
  }

  static func machine<Value>(_ body: () throws(MachineFailure) -> Value) throws(Failure) -> Value {
    do throws(MachineFailure) { return try body() } catch { throw .machine(error) }
  }
}

/// The files of an archive, one after the other.
struct TarReader {
  private let path: Path
  /// Of one file: more than any picture or attachment has.
  private static let largest = 1 << 31

  init(_ path: Path) {
    self.path = path
  }

  /// - Throws: `damaged` at what is no plain file in one of the desk's folders.
  func each(_ body: (Path, [UInt8]) throws(Backup.Failure) -> Void) throws(Backup.Failure) {
    let file = try opened()
    var longName: [UInt8]?
    while let head = try head(file) {
      let padded = head.size + TarHeader.padding(head.size).count
      let bytes = try read(file, padded)
      let contents = Array(bytes.prefix(head.size))
      if head.kind == UInt8(ascii: "x") {
        longName = TarHeader.paxName(contents)
        continue
      }
      let name = Path(bytes: longName ?? head.name)
      longName = nil
      guard head.kind == UInt8(ascii: "0"), isOurs(name) else { throw .damaged("\(name)") }
      try body(name, contents)
    }
  }

  private func opened() throws(Backup.Failure) -> OpenFile {
    do throws(MachineFailure) { return try OpenFile(reading: path) } catch { throw .machine(error) }
  }

  private func isOurs(_ name: Path) -> Bool {
    guard name.isPlainRelative else { return false }
    return name == Path(Backup.sums) || ["content", "theme", ".neuguong"].contains { name.isBelow(Path($0)) }
  }

  private func head(_ file: borrowing OpenFile) throws(Backup.Failure) -> TarHeader? {
    let bytes = try read(file, TarHeader.block)
    if bytes.allSatisfy({ $0 == 0 }) { return nil }
    guard let head = TarHeader(bytes), (0...Self.largest).contains(head.size) else { throw .damaged("\(path)") }
    return head
  }

  private func read(_ file: borrowing OpenFile, _ count: Int) throws(Backup.Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more: [UInt8]
      do throws(MachineFailure) { more = try file.read(limit: min(count - bytes.count, Files.pieceSize)) } catch {
        throw .machine(error)
      }
      if more.isEmpty { throw .damaged("\(path)") }
      bytes += more
    }
    return bytes
  }
}
