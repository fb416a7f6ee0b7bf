import Diagnostics
import Glibc
import SourceText

/// What Git leaves in a file that two people changed: both versions, between lines of seven signs.
package enum ConflictMarkers {
  /// The first such line; nil where there is none, as in nearly every file. A line of `=======` alone is none: Markdown
  /// underlines headings with it.
  package static func first(in bytes: [UInt8]) -> Range<Int>? {
    let found = [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|")].compactMap { first($0, in: bytes) }
    return found.min { $0.lowerBound < $1.lowerBound }
  }

  /// Looks for the sign alone, which most files have seldom, and only then at what stands around it.
  private static func first(_ sign: UInt8, in bytes: [UInt8]) -> Range<Int>? {
    var start = 0
    while let found = bytes.offset(of: sign, from: start) {
      let end = bytes[found...].firstIndex { $0 != sign } ?? bytes.count
      let isAtStart = found == 0 || bytes[found - 1] == .newline
      let isAlone = end == bytes.count || bytes[end] == .space || bytes[end].isBlankByte
      if isAtStart, end - found == 7, isAlone { return bytes.line(around: found) }
      start = end
    }
    return nil
  }
}

extension SourceFile {
  /// Where Git left two versions in it; nil where there is one.
  package var conflict: Diagnostic? {
    ConflictMarkers.first(in: bytes).map { Diagnostic(self, at: $0, .conflictMarkers) }
  }
}

extension [UInt8] {
  fileprivate func offset(of byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return withUnsafeBytes { space in
      guard let base = space.baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
