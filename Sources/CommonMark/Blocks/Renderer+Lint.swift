extension Renderer {
  mutating func lint(list: Node) {
  }
}
