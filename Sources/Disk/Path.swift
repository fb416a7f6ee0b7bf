import Glibc

/// A file path as the bytes that the kernel sees.
///
/// `String` compares by canonical equivalence, so two files whose names differ only in NFC and NFD would be one;
/// as bytes they are two, and a name that is not UTF-8 survives. Order is byte order: the same in every locale.
public struct Path: Hashable, Sendable {
  public let bytes: [UInt8]

  @inlinable
  public init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  public init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Joins with one slash; an empty side gives the other.
  public static func / (folder: Path, name: Path) -> Path {
    if folder.bytes.isEmpty { return name }
    if name.bytes.isEmpty { return folder }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(folder.bytes.count + 1 + name.bytes.count)
    bytes += folder.bytes
    if bytes.last != slash { bytes.append(slash) }
    bytes += name.bytes
    return Path(bytes: bytes)
  }

  public var isAbsolute: Bool { bytes.first == Path.slash }

  /// The last component.
  public var name: Path {
    Path(bytes: bytes.suffix(from: (bytes.lastIndex(of: Path.slash) ?? -1) + 1))
  }

  /// Without slashes at the end; the root stays.
  package var trimmed: Path {
    let end = (bytes.lastIndex { $0 != Path.slash } ?? 0) + 1
    return Path(bytes: bytes.prefix(end))
  }

  /// All but the last component; empty for a bare name, `/` directly under the root.
  public var parent: Path {
    guard let cut = bytes.lastIndex(of: Path.slash) else { return Path("") }
    return Path(bytes: bytes.prefix(max(cut, 1)))
  }

  /// The folders above a relative path, nearest first: `a/b` and `a` for `a/b/c`.
  public var ancestors: some Sequence<Path> {
    sequence(first: parent) { $0.parent }.lazy.prefix { !$0.bytes.isEmpty && $0.bytes != [Path.slash] }
  }

  /// True for what can be written below a folder and listed a line each: relative, every component a real name,
  /// no control bytes.
  public var isPlainRelative: Bool {
    var (start, dots) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case Path.slash:
        // A component of dots alone, none to two of them, is no name.
        if index - start == dots && dots <= 2 { return false }
        (start, dots) = (index + 1, 0)
      case UInt8(ascii: "."): dots += 1
      case 0..<0x20, 0x7F: return false
      default: continue
      }
    }
    return bytes.count - start != dots || dots > 2
  }

  /// Bytes with the terminating NUL, for system calls.
  package var cString: [CChar] {
    [CChar](unsafeUninitializedCapacity: bytes.count + 1) { buffer, count in
      for (index, byte) in bytes.enumerated() { buffer.initializeElement(at: index, to: CChar(bitPattern: byte)) }
      buffer.initializeElement(at: bytes.count, to: 0)
      count = bytes.count + 1
    }
  }

  private static let slash = UInt8(ascii: "/")
}

extension Path: Comparable {
  public static func < (left: Path, right: Path) -> Bool {
    let order = left.bytes.withUnsafeBytes { left in
      right.bytes.withUnsafeBytes { right in
        let shared = min(left.count, right.count)
        guard shared > 0, let left = left.baseAddress, let right = right.baseAddress else { return Int32(0) }
        return memcmp(left, right, shared)
      }
    }
    return order == 0 ? left.bytes.count < right.bytes.count : order < 0
  }
}

extension Path: CustomStringConvertible, ExpressibleByStringLiteral {
  /// For messages; bytes that are not UTF-8 show as U+FFFD.
  public var description: String { String(decoding: bytes, as: UTF8.self) }

  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Path {
  /// Whether a component begins with a dot.
  package var isHidden: Bool {
    let (dot, slash) = (UInt8(ascii: "."), UInt8(ascii: "/"))
    return bytes.first == dot || bytes.indices.dropFirst().contains { bytes[$0] == dot && bytes[$0 - 1] == slash }
  }

  /// Whether it lies in a folder, by their names alone.
  public func isBelow(_ folder: Path) -> Bool {
    let folder = folder.trimmed.bytes
    return bytes.count > folder.count && bytes.starts(with: folder) && bytes[folder.count] == UInt8(ascii: "/")
  }
}
