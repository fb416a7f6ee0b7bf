/// The name of an element or an attribute, with its namespace looked up.
struct XMLName: Hashable, Sendable {
  /// Empty for none.
  let namespace: String
  let local: String
  /// As the document writes it; says nothing of what is meant.
  let prefix: String

  init(_ local: String, in namespace: String = "", prefix: String = "") {
    (self.namespace, self.local, self.prefix) = (namespace, local, prefix)
  }

  /// Names are one where namespace and local name are.
  static func == (left: XMLName, right: XMLName) -> Bool {
    left.local == right.local && left.namespace == right.namespace
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(namespace)
    hasher.combine(local)
  }

  /// As a reader of the document knows it.
  var written: String { prefix.isEmpty ? local : "\(prefix):\(local)" }

  /// The namespace of `xml:lang` and `xml:space`.
  static let xml = "http://www.w3.org/XML/1998/namespace"
}

struct XMLAttribute: Hashable, Sendable {
  let name: XMLName
  let value: String
}

/// What a document consists of, in its order. Comments are nobody's business.
enum XMLEvent: Sendable {
  case start(XMLName, [XMLAttribute])
  /// A piece of text, with references and CDATA sections resolved; a text may come in several.
  case text(String)
  case end
  /// A processing instruction, by its target.
  case instruction(String)
}
