/// A footnote's label and where it is defined.
struct FootnoteDefinition {
  let label: String
  let span: SourceSpan
}

/// Which footnotes were met and referred to while rendering.
struct FootnoteUse {
  /// A footnote's content in the tree.
  struct Body {
    let item: Node
    let path: ContainerPath
  }

  let definitions: [FootnoteDefinition]
  private(set) var bodies: [Int: Body] = [:]
  /// Definitions in order of first use; a footnote's number is its place here, from 1.
  private(set) var order: [Int] = []
  private var uses: [Int: Int] = [:]
  /// The footnote that is being rendered, its last paragraph and its number.
  var current: Node?
  var currentReturn: (paragraph: Node, hole: Hole.Kind)?

  init(_ definitions: [FootnoteDefinition]) {
    self.definitions = definitions
  }

  mutating func define(_ index: Int, item: Node, path: ContainerPath) {
    bodies[index] = Body(item: item, path: path)
  }

  /// Counts a reference.
  /// - Returns: the footnote's number, and how often it has been referred to.
  mutating func refer(to index: Int) -> (number: Int, use: Int) {
    uses[index, default: 0] += 1
    if uses[index] == 1 { order.append(index) }
    return ((order.firstIndex(of: index) ?? 0) + 1, uses[index] ?? 1)
  }

  func useCount(_ index: Int) -> Int { uses[index] ?? 0 }

  /// The link back to the text, if it belongs into this paragraph.
  func returning(at paragraph: Node) -> Hole.Kind? {
    currentReturn?.paragraph == paragraph ? currentReturn?.hole : nil
  }
}
