import Diagnostics
import SourceText

/// What a PDF file reveals about who made it (ISO 32000-2, 14.3): the strings of its information dictionaries, old ones
/// that later changes only covered too, and its packets of XMP. A search over the bytes, not a reading of the document.
struct PDFProperties {
  /// Nil where the strings are encrypted.
  let properties: [DocumentProperty]?

  /// Bytes that one stream may hold.
  private static let limit = 8_000_000
  /// Bytes that all streams together may hold once they are unpacked.
  private static let streamLimit = 64_000_000

  init(_ bytes: [UInt8]) {
    let found = PDFSearch(bytes)
    var packets = found.packets.map { Array(bytes[$0]) }
    var dictionaries = found.information.map { bytes[$0] }
    var budget = Self.streamLimit
    for stream in found.streams where budget > 0 {
      let text = ZlibText.expanded(bytes[stream.range], limit: min(budget, Self.limit))
      // One that cannot be unpacked has cost as much as any.
      budget -= text?.count ?? Self.limit
      guard let text else { continue }
      if stream.isMetadata { packets.append(text) } else { dictionaries += PDFSearch.information(inObjects: text[...]) }
    }
    var properties: [DocumentProperty] = []
    for property in dictionaries.flatMap(Self.entries) + packets.flatMap(XMPPacket.properties)
    where !properties.contains(property) {
      properties.append(property)
    }
    properties.sort { $0.kind.rawValue < $1.kind.rawValue }
    self.properties = found.isEncrypted && !dictionaries.isEmpty ? nil : properties
  }

  private static let keys: [(name: String, kind: DocumentProperty.Kind)] = [
    ("/Author", .author), ("/LastModifiedBy", .lastAuthor), ("/Company", .company), ("/Manager", .manager),
    ("/Title", .title), ("/Subject", .title), ("/Keywords", .title), ("/Creator", .program), ("/Producer", .program),
  ]

  private static func entries(_ dictionary: ArraySlice<UInt8>) -> [DocumentProperty] {
    keys.compactMap { key, kind in
      guard let start = PDFSearch.value(of: key, in: dictionary), let text = PDFString(dictionary[start...])?.text
      else {
        return nil
      }
      return DocumentProperty(kind, text)
    }
  }
}
