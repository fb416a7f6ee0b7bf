import Disk
import SourceText

/// A file of the output, with what tells whether it is still the same.
struct KnownFile: Sendable {
  let file: HeldFile
  let inode: UInt
  let modified: FileStatus.Timestamp

  init(file: HeldFile, status: FileStatus) {
    self.init(file: file, inode: UInt(status.inode), modified: status.modified)
  }

  private init(file: HeldFile, inode: UInt, modified: FileStatus.Timestamp) {
    (self.file, self.inode, self.modified) = (file, inode, modified)
  }

  /// `inode seconds nanoseconds digest size path`
  var line: [UInt8] { Array("\(inode) \(modified.seconds) \(modified.nanoseconds) ".utf8) + file.line }

  init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
    let numbers = parts.prefix(3).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 4, numbers.count == 3, let inode = UInt(exactly: numbers[0]), let file = HeldFile(parts[3])
    else { return nil }
    self.init(
      file: file, inode: inode, modified: FileStatus.Timestamp(seconds: numbers[1], nanoseconds: numbers[2]))
  }
}

/// Digests of files that have not changed since: builds keep the files that they need not write.
struct KnownDigests: Sendable {
  private let files: [Path: KnownFile]

  init(_ bytes: [UInt8]) {
    let known = bytes.split(separator: .newline).compactMap(KnownFile.init)
    files = Dictionary(known.map { ($0.file.path, $0) }) { $1 }
  }

  subscript(path: Path, status: FileStatus) -> KnownFile? {
    guard let old = files[path], old.inode == UInt(status.inode), old.file.size == status.size,
      old.modified == status.modified
    else { return nil }
    return old
  }
}
