import Foundation
import FoundationXML
import Testing

/// The text of every element, by the names of its parent and its own.
final class XMLElements: NSObject, XMLParserDelegate {
  private(set) var root = ""
  private var texts: [String: [String]] = [:]
  private var open: [(name: String, text: String)] = []

  init(_ text: String?) throws {
    super.init()
    let parser = XMLParser(data: Data(try #require(text).utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "") in \(text?.prefix(300) ?? "")")
  }

  subscript(path: String) -> [String] { texts[path] ?? [] }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if open.isEmpty { root = name }
    open.append((name, ""))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !open.isEmpty { open[open.count - 1].text += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    let element = open.removeLast()
    texts["\(open.last?.name ?? "")/\(name)", default: []].append(element.text)
  }
}
