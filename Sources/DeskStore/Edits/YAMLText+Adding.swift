import DataFiles
import Vietnamese

extension YAMLText {
  /// Puts a new key into the map that is to hold it.
  func adding(_ path: FieldPath, _ value: FieldValue, _ order: [String]) throws(EditFailure) -> YAMLText {
    guard case .key(let key)? = path.steps.last else { throw .noSuchPlace }
    let parent = FieldPath(path.steps.dropLast())
    guard let node = try node(parent) else {
      guard parent.steps.isEmpty else {
        return try setting(parent, to: .record([FieldValue.Field(key, value)]), order: order)
      }
      return try firstKey(key, value)
    }
    guard case .map(let pairs, let range) = node else { throw .noSuchPlace }
    let index = place(of: key, among: pairs.map(\.key.text), order)
    let wanted = try self.value().inserting(FieldValue.Field(key, value), at: index, of: parent.steps[...])
    if bytes[range.lowerBound] == UInt8(ascii: "{") {
      return try first(of: inBraces(pairs, range, index, key, value), saying: wanted)
    }
    return try first(of: onALine(pairs, index, key, value), saying: wanted)
  }

  /// Behind the last of the keys that its schema has before it; else at the end.
  private func place(of key: String, among keys: [String], _ order: [String]) -> Int {
    guard let own = order.firstIndex(of: key) else { return keys.count }
    let before = Set(order[..<own])
    return keys.lastIndex(where: before.contains).map { $0 + 1 } ?? (keys.isEmpty || order.isEmpty ? keys.count : 0)
  }

  private func firstKey(_ key: String, _ value: FieldValue) throws(EditFailure) -> YAMLText {
    let wanted = FieldValue.record([FieldValue.Field(key, value)])
    let needsBreak = range.upperBound > range.lowerBound && bytes[range.upperBound - 1] != .newline
    let ways = entries(key, value, indent: 0).map { entry in
      replacing(range.upperBound..<range.upperBound, with: (needsBreak ? lineBreak : []) + entry + lineBreak)
    }
    return try first(of: ways, saying: wanted)
  }

  private func onALine(_ pairs: [YAMLPair], _ index: Int, _ key: String, _ value: FieldValue) -> [YAMLText] {
    guard let first = pairs.first else { return [] }
    let indent = column(first.key.range.lowerBound)
    return entries(key, value, indent: indent).map { entry in
      guard index > 0 else {
        // Before the first, which may stand behind a dash.
        let place = first.key.range.lowerBound
        let margin = [UInt8](repeating: .space, count: indent)
        return replacing(place..<place, with: entry + lineBreak + margin)
      }
      let place = min(afterLine(of: pairs[index - 1].value, pairs[index - 1].key), range.upperBound)
      let needsBreak = place > 0 && bytes[place - 1] != .newline
      let line = [UInt8](repeating: .space, count: indent) + entry
      return replacing(place..<place, with: needsBreak ? lineBreak + line : line + lineBreak)
    }
  }

  /// Behind the line on which a value ends, with the comment that stands there.
  func afterLine(of node: YAMLNode, _ key: YAMLScalar?) -> Int {
    if case .scalar(let scalar) = node, scalar.style == .block, bytes[..<node.range.upperBound].last == .newline {
      return node.range.upperBound
    }
    return lineEnd(max(end(of: node) - 1, key?.range.upperBound ?? 0, 0))
  }

  private func inBraces(
    _ pairs: [YAMLPair], _ range: Range<Int>, _ index: Int, _ key: String, _ value: FieldValue
  ) -> [YAMLText] {
    inFlow(value).map { flow in
      let entry = Array("\(key): ".utf8) + flow
      guard index > 0 else {
        let comma = pairs.isEmpty ? [] : Array(", ".utf8)
        return replacing(range.lowerBound + 1..<range.lowerBound + 1, with: entry + comma)
      }
      let place = end(of: pairs[index - 1].value)
      return replacing(place..<place, with: Array(", ".utf8) + entry)
    }
  }

  /// Puts an item into a list that is there.
  func inserting(_ item: FieldValue, at index: Int, of path: FieldPath) throws(EditFailure) -> YAMLText {
    guard case .list(let items, let range)? = try node(path), index <= items.count else { throw .noSuchPlace }
    guard var list = try values(of: path) else { throw .noSuchPlace }
    list.insert(item, at: index)
    guard let wanted = try value().setting(path.steps[...], to: .list(list)) else { throw .noSuchPlace }
    if bytes[range.lowerBound] == UInt8(ascii: "[") {
      let ways = inFlow(item).map { flow -> YAMLText in
        guard index > 0 else {
          let comma = items.isEmpty ? [] : Array(", ".utf8)
          return replacing(range.lowerBound + 1..<range.lowerBound + 1, with: flow + comma)
        }
        let place = end(of: items[index - 1])
        return replacing(place..<place, with: Array(", ".utf8) + flow)
      }
      return try first(of: ways, saying: wanted)
    }
    return try first(of: onADash(items, range, index, item), saying: wanted)
  }

  private func values(of path: FieldPath) throws(EditFailure) -> [FieldValue]? {
    guard let node = try node(path), case .list(let items) = FieldValue(node) else { return nil }
    return items
  }

  private func onADash(_ items: [YAMLNode], _ range: Range<Int>, _ index: Int, _ item: FieldValue) -> [YAMLText] {
    guard let first = items.first, let dash = dash(before: first) else { return [] }
    let indent = column(dash)
    let margin = [UInt8](repeating: .space, count: indent)
    return rendered(item, indent: indent + 2, isItem: true).map { form in
      let line = Array("- ".utf8) + form.drop { $0 == .space }
      guard index > 0 else { return replacing(dash..<dash, with: line + lineBreak + margin) }
      let place = min(afterLine(of: items[index - 1], nil), self.range.upperBound)
      let needsBreak = place > 0 && bytes[place - 1] != .newline
      return replacing(place..<place, with: needsBreak ? lineBreak + margin + line : margin + line + lineBreak)
    }
  }

  /// The dash of an item.
  func dash(before item: YAMLNode) -> Int? {
    let before = bytes[..<item.range.lowerBound]
    guard let found = before.lastIndex(where: { !$0.isBlank }), bytes[found] == UInt8(ascii: "-") else { return nil }
    return found
  }
}

extension FieldValue {
  /// The value with one more key in a record.
  fileprivate func inserting(
    _ field: Field, at index: Int, of path: ArraySlice<FieldPath.Step>
  ) throws(EditFailure) -> FieldValue {
    guard let record = at(path), case .record(var fields) = record else { throw .noSuchPlace }
    fields.insert(field, at: index)
    guard let whole = setting(path, to: .record(fields)) else { throw .noSuchPlace }
    return whole
  }

  private func at(_ path: ArraySlice<FieldPath.Step>) -> FieldValue? {
    guard let step = path.first else { return self }
    switch (step, self) {
    case (.key(let key), .record(let fields)):
      return fields.first { $0.key.isSame(as: key) }?.value.at(path.dropFirst())
    case (.item(let index), .list(let items)):
      return items.indices.contains(index) ? items[index].at(path.dropFirst()) : nil
    default: return nil
    }
  }
}
