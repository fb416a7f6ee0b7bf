import Diagnostics
import SourceText

/// Reads a file from front to back; reading beyond its end throws the fault that it was given, never traps.
struct ByteReader {
  let bytes: ArraySlice<UInt8>
  let format: PictureFormat
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>, _ format: PictureFormat) {
    (self.bytes, self.format, position) = (bytes, format, bytes.startIndex)
  }

  var isAtEnd: Bool { position >= bytes.endIndex }
  var left: Int { bytes.endIndex - position }
  var fault: PictureFault { .damaged(format) }

  mutating func take(_ count: Int) throws(PictureFault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= left else { throw fault }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func byte() throws(PictureFault) -> UInt8 {
    guard !isAtEnd else { throw fault }
    defer { position += 1 }
    return bytes[position]
  }

  /// Of `count` bytes (four at most), the most significant first, or last.
  mutating func number(_ count: Int, littleEndian: Bool = false) throws(PictureFault) -> Int {
    try take(count).number(littleEndian: littleEndian)
  }

  /// Up to, without, the next byte of this value; nil where there is none.
  func distance(to byte: UInt8) -> Int? {
    bytes[position...].withUnsafeBufferPointer { $0.firstIndex(of: byte) }
  }
}
