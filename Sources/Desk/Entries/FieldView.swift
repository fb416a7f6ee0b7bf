import Portal
import Schemas
import Templates

/// A field of an entry's form.
struct FieldView: ViewModel {
  let number: Int
  let key: String
  let label: String
  let hint: String
  let isRequired: Bool
  let isFull: Bool
  let isChanged: Bool
  let isNested: Bool
  let isList: Bool
  /// The value of what has one.
  let single: ValueView?
  let rows: [ValueView]
  /// A row to be added.
  let blank: ValueView?
  /// Which files may be chosen.
  let accept: String?

  static let fields = Fields<FieldView>("field")
    .text("number", "tells its parts from others'") { "\($0.number)" }
    .text("key", "as entries write it") { $0.key }
    .text("label", "the same, with a capital") { $0.label }
    .text("hint", "what to write, with an example") { $0.hint }
    .flag("isRequired", "whether it must be filled in") { $0.isRequired }
    .flag("isFull", "whether it takes the whole width") { $0.isFull }
    .flag("isChanged", "whether a draft differs here from the file") { $0.isChanged }
    .flag("isNested", "whether it has keys of its own, which the form leaves as they are") { $0.isNested }
    .flag("isList", "whether it may have several values") { $0.isList }
    .record("single", "the value of what has one") { $0.single }
    .list("rows", "the values of a list") { $0.rows }
    .record("blank", "a row to be added") { $0.blank }
    .text("accept", "which files may be chosen; empty where none is") { $0.accept }
}

/// What one types into.
struct ValueView: ViewModel {
  enum Kind { case line, paragraph, date, select }

  /// Empty for a row.
  let id: String?
  let key: String
  let label: String
  let kind: Kind
  let value: String
  /// The list of names that is offered.
  let list: String?
  let options: [Choice]

  static let fields = Fields<ValueView>("value")
    .text("id", "of the label's target; empty in rows") { $0.id }
    .text("key", "as entries write it") { $0.key }
    .text("label", "what it is, for screen readers") { $0.label }
    .text("value", "what it says") { $0.value }
    .flag("isLine", "one line") { $0.kind == .line }
    .flag("isParagraph", "several lines") { $0.kind == .paragraph }
    .flag("isDate", "a day") { $0.kind == .date }
    .flag("isSelect", "one of a few") { $0.kind == .select }
    .text("list", "the names that are offered") { $0.list }
    .list("options", "of a select") { $0.options }
}

extension FieldView {
  /// - Parameters:
  ///   - key: what the form sends; the key's name where nil.
  ///   - texts: what the key says.
  ///   - isNested: whether it says more than a form can hold.
  ///   - isChanged: whether a draft differs here from the file.
  init(
    _ field: FormField, number: Int, key: String? = nil, texts: [String], isNested: Bool, isChanged: Bool,
    _ words: DeskWords
  ) {
    let spec = field.spec
    let label = spec.name.capitalizedFirst
    let example = spec.example.isEmpty ? "" : " " + words("field_example", ["example": spec.example])
    func view(_ text: String, id: String?) -> ValueView {
      ValueView(field, text: text, label: label, id: id, words)
    }
    self.number = number
    self.key = key ?? spec.name
    self.label = label
    hint = (spec.doc.isEmpty ? "" : spec.doc.capitalizedFirst + ".") + example
    isRequired = spec.isRequired
    isFull = field.isWide
    self.isChanged = isChanged
    self.isNested = isNested
    isList = field.isList
    single = field.isList ? nil : view(texts.first ?? "", id: "\(number)")
    rows = field.isList ? texts.map { view($0, id: nil) } : []
    blank = field.isList ? view("", id: nil) : nil
    accept =
      switch field.control {
      case .file(let isPicture): isPicture ? "image/*" : ".pdf,.docx,.xlsx,.odt,.ods,.zip"
      default: nil
      }
  }
}

extension ValueView {
  fileprivate init(_ field: FormField, text: String, label: String, id: String?, _ words: DeskWords) {
    (self.id, self.label, value, key) = (id, label, text, field.spec.name)
    switch field.control {
    case .line, .year, .file: (kind, list, options) = (.line, nil, [])
    case .paragraph: (kind, list, options) = (.paragraph, nil, [])
    case .date: (kind, list, options) = (.date, nil, [])
    case .pick(let names): (kind, list, options) = (.line, names.rawValue, [])
    case .flag: (kind, list, options) = (.select, nil, Self.options(["có", "không"], text, words))
    case .choice(let names): (kind, list, options) = (.select, nil, Self.options(names, text, words))
    }
  }

  /// What the file says stays a choice, however it is written.
  private static func options(_ names: [String], _ text: String, _ words: DeskWords) -> [Choice] {
    let all = names.contains(text) || text.isEmpty ? names : [text] + names
    let none = Choice(value: "", label: words("not_stated"), isSelected: text.isEmpty)
    return [none] + all.map { Choice(value: $0, label: $0, isSelected: $0 == text) }
  }
}

extension FormField {
  /// Whether it takes the whole width.
  fileprivate var isWide: Bool {
    switch control {
    case .paragraph: true
    case .line, .pick, .choice, .file, .date, .year, .flag: isList || spec.isRequired && control == .line
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
