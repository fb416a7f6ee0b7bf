import Mustache

/// A page as swift-mustache reads it fastest: a class, so that its many casts copy a reference and no fields.
final class MustacheNode: MustacheParent {
  private let values: [String: Any]

  init(_ dictionary: [String: Any]) {
    values = dictionary.mapValues { value in
      switch value {
      case let record as [String: Any]: MustacheNode(record)
      case let list as [[String: Any]]: list.map(MustacheNode.init)
      default: value
      }
    }
  }

  func child(named name: String) -> Any? { values[name] }
}
