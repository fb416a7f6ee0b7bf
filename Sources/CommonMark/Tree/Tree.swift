import CCMark

/// Owner of a cmark tree; the tree is freed with it.
struct Tree: ~Copyable {
  private let document: OpaquePointer

  /// Parses `source`. Fails only where cmark cannot allocate.
  init?(parsing source: [UInt8]) {
    let document = source.withUnsafeBytes { bytes in
      cmark_parse_document(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
    guard let document else { return nil }
    self.document = document
  }

  deinit { cmark_node_free(document) }

  /// The document; not to be kept longer than the tree.
  var root: Node { Node(pointer: document) }
}
