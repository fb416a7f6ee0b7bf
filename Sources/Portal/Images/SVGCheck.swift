/// An SVG is a document that can act: opened by its own address, its scripts run with the site's rights. Only drawings
/// are published.
enum SVGCheck {
  /// The size that the drawing gives itself, in pixels; nil where it has none.
  /// - Throws: `PictureFault.active`, naming the part that is more than drawing.
  static func size(_ bytes: [UInt8]) throws(PictureFault) -> PictureSize? {
    let text = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for part in ["<script", "<foreignobject", "<!entity", "javascript:", "<iframe", "<embed", "<object"]
    where text.contains(part) {
      throw .active(part)
    }
    if let handler = eventHandler(text) { throw .active(handler) }
    guard let start = text.firstRange(of: Array("<svg".utf8)), let end = text[start.upperBound...].firstIndex(of: 0x3E)
    else { throw .damaged(.svg) }
    let tag = text[start.upperBound..<end].map { $0 < 0x20 ? 0x20 : $0 }
    return size(ofTag: String(decoding: tag, as: UTF8.self))
  }

  /// An attribute such as `onload=`, in any tag.
  private static func eventHandler(_ text: [UInt8]) -> String? {
    for tag in text.split(separator: UInt8(ascii: "<")) {
      let tag = tag.prefix { $0 != UInt8(ascii: ">") }
      for start in tag.indices.dropFirst() where tag[start - 1].endsAttribute && tag[start...].starts(with: "on".utf8) {
        let name = tag[start...].prefix { $0.isASCIILetter }
        if name.count > 2, tag[name.endIndex...].first(where: { $0 > 0x20 }) == UInt8(ascii: "=") {
          return String(decoding: name, as: UTF8.self)
        }
      }
    }
    return nil
  }

  private static func size(ofTag tag: String) -> PictureSize? {
    if let width = attribute("width", tag).flatMap(pixels), let height = attribute("height", tag).flatMap(pixels) {
      return PictureSize(width, height)
    }
    let box = (attribute("viewbox", tag) ?? "").split { $0 == " " || $0 == "," }.map { pixels(String($0)) }
    guard box.count == 4, let width = box[2], let height = box[3] else { return nil }
    return PictureSize(width, height)
  }

  private static func attribute(_ name: String, _ tag: String) -> String? {
    guard let start = tag.firstRange(of: " \(name)=")?.upperBound, let quote = tag[start...].first,
      quote == "\"" || quote == "'"
    else { return nil }
    return String(tag[start...].dropFirst().prefix { $0 != quote })
  }

  /// `120`, `120.5` or `120px`, in whole pixels.
  private static func pixels(_ length: String) -> Int? {
    let number = length.hasSuffix("px") ? String(length.dropLast(2)) : length
    return Double(number).flatMap { Int(exactly: $0.rounded()) }
  }
}

extension UInt8 {
  /// What may stand before the name of an attribute.
  fileprivate var endsAttribute: Bool { self <= 0x20 || [0x22, 0x27, 0x2F].contains(self) }
}
