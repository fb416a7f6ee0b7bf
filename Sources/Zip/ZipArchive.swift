import CDeflate
import SourceText

/// Reads archives of ZIP (PKWARE's APPNOTE 6.3.10) that lie in memory: the directory at the end, then each file when it
/// is asked for. No number in an archive is believed before it is held against what is there.
package struct ZipArchive: Sendable {
  package let bytes: [UInt8]
  /// In the order of the directory.
  package let entries: [ZipEntry]

  /// Files in one archive; an office file has some dozens, one with pictures some thousands.
  package static let mostEntries = 65_535

  package init(_ bytes: [UInt8]) throws(ZipFault) {
    self.bytes = bytes
    let end = try ZipDirectory.end(of: bytes)
    var reader = ZipReader(bytes[...], at: end.offset)
    var entries: [ZipEntry] = []
    for _ in 0..<end.count { entries.append(try reader.entry()) }
    self.entries = entries
  }

  package subscript(name: String) -> ZipEntry? { entries.first { $0.name == name } }

  /// What lies in the archive of a file, compressed as it is.
  package func raw(_ entry: ZipEntry) throws(ZipFault) -> ArraySlice<UInt8> {
    var reader = ZipReader(bytes[...], at: entry.offset)
    try reader.localHeader()
    return try reader.take(entry.compressedSize)
  }

  /// A file, unpacked.
  /// - Parameter limit: bytes that it may have.
  package func contents(_ entry: ZipEntry, limit: Int) throws(ZipFault) -> [UInt8] {
    guard !entry.isEncrypted, [ZipEntry.stored, ZipEntry.deflated].contains(entry.method) else { throw .unsupported }
    guard entry.size <= limit else { throw .tooLarge }
    let packed = try raw(entry)
    let text = entry.method == ZipEntry.stored ? Array(packed) : try Self.inflated(packed, size: entry.size)
    guard text.count == entry.size, libdeflate_crc32(0, text, text.count) == entry.checksum else { throw .damaged }
    return text
  }

  /// Deflate makes no more than 1032 bytes of one, so a size beyond that is a lie that costs no memory.
  private static func inflated(_ packed: ArraySlice<UInt8>, size: Int) throws(ZipFault) -> [UInt8] {
    guard size <= packed.count * 1032 + 64, let tool = libdeflate_alloc_decompressor() else { throw .damaged }
    defer { libdeflate_free_decompressor(tool) }
    var isWhole = false
    let text = [UInt8](unsafeUninitializedCapacity: size) { space, count in
      let result = packed.withUnsafeBytes {
        libdeflate_deflate_decompress(tool, $0.baseAddress, $0.count, space.baseAddress, size, nil)
      }
      isWhole = result == LIBDEFLATE_SUCCESS
      count = isWhole ? size : 0
    }
    guard isWhole else { throw .damaged }
    return text
  }
}
