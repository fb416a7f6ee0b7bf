import CBrotli
import CDeflate
import Disk
import Glibc
import SourceText

/// The precompressed forms of a file, for web servers that send them as they are (`gzip_static`, `brotli_static`).
///
/// Both are pure functions of the bytes: no time, no name. On the pages of a real site (9.5 kB each) libdeflate's level 9
/// takes 98 µs a page where zlib takes 200 for slightly more bytes, and its level 12 ten times as long for 1.4%. Brotli
/// takes 206 µs at quality 7, 7% smaller than gzip; quality 10 takes twenty times as long for another 6%.
enum Compression: CaseIterable, Sendable {
  case gzip, brotli

  var ending: String {
    switch self {
    case .gzip: ".gz"
    case .brotli: ".br"
    }
  }

  /// Endings of files that shrink: what is text, in the parts of the search index too.
  private static let textEndings = [
    ".html", ".css", ".js", ".xml", ".json", ".svg", ".ics", ".csv", ".txt", ".webmanifest", ".bin",
  ]

  static func isText(_ path: Path) -> Bool {
    textEndings.contains { path.bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// - Throws: where the machine has no memory for it.
  func compressed(_ bytes: [UInt8], at path: Path) throws(MachineFailure) -> [UInt8] {
    let result = self == .gzip ? Self.gzip(bytes) : Self.brotli(bytes)
    guard let result else { throw MachineFailure(.write, path, ENOMEM) }
    return result
  }

  private static func gzip(_ bytes: [UInt8]) -> [UInt8]? {
    guard let compressor = libdeflate_alloc_compressor(9) else { return nil }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_gzip_compress_bound(compressor, bytes.count)
    let result = [UInt8](unsafeUninitializedCapacity: bound) { space, count in
      count = libdeflate_gzip_compress(compressor, bytes, bytes.count, space.baseAddress, bound)
    }
    return result.isEmpty ? nil : result
  }

  private static func brotli(_ bytes: [UInt8]) -> [UInt8]? {
    var size = BrotliEncoderMaxCompressedSize(bytes.count)
    let isDone = { (space: UnsafeMutablePointer<UInt8>?) in
      BrotliEncoderCompress(7, window(bytes.count), BROTLI_MODE_TEXT, bytes.count, bytes, &size, space) == BROTLI_TRUE
    }
    let result = [UInt8](unsafeUninitializedCapacity: size) { space, count in
      count = isDone(space.baseAddress) ? size : 0
    }
    return result.isEmpty ? nil : result
  }

  /// As many bits as the text needs: a window of 4 MB, brotli's default, costs more to clear than a page to compress.
  private static func window(_ count: Int) -> Int32 {
    Int32(min(max(16, Int.bitWidth - count.leadingZeroBitCount), 22))
  }

  /// True where these are the bytes of a gzip file of `original`, by the checksum and size at its end (RFC 1952).
  static func isGzip(_ end: [UInt8], of original: [UInt8]) -> Bool {
    guard end.count == 8 else { return false }
    let checksum = Int(libdeflate_crc32(0, original, original.count))
    return end[..<4].number(littleEndian: true) == checksum
      && end[4...].number(littleEndian: true) == original.count & 0xFFFF_FFFF
  }
}
