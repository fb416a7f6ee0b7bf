import SourceText

/// `fill: red; stroke: url(#a)`, reduced to properties that draw.
struct CSSDeclarations {
  private(set) var text = ""
  /// Names of properties that are left out.
  private(set) var dropped: [String] = []

  init(_ source: String) {
    for declaration in Self.parts(Array(source.utf8)[...], at: UInt8(ascii: ";")) { add(declaration) }
  }

  private mutating func add(_ declaration: ArraySlice<UInt8>) {
    let declaration = declaration.trimmedSpaces
    guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else {
      if !declaration.isEmpty { dropped.append(Self.label(declaration)) }
      return
    }
    let name = String(decoding: declaration[..<colon].trimmedSpaces, as: UTF8.self).lowercased()
    let value = String(decoding: declaration[(colon + 1)...], as: UTF8.self)
    guard SVGVocabulary.properties.contains(name), let value = CSSValue.cleaned(value), !value.isEmpty else {
      if CSSValue.cleaned(value) == nil || !SVGVocabulary.isEditors(property: name) {
        dropped.append(Self.label(declaration))
      }
      return
    }
    text += "\(text.isEmpty ? "" : ";")\(name):\(value)"
  }

  private static func label(_ declaration: ArraySlice<UInt8>) -> String {
    String(decoding: declaration.prefix(120), as: UTF8.self).excerpt
  }

  /// What stands between separators outside strings, brackets and comments.
  static func parts(_ source: ArraySlice<UInt8>, at separator: UInt8) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var scanner = CSSScanner(source)
    while !scanner.isAtEnd { parts.append(scanner.take(upTo: [separator])) }
    return parts
  }
}
