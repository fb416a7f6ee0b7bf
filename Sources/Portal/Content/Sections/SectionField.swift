import DataFiles
import Schemas
import SourceText
import Vietnamese

/// A field that a declared section's entries have.
struct SectionField: Sendable {
  let spec: KeySpec
  /// Whether lists show it.
  let isListed: Bool
  /// Whether its value is a file beside the entry.
  let isFile: Bool

  var label: String { spec.name.capitalizedFirst }
}

/// What an entry of a declared section says in the section's own fields, in the order of their declaration.
struct SectionValues: Sendable {
  struct Value: Sendable {
    let field: SectionField
    /// As readers see them: one for most fields.
    let texts: [String]
    /// Where the entry gives a file.
    let files: [Located<String>]
  }

  let style: ListStyle
  let values: [Value]

  init(_ fields: [SectionField], _ style: ListStyle, _ values: KeyedValues) {
    self.style = style
    self.values = fields.compactMap { field in
      guard let value = values.value(field.spec.id) else { return nil }
      let texts = field.isFile ? [] : value.texts(field.spec.type)
      return Value(field: field, texts: texts, files: field.isFile ? [value.text].compactMap(\.self) : [])
    }
  }

  /// The values of the fields that lists show, in one line each.
  var listed: [String] { values.filter(\.field.isListed).map { $0.texts.joined(separator: ", ") } }
}

extension KeyValue {
  fileprivate func texts(_ type: KeyType) -> [String] {
    switch (self, type) {
    case (.text(let text), _): [text.value]
    case (.date(let date), _): [date.value.short]
    case (.year(let year), _): ["\(year.value)"]
    case (.flag(let flag), _): [flag.value ? "có" : "không"]
    case (.number(let number), _): [number.value.vietnamese]
    case (.choice(let choice), .choice(let list)): [list.names[choice.value]]
    case (.list(let items), .list(let element)): items.flatMap { $0.texts(element) }
    default: []
    }
  }
}
