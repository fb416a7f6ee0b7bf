import Glibc

/// What kind of thing a folder entry is.
public enum FileKind: Hashable, Sendable {
  case file, folder, link, other
}

/// The part of `stat(2)` that the product looks at.
public struct FileStatus: Hashable, Sendable {
  public let kind: FileKind
  /// Bytes.
  public let size: Int
  /// Permission bits alone.
  package let mode: mode_t
  package let owner: uid_t
  package let group: gid_t
  package let device: dev_t
  package let inode: ino_t
  package let modified: Timestamp

  package struct Timestamp: Hashable, Sendable {
    package let seconds: Int
    package let nanoseconds: Int

    package init(seconds: Int, nanoseconds: Int) {
      (self.seconds, self.nanoseconds) = (seconds, nanoseconds)
    }
  }

  package init(_ raw: stat) {
    kind = FileKind(mode: raw.st_mode)
    size = Int(raw.st_size)
    mode = raw.st_mode & 0o7777
    owner = raw.st_uid
    group = raw.st_gid
    device = raw.st_dev
    inode = raw.st_ino
    modified = Timestamp(seconds: raw.st_mtim.tv_sec, nanoseconds: raw.st_mtim.tv_nsec)
  }
}

extension FileKind {
  package init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// `d_type` of a folder entry; nil where the filesystem does not say.
  package init?(entryType: UInt8) {
    switch Int(entryType) {
    case Int(DT_UNKNOWN): return nil
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    default: self = .other
    }
  }
}
