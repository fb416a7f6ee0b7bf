/// Which footnotes were met and referred to while rendering.
struct FootnoteUse {
  /// A footnote's content in the tree.
  struct Body {
    let item: Node
    let path: ContainerPath
  }

  let definitions: [FootnoteDefinition]
  /// The definition that counts for each label: the first.
  let indices: [String: Int]
  private(set) var bodies: [Int: Body] = [:]
  /// Definitions in order of first use; a footnote's number is its place here, from 1.
  private(set) var order: [Int] = []
  private var uses: [Int: Int] = [:]
  private var numbers: [Int: Int] = [:]
  /// The footnote that is being rendered, its last paragraph and its number.
  var current: Node?
  var currentReturn: (paragraph: Node, hole: Hole.Kind)?

  init(_ definitions: [FootnoteDefinition]) {
    self.definitions = definitions
    let labels = definitions.enumerated().map { (FootnoteDefinition.key($1.label.utf8), $0) }
    indices = Dictionary(labels, uniquingKeysWith: { first, _ in first })
  }

  mutating func define(_ index: Int, item: Node, path: ContainerPath) {
    bodies[index] = Body(item: item, path: path)
  }

  /// Counts a reference.
  /// - Returns: the footnote's number, and how often it has been referred to.
  mutating func refer(to index: Int) -> (number: Int, use: Int) {
    if numbers[index] == nil {
      order.append(index)
      numbers[index] = order.count
    }
    uses[index, default: 0] += 1
    return (numbers[index] ?? 0, useCount(index))
  }

  func useCount(_ index: Int) -> Int { uses[index] ?? 0 }

  /// The link back to the text, if it belongs into this paragraph.
  func returning(at paragraph: Node) -> Hole.Kind? {
    currentReturn?.paragraph == paragraph ? currentReturn?.hole : nil
  }
}
