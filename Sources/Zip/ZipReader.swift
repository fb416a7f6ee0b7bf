/// Walks over the headers of an archive.
package struct ZipReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  package init(_ bytes: ArraySlice<UInt8>, at position: Int) { (self.bytes, self.position) = (bytes, position) }

  package static let localSignature: [UInt8] = [0x50, 0x4B, 3, 4]
  package static let centralSignature: [UInt8] = [0x50, 0x4B, 1, 2]

  package mutating func take(_ count: Int) throws(ZipFault) -> ArraySlice<UInt8> {
    guard count >= 0, position >= 0, position <= bytes.endIndex, count <= bytes.endIndex - position else {
      throw .damaged
    }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// 4.3.12: one line of the directory.
  package mutating func entry() throws(ZipFault) -> ZipEntry {
    let head = try take(46)
    guard head.starts(with: Self.centralSignature) else { throw .damaged }
    let number = { (offset: Int, count: Int) in head.number(at: offset, count, littleEndian: true) ?? 0 }
    let name = Array(try take(number(28, 2)))
    _ = try take(number(30, 2) + number(32, 2))
    return ZipEntry(
      name: String(decoding: name, as: UTF8.self), nameBytes: name, flags: number(8, 2), method: number(10, 2),
      time: number(12, 4), checksum: UInt32(truncatingIfNeeded: number(16, 4)), compressedSize: number(20, 4),
      size: number(24, 4), attributes: number(38, 4), offset: number(42, 4))
  }

  /// 4.3.7: what stands before a file says again what the directory says; only its length is of interest.
  package mutating func localHeader() throws(ZipFault) {
    let head = try take(30)
    guard head.starts(with: Self.localSignature) else { throw .damaged }
    let names = (head.number(at: 26, 2, littleEndian: true) ?? 0) + (head.number(at: 28, 2, littleEndian: true) ?? 0)
    _ = try take(names)
  }
}
