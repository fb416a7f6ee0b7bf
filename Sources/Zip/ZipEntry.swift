/// A file in an archive, as the directory at its end tells of it.
package struct ZipEntry: Hashable, Sendable {
  /// With slashes; what the archive says, whatever that is.
  package let name: String
  package let nameBytes: [UInt8]
  /// General purpose flags (APPNOTE, 4.4.4).
  package let flags: Int
  package let method: Int
  /// Time and date of MS-DOS.
  package let time: Int
  package let checksum: UInt32
  package let compressedSize: Int
  package let size: Int
  /// Attributes of whoever packed it.
  package let attributes: Int
  /// Of its own header, from the start of the archive.
  package let offset: Int

  package static let stored = 0
  package static let deflated = 8

  package var isEncrypted: Bool { flags & 0x41 != 0 }
}
