/// What readers can search for in one document, in UTF-8.
struct SearchText: Sendable {
  /// Titles and names: found first.
  var title: [UInt8] = []
  var body: [UInt8] = []

  /// Makes room for the text of another document.
  mutating func removeAll() {
    title.removeAll(keepingCapacity: true)
    body.removeAll(keepingCapacity: true)
  }

  mutating func add(title text: String) { Self.add(text, to: &title) }
  mutating func add(_ text: String?) { if let text { Self.add(text, to: &body) } }
  mutating func add(_ texts: [String]) { for text in texts { add(text) } }

  private static func add(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: " "))
  }
}
