import SourceText
import XML

/// What a drawing had and a published one must not have, named as its author would know it, each once.
struct SVGDropped: Sendable {
  private(set) var names: [String] = []
  private var seen: Set<String> = []

  mutating func add(_ name: String) {
    if seen.insert(name).inserted { names.append(name) }
  }

  mutating func add(element: XMLName) { add("<\(element.written.excerpt)>") }

  /// A reference is named with where it leads.
  mutating func add(_ attribute: XMLAttribute) {
    let name = attribute.name.written.excerpt
    add(attribute.name.local.hasPrefix("on") ? name : "\(name)=“\(attribute.value.excerpt)”")
  }
}
