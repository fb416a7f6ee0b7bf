import CCMark

/// A walk over everything below a node, without recursion: nesting may be tens of thousands deep.
struct Walk: ~Copyable {
  private let iterator: OpaquePointer
  private let start: Node

  init?(below node: Node) {
    guard let iterator = cmark_iter_new(node.pointer) else { return nil }
    self.iterator = iterator
    self.start = node
    _ = cmark_iter_next(iterator)
  }

  deinit { cmark_iter_free(iterator) }

  /// The next node, entered or left (leaves are only entered); `nil` at the end.
  mutating func next() -> (node: Node, isEntering: Bool)? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return nil }
    let node = Node(pointer: pointer)
    return node == start ? nil : (node, event == CMARK_EVENT_ENTER)
  }

  /// Passes over what is below the node that was just entered.
  mutating func skipChildren(of node: Node) {
    cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}
