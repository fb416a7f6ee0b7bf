import DataFiles
import SourceText
import Templates

/// The words of the desk, from `desk/strings.yaml`.
struct DeskWords: Sendable {
  private let texts: [String: String]
  private let keys: [String]

  init(_ bytes: [UInt8], path: String) {
    guard let source = SourceFile.decode(bytes, path: path).source else {
      (texts, keys) = ([:], [])
      return
    }
    let pairs = YAMLReading(source, range: 0..<source.bytes.count) { _ in false }.pairs
    let entries = pairs.compactMap { pair in pair.value.scalar.map { (pair.key.text, $0.text) } }
    texts = Dictionary(entries) { first, _ in first }
    keys = entries.map(\.0)
  }

  /// A word; `{name}` places are filled. Its key where there is none, which a test looks for.
  func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
    values.reduce(texts[key] ?? key) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  func has(_ key: String) -> Bool { texts[key] != nil }

  /// The word, or nil where there is none.
  func known(_ key: String) -> String? { texts[key] }

  /// `{{words.title}}` in templates.
  var record: Record {
    let entries = keys.map { Record.Entry($0, "", .text(texts[$0] ?? "")) }
    return Record(name: "words", [Record.Entry("words", "desk/strings.yaml", .record(Record(name: "words", entries)))])
  }

  /// The words that scripts say, as JSON.
  var forScripts: [UInt8] {
    var bytes = Array("{".utf8)
    for (index, key) in keys.filter({ $0.hasPrefix("js_") }).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendJSON(string: key.utf8)
      bytes.append(UInt8(ascii: ":"))
      bytes.appendJSON(string: (texts[key] ?? "").utf8)
    }
    return bytes + [UInt8(ascii: "}")]
  }
}
