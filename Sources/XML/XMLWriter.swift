import SourceText

/// Writes elements as UTF-8, names without prefixes: namespaces are the writer's to declare.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ element: XMLElement) {
    raw("<\(element.name.written)")
    for attribute in element.attributes {
      raw(" \(attribute.name.written)=\"")
      escape(attribute.value, inAttribute: true)
      raw("\"")
    }
    guard !element.children.isEmpty else { return raw("/>") }
    raw(">")
    for child in element.children {
      switch child {
      case .text(let text): escape(text, inAttribute: false)
      case .element(let element): write(element)
      }
    }
    raw("</\(element.name.written)>")
  }

  private mutating func raw(_ markup: String) { bytes += markup.utf8 }

  /// White space that a reader would make a space of is written by its number.
  private mutating func escape(_ text: String, inAttribute: Bool) {
    for byte in text.utf8 {
      if let entity = byte.markupEntity {
        raw(entity)
      } else if byte == .carriageReturn || inAttribute && (byte == .tab || byte == .newline) {
        raw("&#\(byte);")
      } else {
        bytes.append(byte)
      }
    }
  }
}
