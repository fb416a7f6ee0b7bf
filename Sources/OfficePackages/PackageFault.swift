import Zip

/// Why a file of an office program is not read.
package enum PackageFault: Error, Hashable, Sendable {
  /// No archive at all, or none of what is asked for.
  case notAPackage
  /// The format of before 2007.
  case old
  /// What it says is no XML: Excel's `.xlsb`.
  case binary
  /// It opens with a password only.
  case encrypted
  /// A part of it, by its name in the archive, is not what it has to be.
  case damaged(part: String)
  case tooLarge

  init(_ fault: ZipFault, part: String) {
    self =
      switch fault {
      case .notAnArchive: .notAPackage
      case .damaged: .damaged(part: part)
      case .unsupported: .encrypted
      case .tooLarge: .tooLarge
      }
  }
}

/// Microsoft's compound files ([MS-CFB]): what Office wrote before 2007, and what it puts around a file with a password.
enum CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static func fault(_ bytes: [UInt8]) -> PackageFault {
    let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    return bytes.firstRange(of: name) == nil ? .old : .encrypted
  }
}
