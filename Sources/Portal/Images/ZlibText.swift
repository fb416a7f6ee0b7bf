import CDeflate

/// Streams in the format of zlib (RFC 1950).
enum ZlibText {
  /// The stream of a picture without what follows it; nil where it is damaged or holds another number of bytes.
  static func picture(_ bytes: [UInt8], bytes count: Int) -> ArraySlice<UInt8>? {
    guard bytes.count > 6, bytes[0] & 15 == 8, (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0, bytes[1] & 0x20 == 0
    else { return nil }
    let extent = bytes[2...].withUnsafeBufferPointer { DeflateExtent($0, limit: count) }
    guard let extent, extent.expanded == count, bytes.count >= 2 + extent.compressed + 4 else { return nil }
    return bytes[..<(2 + extent.compressed + 4)]
  }

  /// What a stream holds, up to `limit` bytes; nil where that is too little, or the stream is damaged.
  static func expanded(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    guard let tool = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(tool) }
    // A stream never grows by more than 1032.
    var room = min(limit, max(4096, bytes.count * 8))
    while true {
      var result = LIBDEFLATE_BAD_DATA
      let text = [UInt8](unsafeUninitializedCapacity: room) { space, count in
        result = bytes.withUnsafeBytes { source in
          libdeflate_zlib_decompress_ex(tool, source.baseAddress, source.count, space.baseAddress, room, nil, &count)
        }
        if result != LIBDEFLATE_SUCCESS { count = 0 }
      }
      if result == LIBDEFLATE_SUCCESS { return text }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE, room < limit else { return nil }
      room = min(limit, room * 8)
    }
  }

  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    guard let tool = libdeflate_alloc_compressor(9) else { return nil }
    defer { libdeflate_free_compressor(tool) }
    let bound = libdeflate_zlib_compress_bound(tool, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { space, count in
      count = libdeflate_zlib_compress(tool, bytes, bytes.count, space.baseAddress, bound)
    }
  }
}
