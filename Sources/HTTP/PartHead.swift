import SourceText

/// The head of a part of a form (RFC 7578, 4.2).
struct PartHead {
  var name: String?
  /// Without folders, which some browsers sent; nil of what is no file.
  var fileName: String?
  var type = "application/octet-stream"

  init(_ bytes: ArraySlice<UInt8>) {
    for line in bytes.split(separator: .newline) {
      let text = String(decoding: line, as: UTF8.self).trimmed
      guard let colon = text.firstIndex(of: ":") else { continue }
      let value = String(text[text.index(after: colon)...]).trimmed
      switch text[..<colon].lowercased() {
      case "content-disposition": read(MediaType(value))
      case "content-type": type = MediaType(value).name
      default: continue
      }
    }
  }

  private mutating func read(_ disposition: MediaType) {
    guard disposition.name == "form-data" else { return }
    name = disposition["name"].map(Self.unescaped)
    fileName = disposition["filename"].map { written in
      let parts = Self.unescaped(written).split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
      return String(parts.last ?? "")
    }
  }

  /// What browsers write for the three bytes that cannot stand there (HTML standard, multipart/form-data).
  private static func unescaped(_ text: String) -> String {
    text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }
}
