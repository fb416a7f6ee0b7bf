/// A file in an archive, as the directory at its end tells of it.
struct ZipEntry: Hashable, Sendable {
  /// With slashes; what the archive says, whatever that is.
  let name: String
  let nameBytes: [UInt8]
  /// General purpose flags (APPNOTE, 4.4.4).
  let flags: Int
  let method: Int
  /// Time and date of MS-DOS.
  let time: Int
  let checksum: UInt32
  let compressedSize: Int
  let size: Int
  /// Attributes of whoever packed it.
  let attributes: Int
  /// Of its own header, from the start of the archive.
  let offset: Int

  static let stored = 0
  static let deflated = 8

  var isEncrypted: Bool { flags & 0x41 != 0 }
}
