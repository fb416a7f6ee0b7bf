/// Why an archive, or a file in it, is not read.
package enum ZipFault: Error, Hashable, Sendable {
  case notAnArchive
  /// Its directory or one of its files is not what it says.
  case damaged
  /// A method of compression other than deflate, a password, several disks.
  case unsupported
  /// More files, or more bytes of one, than are read.
  case tooLarge
}
