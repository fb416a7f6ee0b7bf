import Foundation
import FoundationXML

/// Reads a published drawing with libxml2, and says what in it could act; written without a look at how it is cleaned.
final class DrawingInspector: NSObject, XMLParserDelegate {
  private(set) var faults: [String] = []
  private var open: [String] = []

  static func faults(_ bytes: [UInt8]) -> [String] {
    let inspector = DrawingInspector()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.delegate = inspector
    if !parser.parse() { inspector.faults.append("not well-formed: \(String(describing: parser.parserError))") }
    let text = String(decoding: bytes, as: UTF8.self)
    for mark in ["<!", "<?", "<script"] where text.contains(mark) { inspector.faults.append(mark) }
    return inspector.faults
  }

  private static let active: Set = [
    "script", "foreignObject", "iframe", "embed", "object", "a", "animate", "set", "animateTransform", "animateMotion",
    "handler", "listener", "feImage", "audio", "video", "canvas", "discard", "tref", "font-face-uri", "cursor", "view",
  ]

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    open.append(element)
    if namespaceURI != "http://www.w3.org/2000/svg" { faults.append("\(element) of \(namespaceURI ?? "nothing")") }
    if Self.active.contains(element) { faults.append(element) }
    for (name, value) in attributes { check(name, value, of: element) }
  }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  /// What a drawing says in words does nothing, be it an address.
  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if open.last == "style" { checkStyle(text) }
  }

  private func check(_ name: String, _ value: String, of element: String) {
    if value.contains("127.0.0.1") { faults.append("\(name)=\(value)") }
    let local = name.split(separator: ":").last.map(String.init) ?? name
    if local.lowercased().hasPrefix("on") { faults.append(name) }
    if ["src", "action", "base", "formaction", "ping", "to", "values", "from", "by"].contains(local),
      !element.hasPrefix("fe")
    {
      faults.append(name)
    }
    if local == "href", !value.hasPrefix("#"), !value.hasPrefix("data:image/png;base64,") {
      faults.append("\(name)=\(value)")
    }
    if local != "href", !name.hasPrefix("xmlns") { checkStyle(value) }
  }

  private func checkStyle(_ text: String) {
    let marks = [
      "127.0.0.1", "\\", "@import", "@font-face", "javascript", "expression", "image-set", "://", "behavior", "-moz-",
    ]
    for mark in marks where text.lowercased().contains(mark) {
      faults.append("\(mark) in \(text)")
    }
    for part in text.lowercased().components(separatedBy: "url(").dropFirst() where !part.hasPrefix("#") {
      faults.append("url(\(part)")
    }
  }
}
