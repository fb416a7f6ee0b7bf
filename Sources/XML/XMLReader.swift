import CExpat
import SourceText

/// Reads XML with libexpat: UTF-8, UTF-16 and Latin 1, by byte order mark or declaration. A document with a DTD of its
/// own is refused before anything in it is expanded, so no entity is ever read from it or from elsewhere.
package enum XMLReader {
  /// - Parameters:
  ///   - depth: how many elements may stand inside each other.
  ///   - elements: how many there may be in all.
  ///   - handle: is given each event in turn.
  package static func read(
    _ bytes: some Collection<UInt8>, depth: Int = 128, elements: Int = .max, _ handle: (XMLEvent) -> Void
  ) throws(XMLFault) {
    guard let length = Int32(exactly: bytes.count) else { throw .tooLarge }
    // No document can hold U+0001, so namespaces and names cannot be confused.
    guard let parser = XML_ParserCreateNS(nil, XMLSession.separator) else { throw .tooLarge }
    defer { XML_ParserFree(parser) }
    let fault = withoutActuallyEscaping(handle) { handle in
      let session = XMLSession(parser, depth: depth, elements: elements, handle)
      return withExtendedLifetime(session) { session.run(Array(bytes), length) }
    }
    if let fault { throw fault }
  }
}

/// One document on its way through libexpat's callbacks.
private final class XMLSession {
  static let separator: CChar = 1

  private let parser: XML_Parser
  private let handle: (XMLEvent) -> Void
  private let limit: Int
  private var depth = 0
  /// Elements that may still begin.
  private var room: Int
  private var fault: XMLFault?
  /// Names met before, as libexpat gives them: documents have few, and each would be three texts anew.
  private var names: [String: XMLName] = [:]

  init(_ parser: XML_Parser, depth: Int, elements: Int, _ handle: @escaping (XMLEvent) -> Void) {
    (self.parser, limit, room, self.handle) = (parser, depth, elements, handle)
  }

  /// All at once: pieces would make a long token cost its length for each.
  func run(_ bytes: [UInt8], _ length: Int32) -> XMLFault? {
    XML_SetReturnNSTriplet(parser, 1)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    setHandlers()
    let status = bytes.withUnsafeBytes {
      XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self) ?? nil, length, 1)
    }
    if fault != nil || status == XML_STATUS_OK { return fault }
    let isEncoding = [XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING].contains(XML_GetErrorCode(parser))
    return isEncoding ? .encoding : .notWellFormed(line: Int(XML_GetCurrentLineNumber(parser)))
  }

  private func setHandlers() {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLSession.of(data)?.start(name, attributes) },
      { data, _ in XMLSession.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, text, length in XMLSession.of(data)?.text(text, length) }
    XML_SetProcessingInstructionHandler(parser) { data, target, _ in
      XMLSession.of(data)?.handle(.instruction(XMLSession.string(target)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, name, _, publicID, hasSubset in
      XMLSession.of(data)?.documentType(XMLSession.string(name), XMLSession.string(publicID), hasSubset != 0)
    }
    XML_SetSkippedEntityHandler(parser) { data, name, _ in
      XMLSession.of(data)?.stop(.documentType("&\(XMLSession.string(name));"))
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLSession? {
    data.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }

  private func stop(_ fault: XMLFault) {
    self.fault = self.fault ?? fault
    XML_StopParser(parser, 0)
  }

  /// `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "…">` is a name and nothing more, since no other file is read.
  private func documentType(_ name: String, _ publicID: String, _ hasSubset: Bool) {
    if hasSubset || !publicID.hasPrefix("-//W3C//") { stop(.documentType("<!DOCTYPE \(name)")) }
  }

  private func start(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard fault == nil else { return }
    depth += 1
    guard depth <= limit else { return stop(.tooDeep) }
    guard room > 0 else { return stop(.tooLarge) }
    room -= 1
    var list: [XMLAttribute] = []
    var place = 0
    while let key = attributes?[place], let value = attributes?[place + 1] {
      list.append(XMLAttribute(name: self.name(key), value: String(cString: value)))
      place += 2
    }
    handle(.start(self.name(name), list))
  }

  private func end() {
    guard fault == nil else { return }
    depth -= 1
    handle(.end)
  }

  private func text(_ text: UnsafePointer<CChar>?, _ length: Int32) {
    guard fault == nil, let text else { return }
    let bytes = UnsafeBufferPointer(
      start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: Int(length))
    handle(.text(String(decoding: bytes, as: UTF8.self)))
  }

  private func name(_ text: UnsafePointer<CChar>?) -> XMLName {
    let text = Self.string(text)
    if let name = names[text] { return name }
    let name = Self.name(text)
    if names.count < 1_000 { names[text] = name }
    return name
  }

  /// `namespace␁local␁prefix`, `namespace␁local` or `local`.
  private static func name(_ text: String) -> XMLName {
    let parts = text.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
    return switch parts.count {
    case 1: XMLName(parts[0])
    case 2: XMLName(parts[1], in: parts[0])
    default: XMLName(parts[1], in: parts[0], prefix: parts[2])
    }
  }
}
