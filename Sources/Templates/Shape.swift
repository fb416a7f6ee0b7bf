/// What a template may say about one kind of record: the names of its fields, what each holds, and a line of
/// documentation for the authors of a theme.
public final class Shape: Sendable {
  public let name: String
  public let fields: [Field]
  private let model: ObjectIdentifier?

  init(name: String, fields: [Field], model: ObjectIdentifier? = nil) {
    self.name = name
    self.fields = fields
    self.model = model
  }

  /// Two shapes of one view model are the same shape, even when its `fields` are recomputed.
  var id: ObjectIdentifier { model ?? ObjectIdentifier(self) }

  /// The frame that a text pushes, so that `{{.}}` names it.
  static let scalar = Shape(name: "text", fields: [Field(name: ".", type: .text, doc: "")])

  /// The frame that HTML pushes, so that `{{{.}}}` names it.
  static let scalarHTML = Shape(name: "html", fields: [Field(name: ".", type: .html, doc: "")])

  func field(named name: String) -> Field? {
    fields.first { $0.name == name }
  }
}

/// One name of a shape.
public struct Field: Sendable {
  public let name: String
  public let type: FieldType
  /// One line for the reader of `neuguong theme fields`.
  public let doc: String
  private let resolve: (@Sendable () -> Shape)?

  init(name: String, type: FieldType, doc: String, shape: (@Sendable () -> Shape)? = nil) {
    self.name = name
    self.type = type
    self.doc = doc
    resolve = shape
  }

  /// The shape of a record, or of each record of a list. Resolved on demand, because shapes may refer to each other.
  public var shape: Shape? { resolve?() }

  /// What a section over this field makes the innermost frame; nil when it pushes none.
  var sectionShape: Shape? {
    switch type {
    case .text, .texts: .scalar
    case .html: .scalarHTML
    case .flag: nil
    case .record, .list: shape
    }
  }
}

/// What a field holds, which decides how a template may use it.
public enum FieldType: Sendable, Hashable {
  /// Plain text: `{{name}}` escapes it. As a section it renders when not empty, with `{{.}}` naming the text.
  case text
  /// Finished HTML: `{{{name}}}`. As a section it renders when not empty, with `{{{.}}}` naming the HTML.
  case html
  /// A condition: `{{#name}}` and `{{^name}}`.
  case flag
  /// A record that may be absent: `{{#name}}` renders once with its fields in scope; `{{name.field}}` reaches in.
  case record
  /// Records: `{{#name}}` renders once for each, with its fields in scope.
  case list
  /// Texts: `{{#name}}` renders once for each, with `{{.}}` naming the text.
  case texts
}
