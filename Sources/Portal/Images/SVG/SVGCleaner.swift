import Diagnostics
import SourceText
import XML

/// An SVG is a document that can act: opened by its own address, its scripts run with the site's rights, and what it
/// loads tells who looks at it. What is published is rewritten from the drawing alone.
enum SVGCleaner {
  /// What is published of a drawing.
  struct Result {
    /// That it gives itself, in pixels; nil where it has none.
    let size: PictureSize?
    let bytes: [UInt8]
    /// What is left out beyond what draws nothing: scripts, links, addresses.
    let dropped: [String]
  }

  /// - Parameter keepsNames: false where no other file can point at its parts.
  static func clean(_ bytes: [UInt8], keepsNames: Bool = false) throws(PictureFault) -> Result {
    let document = try parse(bytes)
    let name = document.root.name
    guard name.local == "svg", name.namespace == SVGVocabulary.svg || name.namespace.isEmpty else {
      throw .notAPicture
    }
    var filter = SVGFilter(namespace: name.namespace)
    guard case .element(let drawing) = filter.filtered(document.root).first else { throw .notAPicture }
    guard SVGWeight.isBearable(drawing) else { throw .active("<use>") }
    var root = keepsNames ? drawing : SVGNames.renamed(drawing)
    root.attributes.insert(contentsOf: namespaces(of: root), at: 0)
    var writer = XMLWriter()
    writer.write(root)
    var dropped = filter.dropped
    for target in document.instructions where target == "xml-stylesheet" { dropped.add("<?xml-stylesheet?>") }
    return Result(size: size(of: root), bytes: writer.bytes, dropped: dropped.names)
  }

  private static func parse(_ bytes: [UInt8]) throws(PictureFault) -> XMLDocument {
    do throws(XMLFault) { return try XMLDocument(bytes) } catch {
      switch error {
      case .documentType(let part): throw part.lowercased().hasPrefix("<!doctype html") ? .notAPicture : .active(part)
      case .encoding: throw .active("encoding=")
      case .notWellFormed, .tooDeep, .tooLarge: throw .damaged(.svg)
      }
    }
  }

  private static func namespaces(of root: XMLElement) -> [XMLAttribute] {
    let plain = XMLAttribute(name: XMLName("xmlns"), value: SVGVocabulary.svg)
    let xlink = XMLAttribute(name: XMLName("xlink", prefix: "xmlns"), value: SVGVocabulary.xlink)
    return root.usesXLink ? [plain, xlink] : [plain]
  }

  private static func size(of root: XMLElement) -> PictureSize? {
    if let width = root.attribute("width").flatMap(pixels), let height = root.attribute("height").flatMap(pixels) {
      return PictureSize(width, height)
    }
    let box = (root.attribute("viewBox") ?? "").split { $0 == " " || $0 == "," }.map { pixels(String($0)) }
    guard box.count == 4, let width = box[2], let height = box[3] else { return nil }
    return PictureSize(width, height)
  }

  /// `120`, `120.5` or `120px`, in whole pixels.
  private static func pixels(_ length: String) -> Int? {
    let number = length.hasSuffix("px") ? String(length.dropLast(2)) : length
    return Double(number).flatMap { Int(exactly: $0.rounded()) }
  }
}

extension XMLElement {
  fileprivate var usesXLink: Bool {
    attributes.contains { $0.name.prefix == "xlink" } || elements.contains(where: \.usesXLink)
  }
}
