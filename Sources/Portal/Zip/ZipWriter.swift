import CDeflate

/// Writes an archive of files that are packed already, and of new ones that are stored as they are.
struct ZipWriter {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Takes a file over as it lies in another archive.
  mutating func add(_ entry: ZipEntry, from archive: ZipArchive) throws(ZipFault) {
    add(entry, try archive.raw(entry))
  }

  /// A file in the place of another, with the name and the time of that.
  mutating func add(_ entry: ZipEntry, contents: [UInt8]) {
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
  func finished() -> [UInt8] {
    var end = ZipDirectory.endSignature
    for number in [0, 0, count, count] { end.append(number, 2, littleEndian: true) }
    for number in [directory.count, bytes.count] { end.append(number, 4, littleEndian: true) }
    end.append(0, 2, littleEndian: true)
    return bytes + directory + end
  }
}
