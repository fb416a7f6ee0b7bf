extension TemplateCompiler {
  /// A section, parent or block that waits for its closing tag.
  struct OpenTag {
    enum Kind {
      case section
      case parent(Int32)
      case block(Int32)
      case override
    }

    var kind: Kind
    var tag: Tag
    /// Its operation.
    var start: Int32
    /// What is directly inside is not rendered: it is in a parent tag, and in no block there.
    var discards: Bool
    var outerDedent: Int
    /// Of a parent that is first on its line: the blanks before it, which are the operation before its own.
    var indentation: Range<Int>?
    /// Of a parent: what its blocks override.
    var overrides: [Override] = []
  }
}
