import Vietnamese

extension SourceFile {
  /// A file as text: without a byte-order mark, in NFC; nil with a diagnostic where it is not UTF-8.
  static func decode(_ bytes: [UInt8], path: String) -> (source: SourceFile?, diagnostics: [Diagnostic]) {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = marked ? Array(bytes.dropFirst(3)) : bytes
    if let offset = UTF8Check.firstInvalidOffset(text) {
      let readable = SourceFile(path: path, bytes: text)
      return (nil, [Diagnostic(readable, at: offset..<offset, .badUTF8)])
    }
    return (SourceFile(path: path, bytes: NFC.normalized(text)), [])
  }
}
