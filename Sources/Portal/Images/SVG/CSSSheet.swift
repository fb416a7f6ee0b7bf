import SourceText

/// The text of a `<style>` element, reduced to rules of plain selectors with properties that draw, and to `@media`.
struct CSSSheet {
  private(set) var text = ""
  /// Rules and properties that are left out.
  private(set) var dropped: [String] = []

  init(_ source: String) {
    self.init(Self.withoutComments(Array(source.utf8))[...], depth: 0)
  }

  private init(_ source: ArraySlice<UInt8>, depth: Int) {
    var scanner = CSSScanner(source)
    while !scanner.isAtEnd {
      let head = scanner.take(upTo: Self.headEnds).trimmedSpaces
      guard scanner.last == UInt8(ascii: "{") else {
        if !head.isEmpty { drop(head) }
        continue
      }
      let block = scanner.take(upTo: [UInt8(ascii: "}")])
      if head.first == UInt8(ascii: "@") { media(head, block, depth) } else { rule(head, block) }
    }
  }

  private static let headEnds = Set("{;".utf8)

  private mutating func drop(_ head: ArraySlice<UInt8>) {
    dropped.append(String(decoding: head.prefix(120), as: UTF8.self).excerpt)
  }

  private mutating func rule(_ head: ArraySlice<UInt8>, _ block: ArraySlice<UInt8>) {
    guard !head.isEmpty, head.allSatisfy(\.isInSelector), !head.containsLoneDot else { return drop(head) }
    let declarations = CSSDeclarations(String(decoding: block, as: UTF8.self))
    dropped += declarations.dropped
    guard !declarations.text.isEmpty else { return }
    text += "\(String(decoding: head.spaced, as: UTF8.self)){\(declarations.text)}"
  }

  /// `@media (prefers-color-scheme: dark) { … }`: what a query asks for loads nothing.
  private mutating func media(_ head: ArraySlice<UInt8>, _ block: ArraySlice<UInt8>, _ depth: Int) {
    let query = String(decoding: head.spaced, as: UTF8.self)
    guard depth == 0, query.lowercased().hasPrefix("@media "), head.dropFirst().allSatisfy(\.isInQuery) else {
      return drop(head)
    }
    let inner = CSSSheet(block, depth: depth + 1)
    dropped += inner.dropped
    if !inner.text.isEmpty { text += "\(query){\(inner.text)}" }
  }

  private static func withoutComments(_ source: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var rest = source[...]
    while let start = rest.firstRange(of: Array("/*".utf8)) {
      output += rest[..<start.lowerBound] + [0x20]
      rest = rest[(rest[start.upperBound...].firstRange(of: Array("*/".utf8))?.upperBound ?? rest.endIndex)...]
    }
    output += rest
    // What hid a sheet from browsers of the last century.
    return String(decoding: output, as: UTF8.self).replacing("<!--", with: "").replacing("-->", with: "").utf8.map {
      $0
    }
  }
}

extension UInt8 {
  /// Elements, classes, names and how they stand to each other; no attributes, no states.
  fileprivate var isInSelector: Bool { isNamePart || self <= 0x20 || Self.selectorMarks.contains(self) }
  fileprivate var isInQuery: Bool { isNamePart || self <= 0x20 || Self.queryMarks.contains(self) }

  private static let selectorMarks = Set("#.*,+~>".utf8)
  private static let queryMarks = Set("():,.".utf8)
}

extension ArraySlice<UInt8> {
  /// A dot or a number sign without a name after it.
  fileprivate var containsLoneDot: Bool {
    indices.contains { place in
      (self[place] == UInt8(ascii: ".") || self[place] == UInt8(ascii: "#"))
        && !(self[(place + 1)...].first?.isNamePart ?? false)
    }
  }

  /// With one space where there was any white space.
  fileprivate var spaced: [UInt8] { Array(split { $0 <= 0x20 }.joined(separator: [0x20])) }
}
