/// Where an archive's directory stands (APPNOTE, 4.3.16).
package enum ZipDirectory {
  package static let endSignature: [UInt8] = [0x50, 0x4B, 5, 6]
  private static let endSize = 22
  private static let longestComment = 65_535

  /// - Returns: where the first entry stands, and how many there are. Archives beyond 4 GB are not read.
  package static func end(of bytes: [UInt8]) throws(ZipFault) -> (offset: Int, count: Int) {
    guard bytes.count >= endSize else { throw .notAnArchive }
    let first = max(0, bytes.count - endSize - longestComment)
    for start in stride(from: bytes.count - endSize, through: first, by: -1)
    where bytes[start] == 0x50 && bytes[start...].starts(with: endSignature) {
      let record = bytes[start...]
      let number = { (offset: Int, count: Int) in record.number(at: offset, count, littleEndian: true) ?? 0 }
      guard start + endSize + number(20, 2) <= bytes.count else { continue }
      guard number(4, 2) == 0, number(6, 2) == 0, number(8, 2) == number(10, 2) else { throw .unsupported }
      let (count, size, offset) = (number(10, 2), number(12, 4), number(16, 4))
      guard count < ZipArchive.mostEntries else { throw .tooLarge }
      guard offset + size <= start else { throw .damaged }
      return (offset, count)
    }
    throw .notAnArchive
  }
}
