extension String {
  /// On one line, without what is not seen, and not much of it: what a message quotes of a file.
  package var excerpt: String {
    let line = prefix(400).split { $0.isWhitespace }.joined(separator: " ")
    let seen = line.unicodeScalars.filter {
      $0.value >= 0x20 && $0.value != 0x7F && !$0.properties.isDefaultIgnorableCodePoint
    }
    let text = String(String.UnicodeScalarView(seen))
    return text.count <= 40 ? text : "\(text.prefix(39))…"
  }
}
