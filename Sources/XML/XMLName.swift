/// The name of an element or an attribute, with its namespace looked up.
package struct XMLName: Hashable, Sendable {
  /// Empty for none.
  package let namespace: String
  package let local: String
  /// As the document writes it; says nothing of what is meant.
  package let prefix: String

  package init(_ local: String, in namespace: String = "", prefix: String = "") {
    (self.namespace, self.local, self.prefix) = (namespace, local, prefix)
  }

  /// Names are one where namespace and local name are.
  package static func == (left: XMLName, right: XMLName) -> Bool {
    left.local == right.local && left.namespace == right.namespace
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(namespace)
    hasher.combine(local)
  }

  /// As a reader of the document knows it.
  package var written: String { prefix.isEmpty ? local : "\(prefix):\(local)" }

  /// The namespace of `xml:lang` and `xml:space`.
  package static let xml = "http://www.w3.org/XML/1998/namespace"
}

package struct XMLAttribute: Hashable, Sendable {
  package let name: XMLName
  package let value: String

  package init(name: XMLName, value: String) { (self.name, self.value) = (name, value) }
}

/// What a document consists of, in its order. Comments are nobody's business.
package enum XMLEvent: Sendable {
  case start(XMLName, [XMLAttribute])
  /// A piece of text, with references and CDATA sections resolved; a text may come in several.
  case text(String)
  case end
  /// A processing instruction, by its target.
  case instruction(String)
}
