import Vietnamese

extension YAMLText {
  /// A key and its value, the ways to write it; without line break at the end.
  func entries(_ key: String, _ value: FieldValue, indent: Int) -> [[UInt8]] {
    rendered(value, indent: indent + 2).map { Array("\(key):".utf8) + $0 }
  }

  /// What stands behind a colon or dash: a text on the same line, lists and records on lines of their own; the ways to
  /// write it.
  func rendered(_ value: FieldValue, indent: Int, isItem: Bool = false) -> [[UInt8]] {
    switch value {
    case .text(let text):
      return ScalarForms(text: text, old: [], indent: indent, lineBreak: lineBreak).all
        .map { $0.isEmpty ? [] : [.space] + $0 }
    case .list(let items):
      return isItem ? inFlow(value) : lines(items.map { [Array("-".utf8)] + [] + parts($0, indent) }, indent)
    case .record(let fields):
      let entries = fields.map { field in [Array("\(field.key):".utf8)] + parts(field.value, indent) }
      return isItem ? beside(entries, indent) : lines(entries, indent)
    }
  }

  /// The first way alone of what is inside, and all in quotes as the second.
  private func parts(_ value: FieldValue, _ indent: Int) -> [[UInt8]] {
    let ways = rendered(value, indent: indent + 2, isItem: false)
    return [ways.first ?? [], ways.last ?? []]
  }

  private func lines(_ entries: [[[UInt8]]], _ indent: Int) -> [[UInt8]] {
    let margin = lineBreak + [UInt8](repeating: .space, count: indent)
    return [1, 2].map { way in entries.flatMap { margin + $0[0] + $0[way] } }
  }

  private func beside(_ entries: [[[UInt8]]], _ indent: Int) -> [[UInt8]] {
    let margin = lineBreak + [UInt8](repeating: .space, count: indent)
    return [1, 2].map { way in Array(entries.map { $0[0] + $0[way] }.joined(separator: margin)) }
  }

  /// On one line, between brackets; the ways to write it.
  func inFlow(_ value: FieldValue) -> [[UInt8]] {
    switch value {
    case .text(let text):
      let forms = ScalarForms(text: text, old: [], indent: 0, lineBreak: lineBreak).all
      return text.isEmpty ? [Array("''".utf8)] : forms
    case .list(let items):
      let quoted = items.map { inFlow($0).last ?? [] }
      return [[UInt8(ascii: "[")] + quoted.joined(separator: Array(", ".utf8)) + [UInt8(ascii: "]")]]
    case .record(let fields):
      let entries = fields.map { Array("\($0.key): ".utf8) + (inFlow($0.value).last ?? []) }
      return [[UInt8(ascii: "{")] + entries.joined(separator: Array(", ".utf8)) + [UInt8(ascii: "}")]]
    }
  }
}
