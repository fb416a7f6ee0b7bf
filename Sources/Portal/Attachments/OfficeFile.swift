import Diagnostics
import SourceText
import XML
import Zip

/// A file of Word, Excel, PowerPoint (ECMA-376) or LibreOffice (ODF 1.3): an archive with parts that reveal who made
/// it.
struct OfficeFile: Sendable {
  let archive: ZipArchive
  private let isOpenDocument: Bool

  /// Bytes of one part that is read; texts of hundreds of pages have ten million.
  private static let limit = 50_000_000

  /// - Throws: for what is no archive, or a damaged one.
  /// - Returns: nil for an archive of other files.
  init?(_ bytes: [UInt8]) throws(ZipFault) {
    archive = try ZipArchive(bytes)
    isOpenDocument = archive["META-INF/manifest.xml"] != nil && archive["content.xml"] != nil
    guard isOpenDocument || archive["[Content_Types].xml"] != nil else { return nil }
  }

  /// Whether the file is signed: what a signature covers must stay as it is.
  var isSigned: Bool {
    archive.entries.contains { $0.name.hasPrefix("_xmlsignatures/") || $0.name == "META-INF/documentsignatures.xml" }
  }

  /// What its parts tell, each once.
  func properties() throws(ZipFault) -> [DocumentProperty] {
    var found: [DocumentProperty] = []
    for entry in archive.entries {
      guard let part = OfficePart(entry.name, isOpenDocument: isOpenDocument) else { continue }
      var collector = PropertyCollector(part)
      let bytes = try archive.contents(entry, limit: Self.limit)
      do throws(XMLFault) { try XMLReader.read(bytes, depth: 1000) { collector.take($0) } } catch { throw .damaged }
      found += collector.properties.filter { !found.contains($0) }
    }
    return found.sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  /// The file with its parts of properties empty, every other byte for byte.
  func withoutProperties() throws(ZipFault) -> [UInt8] {
    var writer = ZipWriter()
    for entry in archive.entries {
      if let empty = OfficePart(entry.name, isOpenDocument: isOpenDocument)?.empty {
        writer.add(entry, contents: Array(empty.utf8))
      } else {
        try writer.add(entry, from: archive)
      }
    }
    return writer.finished()
  }
}
