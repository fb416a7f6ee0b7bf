import Vietnamese

/// Reads YAML keys through a schema: typed values, and a diagnostic for each that is unknown, mistyped, twice or missing.
struct KeyReader {
  let source: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceFile) {
    self.source = source
  }

  /// - Parameters:
  ///   - range: of the whole record; a missing key is reported at its beginning.
  ///   - lost: keys on lines that could not be read, so not missing.
  mutating func read(_ pairs: [YAMLPair], _ schema: Schema, range: Range<Int>, lost: [String] = []) -> KeyedValues {
    var fields = KeyedValues(range: range)
    var seen: [String: Range<Int>] = [:]
    for pair in pairs {
      guard let field = schema.field(for: pair.key.text) else {
        report(
          .unknownKey(pair.key.text, nearest: schema.nearest(to: pair.key.text), known: schema.fields.map(\.name)),
          pair.key.range)
        continue
      }
      if let first = seen[field.id] {
        report(.duplicateKey(pair.key.text, firstLine: line(first), line: line(pair.key.range)), pair.key.range)
        continue
      }
      seen[field.id] = pair.key.range
      if let value = value(pair.value, field.type, of: field, key: pair.key) { fields.set(field, to: value) }
    }
    let present = Set(seen.keys).union(lost.compactMap { schema.field(for: $0)?.id })
    for field in schema.fields where field.isRequired && !present.contains(field.id) {
      report(.missingKey(field), range.lowerBound..<range.lowerBound)
    }
    return fields
  }

  private mutating func value(_ node: YAMLNode, _ type: KeyType, of field: KeySpec, key: YAMLScalar) -> KeyValue? {
    switch (type, node) {
    case (.list(let element), .list(let items, _)):
      return .list(items.compactMap { value($0, element, of: field, key: key) })
    case (.record(let schema), .map(let pairs, let range)):
      return .record(read(pairs, schema, range: range))
    case (_, .scalar(let scalar)) where scalar.isEmpty:
      if field.isRequired { report(.emptyValue(field), key.range) }
      return nil
    case (.text, .scalar(let scalar)): return .text(Located(scalar.text.trimmed, at: scalar.range))
    case (.date, .scalar(let scalar)): return date(scalar)
    case (.year, .scalar(let scalar)): return year(scalar, field, key)
    case (.flag, .scalar(let scalar)): return flag(scalar, field, key)
    case (.choice(let list), .scalar(let scalar)): return choice(scalar, list, field, key)
    default:
      report(.wrongType(key: key.text, field, value: source.text(node.range).firstLine), node.range)
      return nil
    }
  }

  private mutating func date(_ scalar: YAMLScalar) -> KeyValue? {
    switch CalendarDate.parse(scalar.text) {
    case .success(let date): return .date(Located(date, at: scalar.range))
    case .failure(let problem):
      report(.date(problem, written: scalar.text), scalar.range)
      return nil
    }
  }

  private mutating func year(_ scalar: YAMLScalar, _ field: KeySpec, _ key: YAMLScalar) -> KeyValue? {
    guard scalar.text.utf8.count == 4, let year = Int(scalar.text), year >= 1000 else {
      report(.wrongType(key: key.text, field, value: scalar.text), scalar.range)
      return nil
    }
    return .year(Located(year, at: scalar.range))
  }

  private mutating func flag(_ scalar: YAMLScalar, _ field: KeySpec, _ key: YAMLScalar) -> KeyValue? {
    switch Fold.search(scalar.text).trimmed {
    case "co", "true": return .flag(Located(true, at: scalar.range))
    case "khong", "false": return .flag(Located(false, at: scalar.range))
    default:
      report(.wrongType(key: key.text, field, value: scalar.text), scalar.range)
      return nil
    }
  }

  private mutating func choice(_ scalar: YAMLScalar, _ list: ClosedList, _ field: KeySpec, _ key: YAMLScalar)
    -> KeyValue?
  {
    switch list.match(scalar.text) {
    case .found(let index): return .choice(Located(index, at: scalar.range))
    case .ambiguous, .unknown:
      report(.unknownChoice(scalar.text, key: key.text, list: list), scalar.range)
      return nil
    }
  }

  private mutating func report(_ problem: Problem, _ range: Range<Int>) {
    diagnostics.append(Diagnostic(source, at: range, problem))
  }

  private func line(_ range: Range<Int>) -> Int { source.position(of: range.lowerBound).line }
}

extension String {
  var firstLine: String { String(prefix { !$0.isNewline }) }
}
