import DataFiles
import Schemas
import SourceText

/// A key of a file of settings, with what it says: a field, keys below it, or a list of such.
package struct SettingNode: Sendable {
  package indirect enum Content: Sendable {
    /// One text, or one for each item of a list.
    case texts([String])
    case record([SettingNode])
    /// Items, and one without values, whose position is `#`.
    case records([[SettingNode]], blank: [SettingNode])
    /// More than a form can hold.
    case intricate
  }

  package let field: FormField
  /// Keys as the file writes them and positions from 0, between slashes.
  package let path: String
  /// From 1; nil where the file does not have it.
  package let lines: ClosedRange<Int>?
  package let content: Content
}

extension SettingNode {
  /// Every key that a file may have; nil where it cannot be read to its end.
  package static func all(_ bytes: [UInt8], _ file: SettingFile) -> [SettingNode]? {
    guard let source = SourceFile.decode(bytes, path: file.file).source else { return nil }
    let yaml = YAMLReading(source, range: 0..<source.bytes.count) { file.schema.field(for: $0) != nil }
    guard !yaml.isCutShort, yaml.lostKeys.isEmpty else { return nil }
    return nodes(file.schema, yaml.pairs, below: "", LineTable(source))
  }

  /// Those without keys below them, and below those.
  package var leaves: [SettingNode] {
    switch content {
    case .texts, .intricate: [self]
    case .record(let nodes): nodes.flatMap(\.leaves)
    case .records(let items, _): items.flatMap { $0.flatMap(\.leaves) }
    }
  }

  private static func nodes(
    _ schema: Schema, _ pairs: [YAMLPair], below path: String, _ lines: LineTable
  ) -> [SettingNode] {
    let known = pairs.compactMap { pair in schema.field(for: pair.key.text).map { ($0.id, pair) } }
    let byKey = Dictionary(known) { first, _ in first }
    return schema.fields.map { SettingNode($0, byKey[$0.id], below: path, lines) }
  }

  private init(_ spec: KeySpec, _ pair: YAMLPair?, below parent: String, _ table: LineTable) {
    field = FormField(spec)
    path = parent + (pair?.key.text ?? spec.name)
    lines = pair.map { pair in
      let end = max(pair.key.range.upperBound, pair.value.range.upperBound - 1)
      return table.line(of: pair.key.range.lowerBound).number...table.line(of: end).number
    }
    content = Self.content(spec.type, pair?.value, below: path + "/", table)
  }

  private static func content(
    _ type: KeyType, _ value: YAMLNode?, below path: String, _ lines: LineTable
  ) -> Content {
    switch (type, value) {
    case (.record(let schema), .map(let pairs, _)): return .record(nodes(schema, pairs, below: path, lines))
    case (.record(let schema), nil): return .record(nodes(schema, [], below: path, lines))
    case (.list(of: .record(let schema)), let list) where !schema.isLine:
      return records(schema, list, below: path, lines)
    case (.codes, .some): return .intricate
    case (_, nil): return .texts([])
    case (_, .scalar(let scalar)): return .texts(scalar.isEmpty ? [] : [scalar.text])
    case (.list, .list(let items, _)):
      let texts = items.compactMap(\.scalar).map(\.text)
      return texts.count == items.count ? .texts(texts) : .intricate
    default: return .intricate
    }
  }

  private static func records(
    _ schema: Schema, _ value: YAMLNode?, below path: String, _ lines: LineTable
  ) -> Content {
    let blank = nodes(schema, [], below: path + "#/", lines)
    switch value {
    case nil: return .records([], blank: blank)
    case .scalar(let scalar) where scalar.isEmpty: return .records([], blank: blank)
    case .list(let items, _):
      var all: [[SettingNode]] = []
      for (index, item) in items.enumerated() {
        guard case .map(let pairs, _) = item else { return .intricate }
        all.append(nodes(schema, pairs, below: "\(path)\(index)/", lines))
      }
      return .records(all, blank: blank)
    default: return .intricate
    }
  }
}
