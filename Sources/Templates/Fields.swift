/// The declared fields of a view model: name, documentation and reader of each, in the order of declaration.
public struct Fields<Model: ViewModel>: Sendable {
  typealias Reader = @Sendable (Model, inout RecordWriter) -> Void

  public private(set) var shape: Shape
  /// Reads all the fields, in order. One function rather than a list of them: walking a list of generic functions
  /// looks up its type each time.
  private(set) var read: Reader = { _, _ in }

  /// - Parameter name: what documentation calls this kind of record.
  public init(_ name: String) {
    shape = Shape(name: name, fields: [], model: ObjectIdentifier(Model.self))
  }

  /// Plain text, escaped when rendered; nil is empty.
  public func text(_ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> String?) -> Self {
    adding(Field(name: name, type: .text, doc: doc)) { $1.text(read($0)) }
  }

  /// Finished HTML as UTF-8, rendered as it is; nil is empty.
  public func html(_ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> [UInt8]?) -> Self {
    adding(Field(name: name, type: .html, doc: doc)) { $1.html(read($0)) }
  }

  /// A condition.
  public func flag(_ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> Bool) -> Self {
    adding(Field(name: name, type: .flag, doc: doc)) { $1.flag(read($0)) }
  }

  /// A list of plain texts.
  public func texts(_ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> [String]) -> Self {
    adding(Field(name: name, type: .texts, doc: doc)) { $1.texts(read($0)) }
  }

  /// A record of its own, or none.
  public func record<Nested: ViewModel>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> Nested?
  ) -> Self {
    nested(name, doc, Nested.self) { read($0).map { Record($0).values } }
  }

  /// A record that was built before, shared and not copied; or none.
  public func record<Nested: ViewModel>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> Prebuilt<Nested>?
  ) -> Self {
    nested(name, doc, Nested.self) { read($0)?.record.values }
  }

  private func nested<Nested: ViewModel>(
    _ name: String, _ doc: String, _: Nested.Type, _ read: @escaping @Sendable (Model) -> Values?
  ) -> Self {
    adding(Field(name: name, type: .record, doc: doc) { Nested.shape }) { $1.record(read($0)) }
  }

  /// A list of records.
  public func list<Nested: ViewModel>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> [Nested]
  ) -> Self {
    adding(Field(name: name, type: .list, doc: doc) { Nested.shape }) { model, writer in
      writer.list(read(model)) { Record($0).values }
    }
  }

  /// A list of records that were built before, shared and not copied.
  public func list<Nested: ViewModel>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> [Prebuilt<Nested>]
  ) -> Self {
    adding(Field(name: name, type: .list, doc: doc) { Nested.shape }) { model, writer in
      writer.list(read(model)) { $0.record.values }
    }
  }

  private func adding(_ field: Field, _ reader: @escaping Reader) -> Self {
    var copy = self
    copy.shape = Shape(name: shape.name, fields: shape.fields + [field], model: ObjectIdentifier(Model.self))
    copy.read = { [read] model, writer in
      read(model, &writer)
      reader(model, &writer)
    }
    return copy
  }
}
