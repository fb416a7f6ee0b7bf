import CBytes
import Disk

/// Whether what is published is text that every program can read: valid UTF-8, and no character that XML forbids. One
/// stray byte makes a feed unreadable as a whole.
enum TextCheck {
  static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { $0.isEmpty || cbytes_is_text($0.baseAddress, $0.count) != 0 }
  }

  /// The same, a byte at a time, as processors without such instructions do it.
  static func isTextBytewise(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { $0.isEmpty || cbytes_is_text_bytewise($0.baseAddress, $0.count) != 0 }
  }

  /// Which line holds the first byte that is wrong; nil where none is.
  static func faultyLine(_ bytes: [UInt8]) -> Int? {
    guard !isText(bytes) else { return nil }
    var start = 0
    var line = 1
    while let newline = bytes[start...].firstIndex(of: .newline), isText(Array(bytes[start..<newline])) {
      (start, line) = (newline + 1, line + 1)
    }
    return line
  }

  /// Files whose bytes must be text; the search index is not.
  static func applies(to path: Path) -> Bool {
    Compression.isText(path) && !path.bytes.suffix(4).elementsEqual(".bin".utf8)
  }
}
