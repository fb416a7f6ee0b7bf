import XML

/// Names of parts and classes: what nothing points at goes, and what is left is called `a0`, `a1`, …, since programs
/// and people put layers, files and themselves there.
struct SVGNames {
  private var ids: [String: String] = [:]
  private var classes: [String: String] = [:]

  /// - Parameter root: a drawing that is clean but for its names.
  static func renamed(_ root: XMLElement) -> XMLElement {
    var names = SVGNames()
    names.collect(root)
    var order = SVGNames()
    order.number(root, used: names)
    return order.applied(to: root)
  }

  /// Every name that is pointed at.
  private mutating func collect(_ element: XMLElement) {
    for attribute in element.attributes {
      if attribute.name.local == "href", attribute.value.hasPrefix("#") { use(id: attribute.value.dropFirst()) }
      SVGReferences.each(in: attribute.value) { use(id: $0) }
    }
    if element.name.local == "style" {
      SVGReferences.each(in: element.text) { use(id: $0) }
      SVGReferences.eachSelector(in: element.text) { mark, name in
        if mark == "." { classes[String(name)] = "" } else { use(id: name) }
      }
    }
    for child in element.elements { collect(child) }
  }

  private mutating func use(id: Substring) { ids[String(id)] = "" }

  /// Numbers in the order in which the parts stand, so that a cleaned drawing keeps its names.
  private mutating func number(_ element: XMLElement, used: SVGNames) {
    for attribute in element.attributes {
      if attribute.name.local == "id", used.ids[attribute.value] != nil, ids[attribute.value] == nil {
        ids[attribute.value] = "a\(ids.count)"
      }
      guard attribute.name.local == "class" else { continue }
      for name in attribute.value.split(whereSeparator: \.isWhitespace).map(String.init)
      where used.classes[name] != nil && classes[name] == nil {
        classes[name] = "b\(classes.count)"
      }
    }
    for child in element.elements { number(child, used: used) }
  }

  private func applied(to element: XMLElement) -> XMLElement {
    var result = element
    var taken: Set<String> = []
    result.attributes = element.attributes.compactMap { attribute in
      let value = value(of: attribute)
      return value.isEmpty || !taken.insert(attribute.name.written).inserted
        ? nil : XMLAttribute(name: attribute.name, value: value)
    }
    result.children = element.children.map { child in
      switch child {
      case .element(let inner): .element(applied(to: inner))
      case .text(let text): .text(element.name.local == "style" ? sheet(text) : text)
      }
    }
    return result
  }

  private func value(of attribute: XMLAttribute) -> String {
    switch attribute.name.local {
    case "id": ids[attribute.value] ?? ""
    case "class":
      attribute.value.split(whereSeparator: \.isWhitespace).compactMap { classes[String($0)] }
        .joined(separator: " ")
    case "href" where attribute.value.hasPrefix("#"): "#\(name(attribute.value.dropFirst()))"
    default: SVGReferences.replaced(in: attribute.value) { name($0) }
    }
  }

  /// A name that no part has stays nobody's.
  private func name(_ id: Substring) -> String { ids[String(id)] ?? "a" }

  private func sheet(_ text: String) -> String {
    SVGReferences.replacedSelectors(in: SVGReferences.replaced(in: text) { name($0) }) { mark, name in
      mark == "." ? classes[String(name)] ?? "b" : self.name(name)
    }
  }
}
