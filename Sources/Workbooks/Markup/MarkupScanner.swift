import SourceText
import Vietnamese

/// Walks over the XML of a sheet, which may have millions of elements: a stricter and smaller reader than libexpat,
/// without types, entities and namespaces (elements are known by their local names), that makes no string of what
/// nobody asks for. What is not well formed is refused.
struct MarkupScanner {
  enum Token {
    case start, end, text, finished
  }

  enum Fault: Error {
    case notWellFormed, tooDeep
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Whole names of the elements around.
  private var open: [Range<Int>] = []
  /// Of the last start or end tag, without its prefix.
  private(set) var name = 0..<0
  private(set) var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  /// Of the last text.
  private(set) var content = 0..<0
  private var isLiteral = false
  private var isEmptyElement = false
  private var hasRoot = false

  private static let depth = 128

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var level: Int { open.count }

  mutating func next() throws(Fault) -> Token {
    if isEmptyElement {
      isEmptyElement = false
      open.removeLast()
      return .end
    }
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        if let token = try text() { return token }
      } else if let token = try markup() {
        return token
      }
    }
    guard open.isEmpty, hasRoot else { throw .notWellFormed }
    return .finished
  }

  private mutating func text() throws(Fault) -> Token? {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    if open.isEmpty {
      guard bytes[start..<index].allSatisfy(\.isMarkupSpace) else { throw .notWellFormed }
      return nil
    }
    (content, isLiteral) = (start..<index, false)
    return .text
  }

  private mutating func markup() throws(Fault) -> Token? {
    guard index + 1 < bytes.count else { throw .notWellFormed }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"): return try endTag()
    case UInt8(ascii: "?"): try skip(to: "?>")
    case UInt8(ascii: "!"): return try declaration()
    default: return try startTag()
    }
    return nil
  }

  /// Comments and CDATA sections; a document type is refused.
  private mutating func declaration() throws(Fault) -> Token? {
    if bytes[index...].starts(with: "<!--".utf8) {
      index += 4
      try skip(to: "-->")
      return nil
    }
    guard bytes[index...].starts(with: "<![CDATA[".utf8), !open.isEmpty else { throw .notWellFormed }
    let start = index + 9
    index = start
    try skip(to: "]]>")
    (content, isLiteral) = (start..<index - 3, true)
    return .text
  }

  private mutating func skip(to mark: StaticString) throws(Fault) {
    let mark = mark.withUTF8Buffer { Array($0) }
    while index < bytes.count {
      if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
        index += mark.count
        return
      }
      index += 1
    }
    throw .notWellFormed
  }

  private mutating func startTag() throws(Fault) -> Token {
    guard !open.isEmpty || !hasRoot else { throw .notWellFormed }
    hasRoot = true
    index += 1
    let whole = try takeName()
    let local = name
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hadSpace = skipSpace()
      guard index < bytes.count else { throw .notWellFormed }
      if bytes[index] == UInt8(ascii: ">") { break }
      if bytes[index] == UInt8(ascii: "/") {
        index += 1
        isEmptyElement = true
        break
      }
      guard hadSpace else { throw .notWellFormed }
      try takeAttribute()
    }
    try take(UInt8(ascii: ">"))
    guard open.count < Self.depth else { throw .tooDeep }
    open.append(whole)
    name = local
    return .start
  }

  private mutating func endTag() throws(Fault) -> Token {
    index += 2
    let whole = try takeName()
    skipSpace()
    try take(UInt8(ascii: ">"))
    guard let last = open.popLast(), bytes[last].elementsEqual(bytes[whole]) else { throw .notWellFormed }
    return .end
  }

  private mutating func takeAttribute() throws(Fault) {
    _ = try takeName()
    let key = name
    skipSpace()
    try take(UInt8(ascii: "="))
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      throw .notWellFormed
    }
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote {
      guard bytes[index] != UInt8(ascii: "<") else { throw .notWellFormed }
      index += 1
    }
    attributes.append((key, start..<index))
    try take(quote)
  }

  /// - Returns: the whole name; ``name`` is the part behind its prefix.
  private mutating func takeName() throws(Fault) -> Range<Int> {
    let start = index
    var local = index
    while index < bytes.count, bytes[index].isMarkupName {
      index += 1
      if bytes[index - 1] == UInt8(ascii: ":") { local = index }
    }
    guard local < index else { throw .notWellFormed }
    name = local..<index
    return start..<index
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = index
    while index < bytes.count, bytes[index].isMarkupSpace { index += 1 }
    return index > start
  }

  private mutating func take(_ byte: UInt8) throws(Fault) {
    guard index < bytes.count, bytes[index] == byte else { throw .notWellFormed }
    index += 1
  }
}

extension MarkupScanner {
  /// Whether the last tag's local name is this one.
  func isNamed(_ text: StaticString) -> Bool { bytes(name, are: text) }

  private func bytes(_ range: Range<Int>, are text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount == range.count else { return false }
    return text.withUTF8Buffer { buffer in
      for (place, byte) in buffer.enumerated() where bytes[range.lowerBound + place] != byte { return false }
      return true
    }
  }

  /// Where the value of an attribute stands.
  func range(of attribute: StaticString) -> Range<Int>? {
    for (name, value) in attributes where bytes(name, are: attribute) { return value }
    return nil
  }

  func attribute(_ name: StaticString) throws(Fault) -> String? {
    guard let range = range(of: name) else { return nil }
    return try string(range, isLiteral: false)
  }

  func flag(_ name: StaticString) -> Bool {
    guard let range = range(of: name) else { return false }
    return bytes(range, are: "1") || bytes(range, are: "true")
  }

  /// A whole number that is not negative; an attribute that says nothing is none.
  func number(_ name: StaticString) throws(Fault) -> Int? {
    guard let range = range(of: name), !range.isEmpty else { return nil }
    return try number(range)
  }

  func number(_ range: Range<Int>) throws(Fault) -> Int {
    guard !range.isEmpty, range.count <= 12 else { throw .notWellFormed }
    var number = 0
    for byte in bytes[range] {
      guard byte.isASCIIDigit else { throw .notWellFormed }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  func raw(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  /// The last text, with its references resolved.
  func text() throws(Fault) -> String { try string(content, isLiteral: isLiteral) }

  private func string(_ range: Range<Int>, isLiteral: Bool) throws(Fault) -> String {
    guard bytes[range].contains(where: { $0 == UInt8(ascii: "&") || $0 == .carriageReturn }) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var (text, place) = ([UInt8](), range.lowerBound)
    while place < range.upperBound {
      if bytes[place] == UInt8(ascii: "&"), !isLiteral {
        text += try reference(&place, range.upperBound)
        continue
      }
      let isReturn = bytes[place] == .carriageReturn
      text.append(isReturn ? .newline : bytes[place])
      place += 1
      // The breaks of Windows are one character each (XML 1.0, 2.11).
      if isReturn, place < range.upperBound, bytes[place] == .newline { place += 1 }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What a reference stands for, in UTF-8.
  private func reference(_ place: inout Int, _ end: Int) throws(Fault) -> [UInt8] {
    guard let last = bytes[place..<min(end, place + 12)].firstIndex(of: UInt8(ascii: ";")) else {
      throw .notWellFormed
    }
    let name = bytes[place + 1..<last]
    place = last + 1
    for (own, text) in Self.entities where name.elementsEqual(own) { return text }
    guard let scalar = Self.scalar(String(decoding: name, as: UTF8.self)) else { throw .notWellFormed }
    return Array(String(scalar).utf8)
  }

  private static let entities = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"].map {
    (Array($0.utf8), Array($1.utf8))
  }

  private static func scalar(_ reference: String) -> Character? {
    guard reference.hasPrefix("#") else { return nil }
    let isHex = reference.hasPrefix("#x")
    let number = UInt32(reference.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
    guard let scalar = number.flatMap(Unicode.Scalar.init), scalar.value != 0 else { return nil }
    return Character(scalar)
  }
}

extension UInt8 {
  fileprivate var isMarkupSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

  fileprivate var isMarkupName: Bool {
    switch self {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x3A, 0x2D, 0x2E, 0x5F, 0x80...0xFF: true
    default: false
    }
  }
}
