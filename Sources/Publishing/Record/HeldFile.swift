import Digests
import Disk

/// A file that a target holds, or is to hold.
package struct HeldFile: Hashable, Sendable {
  /// Below the target.
  package let path: Path
  package let digest: Digest
  /// Bytes.
  package let size: Int

  package init(path: Path, digest: Digest, size: Int) {
    (self.path, self.digest, self.size) = (path, digest, size)
  }

  /// `digest size path`
  var line: [UInt8] { Array("\(digest.text) \(size) ".utf8) + path.bytes }

  /// Nil for a line that no publication could have written.
  init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let digest = Digest(parts[0]),
      let size = Int(String(decoding: parts[1], as: UTF8.self)), size >= 0
    else { return nil }
    let path = Path(bytes: parts[2])
    guard path.isPlainRelative else { return nil }
    self.init(path: path, digest: digest, size: size)
  }
}
