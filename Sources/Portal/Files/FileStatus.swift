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
  let mode: mode_t
  let owner: uid_t
  let group: gid_t
  let device: dev_t
  let inode: ino_t
  let modified: Timestamp

  struct Timestamp: Hashable, Sendable {
    let seconds: Int
    let nanoseconds: Int
  }

  init(_ raw: stat) {
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
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// `d_type` of a folder entry; nil where the filesystem does not say.
  init?(entryType: UInt8) {
    switch Int(entryType) {
    case Int(DT_UNKNOWN): return nil
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    default: self = .other
    }
  }
}
