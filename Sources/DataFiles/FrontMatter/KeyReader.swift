import Diagnostics
import Schemas
import SourceText
import Vietnamese

/// Reads YAML keys through a schema: typed values, and a diagnostic for each that is unknown, mistyped, twice or missing.
package struct KeyReader {
  package let source: SourceFile
  private let days: PlausibleDays
  private var findings: Findings
  /// In the order of the text.
  private var explained: [Range<Int>] = []

  package init(_ source: SourceFile, _ days: PlausibleDays) {
    self.source = source
    self.days = days
    findings = Findings(source)
  }

  package var diagnostics: [Diagnostic] { findings.diagnostics }

  /// - Parameter range: of the whole record; a missing key is reported at its beginning.
  package mutating func read(_ yaml: YAMLReading, _ schema: Schema, range: Range<Int>) -> KeyedValues {
    findings.add(yaml.diagnostics)
    explained = yaml.explained
    let lost = yaml.isCutShort ? schema.fields.map(\.name) : yaml.lostKeys
    return read(yaml.pairs, schema, range: range, lost: lost)
  }

  /// - Parameter lost: keys that are there in some way, so not missing.
  private mutating func read(
    _ pairs: [YAMLPair], _ schema: Schema, range: Range<Int>, lost: [String] = []
  ) -> KeyedValues {
    let source = source
    var fields = KeyedValues(range: range, count: pairs.count)
    var seen: [(id: KeySpec.ID, key: YAMLScalar)] = []
    seen.reserveCapacity(pairs.count)
    var lost = lost
    for pair in pairs {
      guard let field = schema.field(for: pair.key.text) else {
        if let name = joined(pair, schema) {
          lost.append(name)
          continue
        }
        let nearest = findings.isFull(.unknownKey) ? nil : schema.nearest(to: pair.key.text)
        report(
          .unknownKey, .unknownKey(pair.key.text, nearest: nearest, in: schema, isEntry: source.isEntry), pair.key.range
        )
        // A required key that is misspelt is one mistake, not two.
        if let nearest { lost.append(nearest) }
        continue
      }
      if let first = seen.first(where: { $0.id == field.id }) {
        report(.duplicateKey, .duplicateKey(pair.key, after: first.key, in: source), pair.key.range)
        continue
      }
      seen.append((field.id, pair.key))
      if let value = value(pair.value, field.type, of: field, key: pair.key) {
        fields.set(field, to: value)
      } else if field.isRequired || pair.value.scalar?.isEmpty != true {
        fields.lost.insert(field.id)
      }
    }
    let named = Set(lost.compactMap { schema.field(for: $0)?.id })
    fields.lost.formUnion(named)
    for field in schema.fields
    where field.isRequired && !seen.contains(where: { $0.id == field.id }) && !named.contains(field.id) {
      report(.missingKey, .missingKey(field, isEntry: source.isEntry), range.lowerBound..<range.lowerBound)
    }
    fields.isComplete = schema.fields.allSatisfy { !$0.isRequired || fields.has($0) }
    return fields
  }

  private mutating func value(_ node: YAMLNode, _ type: KeyType, of field: KeySpec, key: YAMLScalar) -> KeyValue? {
    let source = source
    switch (type, node) {
    case (.either(_, let schema), .list): return value(node, .list(of: .record(schema)), of: field, key: key)
    case (.either(let single, _), _): return value(node, single, of: field, key: key)
    case (.list(let element), .list(let items, _)):
      return list(items, of: element, field, key)
    case (.record(let schema), .map(let pairs, let range)):
      return .record(read(pairs, schema, range: range))
    case (_, .scalar(let scalar)) where scalar.isEmpty:
      if field.isRequired { report(.emptyValue, .emptyValue(field), key.range) }
      return nil
    case (.list(let element), .scalar) where element.isLine: return list([node], of: element, field, key)
    case (.record(let schema), .scalar(let scalar)) where schema.isLine: return .record(line(scalar, schema))
    case (.text, .scalar(let scalar)): return .text(Located(scalar.text.trimmed, at: scalar.range))
    case (.date, .scalar(let scalar)): return date(scalar, field)
    case (.year, .scalar(let scalar)): return year(scalar, field, key)
    case (.text, .map(_, let range)) where isItem(range):
      // `- Lễ phát động: 7 giờ`: to YAML, a key and its value.
      report(
        .colonInValue, .colonInValue(key: key.text, line: "- \(source.text(range).firstLine.trimmed.quoted)"), range)
      return nil
    case (.flag, .scalar(let scalar)): return flag(scalar, field, key)
    case (.choice(let list), .scalar(let scalar)): return choice(scalar, list, field, key)
    case (.number(let form), .scalar(let scalar)): return number(scalar, form, field, key)
    case (.codes(let type, _), .map(let pairs, _)): return codes(pairs, type, of: field)
    case (.list, .scalar(let scalar)) where !scalar.text.contains("\n"):
      report(
        .wrongType, .notAList(key: key.text, field, value: scalar.text, items: scalar.text.meantItems), scalar.range)
      return nil
    default:
      guard !isExplained(node.range) else { return nil }
      report(.wrongType, .wrongType(key: key.text, field, value: source.text(node.range).firstLine), node.range)
      return nil
    }
  }

  private func isExplained(_ range: Range<Int>) -> Bool {
    let next = explained.sortedCount { $0.lowerBound < range.lowerBound }
    return next < explained.count && explained[next].lowerBound < range.upperBound
  }

  /// `0269 3824 000 | số trực ban công khai`: the values of a record in their order.
  private func line(_ scalar: YAMLScalar, _ schema: Schema) -> KeyedValues {
    let parts = scalar.text.split(separator: "|", maxSplits: schema.fields.count - 1)
    var fields = KeyedValues(range: scalar.range, count: parts.count)
    for (field, part) in zip(schema.fields, parts) where !part.trimmed.isEmpty {
      fields.set(field, to: .text(Located(part.trimmed, at: scalar.range)))
    }
    return fields
  }

  /// `tóm tắt:Toàn ngành: ra quân`: to YAML, a key with a colon in it. The key that was meant.
  private mutating func joined(_ pair: YAMLPair, _ schema: Schema) -> String? {
    guard let colon = pair.key.text.firstIndex(of: ":"), pair.key.style == .plain,
      let field = schema.field(for: String(pair.key.text[..<colon]))
    else { return nil }
    let start = pair.key.range.lowerBound + pair.key.text[...colon].utf8.count
    let range = start..<max(start, pair.value.range.upperBound)
    let value = source.text(range).trimmed
    let better = "\(pair.key.text[...colon]) \(value.contains(": ") ? value.quoted : value)"
    report(.noSpaceAfterColon, .noSpaceAfterColon(line: better), range)
    return field.name
  }

  /// Lines with nothing behind their hyphen are passed over; a required list must have one with something.
  private mutating func list(_ items: [YAMLNode], of element: KeyType, _ field: KeySpec, _ key: YAMLScalar) -> KeyValue?
  {
    let written = items.filter { $0.scalar?.isEmpty != true }
    if written.isEmpty, field.isRequired { report(.emptyValue, .emptyValue(field), key.range) }
    return written.isEmpty ? nil : .list(written.compactMap { value($0, element, of: field, key: key) })
  }

  private mutating func date(_ scalar: YAMLScalar, _ field: KeySpec) -> KeyValue? {
    switch CalendarDate.parse(scalar.text) {
    case .success(let date):
      if let doubt = days.doubt(date, field.horizon) { report(doubt, scalar.range) }
      return .date(Located(date, at: scalar.range))
    case .failure(let problem):
      report(.date(problem, written: scalar.text), scalar.range)
      return nil
    }
  }

  private mutating func year(_ scalar: YAMLScalar, _ field: KeySpec, _ key: YAMLScalar) -> KeyValue? {
    guard scalar.text.utf8.count == 4, let year = Int(scalar.text), year >= 1000 else {
      report(.wrongType, .wrongType(key: key.text, field, value: scalar.text), scalar.range)
      return nil
    }
    if let doubt = days.doubt(year: year) { report(doubt, scalar.range) }
    return .year(Located(year, at: scalar.range))
  }

  private static let yesAndNo = ClosedList([["có", "true"], ["không", "false"]])

  /// Nil where it is neither yes nor no.
  package static func isYes(_ text: String) -> Bool? {
    if case .found(let index) = yesAndNo.match(text) { index == 0 } else { nil }
  }

  private mutating func flag(_ scalar: YAMLScalar, _ field: KeySpec, _ key: YAMLScalar) -> KeyValue? {
    if let flag = Self.isYes(scalar.text) { return .flag(Located(flag, at: scalar.range)) }
    report(.wrongType, .wrongType(key: key.text, field, value: scalar.text), scalar.range)
    return nil
  }

  private mutating func choice(_ scalar: YAMLScalar, _ list: ClosedList, _ field: KeySpec, _ key: YAMLScalar)
    -> KeyValue?
  {
    switch list.match(scalar.text) {
    case .found(let index): return .choice(Located(index, at: scalar.range))
    case .ambiguous, .unknown:
      report(.unknownChoice, .unknownChoice(scalar.text, key: key.text, list: list), scalar.range)
      return nil
    }
  }

  private mutating func number(_ scalar: YAMLScalar, _ form: NumberForm, _ field: KeySpec, _ key: YAMLScalar)
    -> KeyValue?
  {
    switch form.read(scalar.text) {
    case .success(let number): return .number(Located(number, at: scalar.range))
    case .failure(.grammar(let problem)): report(.number(problem, written: scalar.text), scalar.range)
    case .failure(.otherForm): report(.wrongType, .wrongType(key: key.text, field, value: scalar.text), scalar.range)
    }
    return nil
  }

  /// Nil where a value cannot be used: without one of them the others may mean something else.
  private mutating func codes(_ pairs: [YAMLPair], _ type: KeyType, of field: KeySpec) -> KeyValue? {
    let source = source
    var first: [String: YAMLScalar] = [:]
    var values: [(code: Located<String>, value: KeyValue)] = []
    for pair in pairs {
      if let other = first.updateValue(pair.key, forKey: pair.key.text) {
        report(.duplicateKey, .duplicateKey(pair.key, after: other, in: source), pair.key.range)
      } else if let value = value(pair.value, type, of: field.item(pair.key.text, type), key: pair.key) {
        values.append((Located(pair.key.text, at: pair.key.range), value))
      }
    }
    return values.count == pairs.count ? .codes(values) : nil
  }

  /// Whether a range begins right after the hyphen of a list. Looks back no further than that: a line may hold all lists.
  private func isItem(_ range: Range<Int>) -> Bool {
    let before = source.bytes[..<range.lowerBound]
    guard let hyphen = before.lastIndex(where: { !$0.isGap }), before[hyphen] == UInt8(ascii: "-") else { return false }
    return before[..<hyphen].last { !$0.isGap }.map { $0 == .newline } ?? true
  }

  private mutating func report(_ code: Code, _ problem: @autoclosure () -> Problem, _ range: Range<Int>) {
    findings.add(code, at: range, problem())
  }

  private mutating func report(_ problem: Problem, _ range: Range<Int>) { findings.add(problem, at: range) }
}

extension Problem {
  fileprivate static func duplicateKey(_ key: YAMLScalar, after first: YAMLScalar, in source: SourceFile) -> Problem {
    let lines = [first, key].map { source.position(of: $0.range.lowerBound).line }
    return .duplicateKey(key.text, first: (first.text, lines[0]), line: lines[1])
  }
}

extension SourceFile {
  /// Whether its keys stand above a text, or make up a file of their own.
  fileprivate var isEntry: Bool { path.lowercased().hasSuffix(".md") }
}

extension UInt8 {
  fileprivate var isGap: Bool { self == .space || self == .tab }
}

extension KeyType {
  /// A record that may be written as one line.
  package var isLine: Bool { if case .record(let schema) = self { schema.isLine } else { false } }
}

extension KeySpec {
  /// One code of a key whose keys are codes.
  fileprivate func item(_ code: String, _ type: KeyType) -> KeySpec {
    KeySpec(code, id: id, aliases: [], type, isRequired: true, doc: doc, example: example)
  }
}

extension String {
  /// `– Lao động giỏi`, `-Lao động giỏi`: without the sign that was to make it an item of a list.
  private var withoutBullet: String { drop { "-–—−*+•".contains($0) || $0 == " " }.trimmed }

  /// The items of a list that was not read as one: behind a sign, or between the brackets of `[A, B]`, in whose place
  /// Vietnamese keyboards write ơ and ư.
  fileprivate var meantItems: [String] {
    let text = withoutBullet
    guard text.count > 2, text.hasPrefix("ơ"), text.hasSuffix("ư") else { return [text] }
    return text.dropFirst().dropLast().split(separator: ",").map { String($0).trimmed }
  }
}
