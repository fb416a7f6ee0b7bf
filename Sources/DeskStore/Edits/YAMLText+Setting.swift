import DataFiles
import Vietnamese

extension YAMLText {
  /// - Parameter order: keys in the order of their schema: where a new one is put among those that are there.
  func setting(_ path: FieldPath, to value: FieldValue, order: [String]) throws(EditFailure) -> YAMLText {
    if case .list(let items) = value, items.isEmpty { return try isThere(path) ? removing(path) : self }
    guard let node = try node(path) else {
      if value == .text("") { return self }
      return try adding(path, value, order)
    }
    if FieldValue(node) == value { return self }
    switch (node, value) {
    case (.scalar(let scalar), .text(let text)): return try setting(scalar, at: path, to: text)
    case (.list(let items, _), .list(let wanted)): return try setting(items.map(FieldValue.init), at: path, to: wanted)
    case (.map(let pairs, _), .record(let fields)): return try setting(pairs, at: path, to: fields, order)
    default: return try replacing(node, at: path, with: value)
    }
  }

  private func isThere(_ path: FieldPath) throws(EditFailure) -> Bool { try node(path) != nil }

  /// Nil where nothing is there.
  func node(_ path: FieldPath) throws(EditFailure) -> YAMLNode? {
    guard var node = try root() else { return nil }
    for step in path.steps {
      switch (step, node) {
      case (.key(let key), .map(let pairs, _)):
        guard let pair = pairs.first(where: { $0.key.text.isSame(as: key) }) else { return nil }
        node = pair.value
      case (.item(let index), .list(let items, _)):
        guard items.indices.contains(index) else { return nil }
        node = items[index]
      default: return nil
      }
    }
    return node
  }

  private func wanted(_ path: FieldPath, _ value: FieldValue?) throws(EditFailure) -> FieldValue {
    guard let wanted = try self.value().setting(path.steps[...], to: value) else { throw .noSuchPlace }
    return wanted
  }

  private func setting(_ scalar: YAMLScalar, at path: FieldPath, to text: String) throws(EditFailure) -> YAMLText {
    let wanted = try wanted(path, .text(text))
    let old = Array(bytes[scalar.range])
    let forms = ScalarForms(text: text, old: old, indent: blockIndent(scalar, path), lineBreak: lineBreak)
    let ways = forms.all.map { form in
      // A block has taken the end of its last line with it.
      spaced(old.last == .newline && form.last != .newline ? form + lineBreak : form, at: scalar.range)
    }
    return try first(of: ways, saying: wanted)
  }

  /// As far in as the block is; else two further than the line of its key.
  private func blockIndent(_ scalar: YAMLScalar, _ path: FieldPath) -> Int {
    if scalar.style == .block {
      let lines = bytes[scalar.range].split(separator: .newline, omittingEmptySubsequences: false).dropFirst()
      let first = lines.first { line in line.contains { !$0.isBlank } }
      if let first { return first.prefix { $0 == .space }.count }
    }
    let line = bytes[lineStart(scalar.range.lowerBound)...].prefix { $0 == .space || $0 == UInt8(ascii: "-") }
    return line.count + 2
  }

  /// A value that was empty stands right behind its colon or dash.
  private func spaced(_ form: [UInt8], at place: Range<Int>) -> YAMLText {
    guard place.isEmpty, place.lowerBound > 0, !bytes[place.lowerBound - 1].isBlank, !form.isEmpty else {
      return replacing(place, with: form)
    }
    return replacing(place, with: [.space] + form)
  }

  private func setting(
    _ items: [FieldValue], at path: FieldPath, to wanted: [FieldValue]
  ) throws(EditFailure) -> YAMLText {
    let start = zip(items, wanted).prefix { $0 == $1 }.count
    let rest = min(items.count, wanted.count) - start
    let end = zip(items.reversed(), wanted.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let (old, new) = (items.count - start - end, wanted.count - start - end)
    var text = self
    for index in start..<(start + min(old, new)) {
      text = try text.setting(path.appending(.item(index)), to: wanted[index], order: [])
    }
    // The last first: those before keep their numbers.
    for index in (start + new..<start + max(old, new)).reversed() {
      text = try text.removing(path.appending(.item(index)))
    }
    for index in start + old..<start + max(old, new) { text = try text.inserting(wanted[index], at: index, of: path) }
    return text
  }

  private func setting(
    _ pairs: [YAMLPair], at path: FieldPath, to fields: [FieldValue.Field], _ order: [String]
  ) throws(EditFailure) -> YAMLText {
    var text = self
    let order = order.isEmpty ? fields.map(\.key) : order
    for field in fields { text = try text.setting(path.appending(.key(field.key)), to: field.value, order: order) }
    for pair in pairs where !fields.contains(where: { $0.key.isSame(as: pair.key.text) }) {
      text = try text.removing(path.appending(.key(pair.key.text)))
    }
    return text
  }

  private func replacing(_ node: YAMLNode, at path: FieldPath, with value: FieldValue) throws(EditFailure) -> YAMLText {
    let wanted = try wanted(path, value)
    let start = node.range.lowerBound
    let ways = rendered(value, indent: indent(ofLineAt: start) + 2).flatMap { form -> [YAMLText] in
      let place = start..<max(start, end(of: node))
      let blank = bytes[..<start].reversed().prefix { $0.isBlank }.count
      // From behind the colon: what stood on lines of its own may now stand beside it, and the other way round.
      return [replacing(place, with: form), replacing((start - blank)..<place.upperBound, with: form)]
    }
    return try first(of: ways, saying: wanted)
  }

  func indent(ofLineAt offset: Int) -> Int { bytes[lineStart(offset)...].prefix { $0 == .space }.count }
}
