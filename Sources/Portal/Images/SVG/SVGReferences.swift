import SourceText

/// Finds names in clean values, where a reference has the one form `url(#name)`, and in clean style sheets.
enum SVGReferences {
  static func each(in value: String, _ body: (Substring) -> Void) {
    _ = replaced(in: value) {
      body($0)
      return ""
    }
  }

  static func replaced(in value: String, _ name: (Substring) -> String) -> String {
    guard value.utf8.contains(UInt8(ascii: "#")) else { return value }
    let start = "url(#"
    var (output, rest) = ("", value[...])
    while let range = rest.firstRange(of: start), let end = rest[range.upperBound...].firstIndex(of: ")") {
      output += rest[..<range.upperBound] + name(rest[range.upperBound..<end])
      rest = rest[end...]
    }
    return output + rest
  }

  static func eachSelector(in sheet: String, _ body: (Character, Substring) -> Void) {
    _ = replacedSelectors(in: sheet) {
      body($0, $1)
      return ""
    }
  }

  /// Runs over `.class` and `#name` of what stands before each `{`.
  static func replacedSelectors(in sheet: String, _ name: (Character, Substring) -> String) -> String {
    var (output, rest) = ("", sheet[...])
    while let brace = rest.firstIndex(of: "{") {
      let head = rest[..<brace]
      // A query has dots in its numbers and no names; its block follows as rules of their own.
      output += head.hasPrefix("@") ? String(head) : selector(head, name)
      let isQuery = head.hasPrefix("@")
      let end =
        isQuery ? rest.index(after: brace) : rest[brace...].firstIndex(of: "}").map(rest.index(after:)) ?? rest.endIndex
      output += rest[brace..<end]
      rest = rest[end...]
      while rest.first == "}" { output.append(rest.removeFirst()) }
    }
    return output + rest
  }

  private static func selector(_ text: Substring, _ name: (Character, Substring) -> String) -> String {
    var (output, rest) = ("", text)
    while let mark = rest.firstIndex(where: { $0 == "." || $0 == "#" }) {
      output += rest[...mark]
      let tail = rest[rest.index(after: mark)...]
      let length = tail.utf8.prefix(while: \.isNamePart).count
      let end = tail.utf8.index(tail.startIndex, offsetBy: length)
      output += name(rest[mark], tail[..<end])
      rest = tail[end...]
    }
    return output + rest
  }
}
