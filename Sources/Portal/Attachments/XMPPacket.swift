import Diagnostics
import XML

/// What a packet of XMP tells (ISO 16684-1): properties are elements or attributes, lists stand in `rdf:li`.
enum XMPPacket {
  /// - Returns: none where it is no XML.
  static func properties(_ bytes: [UInt8]) -> [DocumentProperty] {
    var open: [XMLName] = []
    var text = ""
    var found: [DocumentProperty] = []
    let add = { (name: XMLName?, value: String) in
      guard let name, let kind = kind(name.local), let property = DocumentProperty(kind, value) else { return }
      found.append(property)
    }
    let handle = { (event: XMLEvent) in
      switch event {
      case .start(let name, let attributes):
        open.append(name)
        text = ""
        for attribute in attributes { add(attribute.name, attribute.value) }
      case .text(let piece): if text.utf8.count < 1000 { text += piece }
      case .end:
        // The property is the nearest that is not RDF's own.
        add(open.last { $0.namespace != rdf }, text)
        open.removeLast()
        text = ""
      case .instruction: break
      }
    }
    do throws(XMLFault) { try XMLReader.read(bytes, handle) } catch { return found }
    return found
  }

  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  private static func kind(_ local: String) -> DocumentProperty.Kind? {
    switch local {
    case "creator", "Author", "Artist", "CreatorContactInfo", "AuthorsPosition", "owner": .author
    case "LastModifiedBy", "lastModifiedBy", "CaptionWriter": .lastAuthor
    case "Company", "company": .company
    case "Manager", "manager": .manager
    case "City", "Location", "GPSLatitude", "GPSLongitude": .place
    case "filePath", "ManifestItem": .path
    case "title", "Keywords", "subject", "description": .title
    case "CreatorTool", "Producer": .program
    default: nil
    }
  }
}
