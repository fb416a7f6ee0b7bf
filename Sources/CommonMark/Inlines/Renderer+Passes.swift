extension Renderer {
  /// What is worked on the tokens of a block.
  mutating func runPasses() {
  }
}
