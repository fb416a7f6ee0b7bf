import Vietnamese
import XML
import Zip

/// The files in a workbook's archive, each unpacked when it is asked for. Names are names: none touches the disk.
struct Parts {
  private let archive: ZipArchive
  private let byName: [String: ZipEntry]
  let limits: Workbook.Limits

  init(_ archive: ZipArchive, _ limits: Workbook.Limits) {
    (self.archive, self.limits) = (archive, limits)
    byName = Dictionary(archive.entries.map { ($0.name, $0) }) { first, _ in first }
  }

  func has(_ name: String) -> Bool { byName[name] != nil }

  /// UTF-8, without a byte order mark.
  func bytes(_ name: String) throws(WorkbookFault) -> [UInt8] {
    guard let entry = byName[name] else { throw .damaged(part: name) }
    do throws(ZipFault) {
      let raw = try archive.contents(entry, limit: limits.bytes)
      guard let text = Self.utf8(raw) else { throw ZipFault.damaged }
      return text
    } catch {
      throw error == .damaged ? .damaged(part: name) : error.workbookFault
    }
  }

  /// Small parts, as a tree.
  func tree(_ name: String) throws(WorkbookFault) -> XMLElement {
    let bytes = try bytes(name)
    guard bytes.count <= 20_000_000 else { throw .tooLarge }
    do throws(XMLFault) { return try XMLDocument(bytes).root } catch { throw .damaged(part: name) }
  }

  /// Either encoding that packages may have (ECMA-376, part 2); nil for any other.
  private static func utf8(_ raw: [UInt8]) -> [UInt8]? {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      let isLittle = raw[0] == 0xFF
      let units = stride(from: 2, to: raw.count - 1, by: 2).map {
        UInt16(raw[$0 + (isLittle ? 1 : 0)]) << 8 | UInt16(raw[$0 + (isLittle ? 0 : 1)])
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    return UTF8Check.firstInvalidOffset(text) == nil ? text : nil
  }
}
