/// The values of one view model, read once and then immutable: what a template renders. Sharing it costs a reference.
public struct Record: Sendable {
  public let shape: Shape
  let values: Values

  /// Reads every declared field of the model.
  public init<Model: ViewModel>(_ model: Model) {
    let fields = Model.fields
    var writer = RecordWriter(fieldCount: fields.shape.fields.count)
    fields.read(model, &writer)
    self.init(shape: fields.shape, values: writer.finish())
  }

  /// A record whose fields are known only when the program runs, such as the words of an interface.
  public init(name: String, _ entries: [Entry]) {
    var writer = RecordWriter(fieldCount: entries.count)
    for entry in entries { writer.write(entry.value) }
    self.init(shape: Shape(name: name, fields: entries.map(\.field)), values: writer.finish())
  }

  init(shape: Shape, values: Values) {
    self.shape = shape
    self.values = values
  }

  /// One field of a record that is not declared by a view model.
  public struct Entry: Sendable {
    public enum Value: Sendable {
      case text(String)
      case html([UInt8])
      case flag(Bool)
      case texts([String])
      case record(Record)
    }

    let name: String
    let doc: String
    let value: Value

    public init(_ name: String, _ doc: String = "", _ value: Value) {
      self.name = name
      self.doc = doc
      self.value = value
    }

    var field: Field {
      switch value {
      case .text: Field(name: name, type: .text, doc: doc)
      case .html: Field(name: name, type: .html, doc: doc)
      case .flag: Field(name: name, type: .flag, doc: doc)
      case .texts: Field(name: name, type: .texts, doc: doc)
      case .record(let record): Field(name: name, type: .record, doc: doc) { record.shape }
      }
    }
  }
}

/// A record whose view model the type system still knows, so that another model may hold it as a field:
/// built once (a site header, a card that stands on several lists), rendered on every page.
public final class Prebuilt<Model: ViewModel>: Sendable {
  public let model: Model
  public let record: Record

  public init(_ model: Model) {
    self.model = model
    record = Record(model)
  }
}
