import CDeflate

/// Writes an archive of files that are packed already, of new ones, and of some that take another's place.
package struct ZipWriter {
  package private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// A new file, packed, of the first day that an archive can name, so that equal contents give equal bytes.
  /// - Parameter name: with slashes, in letters of ASCII.
  package mutating func add(_ name: String, _ contents: [UInt8]) {
    let packed = Self.deflated(contents)
    let entry = ZipEntry(
      name: name, nameBytes: Array(name.utf8), flags: 0, method: packed == nil ? ZipEntry.stored : ZipEntry.deflated,
      time: 0x0021_0000, checksum: libdeflate_crc32(0, contents, contents.count),
      compressedSize: packed?.count ?? contents.count, size: contents.count, attributes: 0, offset: 0)
    add(entry, packed.map { $0[...] } ?? contents[...])
  }

  /// Nil where packing would make nothing smaller.
  private static func deflated(_ contents: [UInt8]) -> [UInt8]? {
    guard let tool = libdeflate_alloc_compressor(6) else { return nil }
    defer { libdeflate_free_compressor(tool) }
    let packed = [UInt8](unsafeUninitializedCapacity: contents.count) { space, count in
      count = libdeflate_deflate_compress(tool, contents, contents.count, space.baseAddress, contents.count)
    }
    return packed.isEmpty ? nil : packed
  }

  /// Takes a file over as it lies in another archive.
  package mutating func add(_ entry: ZipEntry, from archive: ZipArchive) throws(ZipFault) {
    add(entry, try archive.raw(entry))
  }

  /// A file in the place of another, with the name and the time of that.
  package mutating func add(_ entry: ZipEntry, contents: [UInt8]) {
    let fresh = ZipEntry(
      name: entry.name, nameBytes: entry.nameBytes, flags: entry.flags, method: ZipEntry.stored, time: entry.time,
      checksum: libdeflate_crc32(0, contents, contents.count), compressedSize: contents.count, size: contents.count,
      attributes: entry.attributes, offset: 0)
    add(fresh, contents[...])
  }

  private mutating func add(_ entry: ZipEntry, _ data: ArraySlice<UInt8>) {
    let offset = bytes.count
    // Sizes stand before the data here, never after it; that names are UTF-8 stays.
    var head: [UInt8] = []
    for number in [20, entry.flags & 0x0806, entry.method] { head.append(number, 2, littleEndian: true) }
    for number in [entry.time, Int(entry.checksum), entry.compressedSize, entry.size] {
      head.append(number, 4, littleEndian: true)
    }
    for number in [entry.nameBytes.count, 0] { head.append(number, 2, littleEndian: true) }
    bytes += ZipReader.localSignature + head + entry.nameBytes + data
    directory += ZipReader.centralSignature + [20, 0] + head
    for number in [0, 0, 0] { directory.append(number, 2, littleEndian: true) }
    for number in [entry.attributes, offset] { directory.append(number, 4, littleEndian: true) }
    directory += entry.nameBytes
    count += 1
  }

  /// The whole archive.
  package func finished() -> [UInt8] {
    var end = ZipDirectory.endSignature
    for number in [0, 0, count, count] { end.append(number, 2, littleEndian: true) }
    for number in [directory.count, bytes.count] { end.append(number, 4, littleEndian: true) }
    end.append(0, 2, littleEndian: true)
    return bytes + directory + end
  }
}
