import DataFiles
import Schemas
import SourceText

/// The text of an entry as a form shows it: what each key says, as it is written, and the words below.
package struct EntryValues: Sendable {
  /// What a key says.
  package struct Value: Sendable {
    /// One text, or one for each item of a list.
    package let texts: [String]
    /// From 1, of key and value.
    package let lines: ClosedRange<Int>
    /// Whether it is more than texts: keys below the key, which a form leaves as they are.
    package let isNested: Bool
  }

  package let source: SourceFile
  package let body: String
  /// The line of the file on which the body begins, from 1.
  package let bodyLine: Int
  private let values: [KeySpec.ID: Value]

  /// Nil where the bytes are no text with front matter that can be read to its end.
  package init?(_ bytes: [UInt8], path: String, _ schema: Schema) {
    guard let source = SourceFile.decode(bytes, path: path).source else { return nil }
    let isKey = { (name: String) in schema.field(for: name) != nil }
    guard let block = FrontMatterBlock.find(in: source, knownKey: isKey).block else { return nil }
    let yaml = YAMLReading(source, range: block.yaml, knownKey: isKey)
    guard !yaml.isCutShort, yaml.lostKeys.isEmpty else { return nil }
    let lines = LineTable(source)
    var values: [KeySpec.ID: Value] = [:]
    for pair in yaml.pairs {
      guard let field = schema.field(for: pair.key.text), values[field.id] == nil else { continue }
      values[field.id] = Value(pair, lines)
    }
    self.source = source
    self.values = values
    body = source.text(block.body..<source.bytes.count).replacing("\r\n", with: "\n")
    bodyLine = block.bodyLine
  }

  package subscript(key: KeySpec) -> Value? { values[key.id] }

  /// The key whose lines a line is one of.
  package func key(onLine line: Int, of schema: Schema) -> KeySpec? {
    schema.fields.first { values[$0.id]?.lines.contains(line) == true }
  }
}

extension EntryValues.Value {
  fileprivate init(_ pair: YAMLPair, _ lines: LineTable) {
    let end = max(pair.key.range.upperBound, pair.value.range.upperBound - 1)
    self.lines = lines.line(of: pair.key.range.lowerBound).number...lines.line(of: end).number
    switch pair.value {
    case .scalar(let scalar): (texts, isNested) = (scalar.isEmpty ? [] : [scalar.text], false)
    case .list(let items, _):
      let scalars = items.compactMap(\.scalar)
      (texts, isNested) = (scalars.map(\.text), scalars.count < items.count)
    case .map: (texts, isNested) = ([], true)
    }
  }
}
