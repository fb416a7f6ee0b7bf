import CArena
import CCMark

/// Owner of a cmark tree; the tree is freed with it. It must not leave the thread that made it, whose arena it is in.
struct Tree: ~Copyable {
  private let document: OpaquePointer
  /// Where the nodes look up their memory; lives as long as they do.
  private let memory: UnsafeMutablePointer<cmark_mem>

  /// Parses `source`. Fails only where cmark cannot allocate.
  init?(parsing source: [UInt8]) {
    carena_enter()
    memory = .allocate(capacity: 1)
    memory.initialize(to: cmark_mem(calloc: carena_calloc, realloc: carena_realloc, free: carena_free))
    guard let document = Self.parse(source, memory) else {
      memory.deallocate()
      carena_leave()
      return nil
    }
    self.document = document
  }

  private static func parse(_ source: [UInt8], _ memory: UnsafeMutablePointer<cmark_mem>) -> OpaquePointer? {
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory) else { return nil }
    source.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return cmark_parser_finish(parser)
  }

  /// The parser and all nodes go with the arena, which saves freeing them one by one.
  deinit {
    memory.deallocate()
    carena_leave()
  }

  /// The document; not to be kept longer than the tree.
  var root: Node { Node(pointer: document) }
}
