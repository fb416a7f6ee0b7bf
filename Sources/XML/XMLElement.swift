/// An element with all that is in it.
package struct XMLElement: Sendable {
  package enum Node: Sendable {
    case element(XMLElement)
    case text(String)
  }

  package var name: XMLName
  package var attributes: [XMLAttribute] = []
  package var children: [Node] = []

  package init(name: XMLName, attributes: [XMLAttribute] = [], children: [Node] = []) {
    (self.name, self.attributes, self.children) = (name, attributes, children)
  }

  /// The elements among its children.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// What it says, with that of the elements in it.
  package var text: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .text(let piece): text += piece
      case .element(let element): text += element.text
      }
    }
  }

  /// Of an attribute without a namespace.
  package func attribute(_ local: String) -> String? {
    attributes.first { $0.name == XMLName(local) }?.value
  }
}

/// A document read whole.
package struct XMLDocument: Sendable {
  package let root: XMLElement
  /// Targets of its processing instructions.
  package let instructions: [String]

  /// - Parameter elements: how many it may have; a tree takes some hundred bytes of memory for each.
  package init(_ bytes: some Collection<UInt8>, elements: Int = .max) throws(XMLFault) {
    // The document itself stands below the root, as what is given its one element.
    var open = [XMLElement(name: XMLName(""))]
    var instructions: [String] = []
    try XMLReader.read(bytes, elements: elements) { event in
      switch event {
      case .start(let name, let attributes): open.append(XMLElement(name: name, attributes: attributes))
      case .text(let text): open[open.count - 1].append(text)
      case .end:
        let element = open.removeLast()
        open[open.count - 1].children.append(.element(element))
      case .instruction(let target): instructions.append(target)
      }
    }
    guard let root = open[0].elements.first else { throw .notWellFormed(line: 1) }
    (self.root, self.instructions) = (root, instructions)
  }
}

extension XMLElement {
  /// Pieces of one text become one.
  fileprivate mutating func append(_ text: String) {
    guard case .text(var last) = children.last else { return children.append(.text(text)) }
    children.removeLast()
    last += text
    children.append(.text(last))
  }
}
