import XML

/// By local names alone: the transitional and the strict form of ECMA-376 differ in their namespaces.
extension XMLElement {
  subscript(_ local: String) -> String? { attributes.first { $0.name.local == local }?.value }

  /// The first child of a name.
  func child(_ local: String) -> XMLElement? {
    for case .element(let element) in children where element.name.local == local { return element }
    return nil
  }

  /// The first element of a name anywhere within.
  func descendant(_ local: String) -> XMLElement? {
    for case .element(let element) in children {
      if element.name.local == local { return element }
      if let found = element.descendant(local) { return found }
    }
    return nil
  }

  /// Whether a property is on: there, and not said to be off. Nil where it is not there.
  func toggle(_ local: String) -> Bool? {
    child(local).map { !["0", "false", "off", "none"].contains($0["val"] ?? "1") }
  }
}
