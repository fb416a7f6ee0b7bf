import SourceText
import XML
import Zip

/// The archive that a file of an office program is (ECMA-376, part 2; ODF 1.3, part 2): its parts, each unpacked when it
/// is asked for. Names are names: none touches the disk.
package struct OfficePackage: Sendable {
  private let archive: ZipArchive
  private let byName: [String: ZipEntry]

  /// Bytes that a part of text may have, unpacked; a book of a thousand pages has 20 million.
  package static let textLimit = 40_000_000
  /// Elements of one part that is read as a tree.
  package static let elementLimit = 400_000
  /// Bytes of what such a part says, without its markup: a thousand pages.
  package static let wordLimit = 3_000_000

  package init(_ bytes: [UInt8]) throws(PackageFault) {
    if bytes.starts(with: CompoundFile.signature) { throw CompoundFile.fault(bytes) }
    do throws(ZipFault) { archive = try ZipArchive(bytes) } catch { throw PackageFault(error, part: "zip") }
    byName = Dictionary(archive.entries.map { ($0.name, $0) }) { first, _ in first }
  }

  package func has(_ name: String) -> Bool { byName[name] != nil }

  /// A part, unpacked.
  package func bytes(_ name: String, limit: Int = textLimit) throws(PackageFault) -> [UInt8] {
    guard let entry = byName[name] else { throw .damaged(part: name) }
    do throws(ZipFault) {
      return try archive.contents(entry, limit: limit)
    } catch {
      throw PackageFault(error, part: name)
    }
  }

  /// A part of XML as a tree.
  package func tree(_ name: String) throws(PackageFault) -> XMLElement {
    let bytes = try bytes(name)
    do throws(XMLFault) {
      let root = try XMLDocument(bytes, elements: Self.elementLimit).root
      guard root.textSize <= Self.wordLimit else { throw XMLFault.tooLarge }
      return root
    } catch {
      throw error == .tooLarge || error == .tooDeep ? .tooLarge : .damaged(part: name)
    }
  }
}

extension XMLElement {
  /// Bytes of all text in it.
  fileprivate var textSize: Int {
    children.reduce(0) { size, child in
      switch child {
      case .text(let text): size + text.utf8.count
      case .element(let element): size + element.textSize
      }
    }
  }
}

/// Why a file of an office program is not read.
package enum PackageFault: Error, Hashable, Sendable {
  /// No archive at all.
  case notAPackage
  /// The format of before 2007.
  case old
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
private enum CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static func fault(_ bytes: [UInt8]) -> PackageFault {
    let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    return bytes.firstRange(of: name) == nil ? .old : .encrypted
  }
}
