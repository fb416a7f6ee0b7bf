import SourceText
import Vietnamese
import XML
import Zip

/// The archive that a file of an office program is (ECMA-376, part 2; ODF 1.3, part 2): its parts, each unpacked when it
/// is asked for. Names are names: none touches the disk.
package struct OfficePackage: Sendable {
  private let archive: ZipArchive
  private let byName: [String: ZipEntry]
  private let limit: Int

  /// Bytes that a part of text may have, unpacked; a book of a thousand pages has 20 million.
  package static let textLimit = 40_000_000
  /// Elements of one part that is read as a tree.
  package static let elementLimit = 400_000
  /// Bytes of what such a part says, without its markup: five hundred pages.
  package static let wordLimit = 1_500_000

  /// - Parameter limit: bytes that a part may have, unpacked, where nothing else is asked for.
  package init(_ bytes: [UInt8], limit: Int = textLimit) throws(PackageFault) {
    if bytes.starts(with: CompoundFile.signature) { throw CompoundFile.fault(bytes) }
    do throws(ZipFault) { archive = try ZipArchive(bytes) } catch { throw PackageFault(error, part: "zip") }
    byName = Dictionary(archive.entries.map { (Self.key($0.name), $0) }) { first, _ in first }
    self.limit = limit
    if has(Self.manifest), try self.bytes(Self.manifest).firstRange(of: "encryption-data".utf8) != nil {
      throw .encrypted
    }
  }

  private static let manifest = "META-INF/manifest.xml"

  /// Names are one whatever the case of their letters (ECMA-376, part 2, 6.2.2.3); some writers put the strokes of
  /// Windows between folders.
  private static func key(_ name: String) -> String { String(name.lowercased().map { $0 == "\\" ? "/" : $0 }) }

  package func has(_ name: String) -> Bool { byName[Self.key(name)] != nil }

  /// A part, unpacked.
  package func bytes(_ name: String, limit: Int? = nil) throws(PackageFault) -> [UInt8] {
    guard let entry = byName[Self.key(name)] else { throw .damaged(part: name) }
    do throws(ZipFault) {
      return try archive.contents(entry, limit: limit ?? self.limit)
    } catch {
      throw PackageFault(error, part: name)
    }
  }

  /// A part of XML as UTF-8, without a byte order mark; it may be written in UTF-16 too (part 2, 8.1.4).
  package func text(_ name: String) throws(PackageFault) -> [UInt8] {
    guard let text = UTF8Check.utf8(try bytes(name)) else { throw .damaged(part: name) }
    return text
  }

  /// A part of XML as a tree.
  package func tree(_ name: String) throws(PackageFault) -> XMLElement {
    let bytes = try bytes(name)
    guard bytes.count <= Self.textLimit else { throw .tooLarge }
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

extension UTF8Check {
  /// Nil for what is in neither encoding.
  fileprivate static func utf8(_ raw: [UInt8]) -> [UInt8]? {
    guard raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) else {
      let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
      return firstInvalidOffset(text) == nil ? text : nil
    }
    let high = raw[0] == 0xFF ? 1 : 0
    let units = stride(from: 2, to: raw.count - 1, by: 2).map {
      UInt16(raw[$0 + high]) << 8 | UInt16(raw[$0 + 1 - high])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
