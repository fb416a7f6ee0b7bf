/// A template bound to the shape of what it renders. It never changes, and each of ten thousand pages holds it: a
/// class, so that holding it counts one reference.
public final class Template: Sendable {
  /// How many partials, parents and blocks may be open inside each other.
  public static let maximumDepth = 100
  /// How many of them one rendering may enter.
  public static let maximumCalls = 1_000_000

  let library: TemplateLibrary
  let layouts: Layouts
  private let number: Int
  private let shape: Shape
  private let outer: [Record]

  init(_ library: TemplateLibrary, number: Int, shape: Shape, outer: [Record]) {
    self.library = library
    self.number = number
    self.shape = shape
    self.outer = outer
    layouts = Layouts(library.program.names, shapes: outer.map(\.shape) + [shape])
  }

  /// Appends the record, rendered, to the output.
  /// - Throws: `RenderError`; the output is then incomplete.
  public func render(_ record: Record, into output: inout [UInt8]) throws(RenderError) {
    guard record.shape.id == shape.id else { throw .wrongShape(expected: shape.name, given: record.shape.name) }
    try withExtendedLifetime((record, outer)) { () throws(RenderError) in
      var renderer = Renderer(self)
      renderer.reserveCapacity()
      for record in outer { renderer.push(record) }
      renderer.push(record)
      try renderer.run(from: library.program.entries[number], into: &output)
    }
  }
}

public enum RenderError: Error, Hashable {
  /// Templates include each other more than `Template.maximumDepth` deep or `Template.maximumCalls` times;
  /// `path` is that of the innermost.
  case endlessRecursion(path: String)
  /// The record is not of the shape that the template was bound to.
  case wrongShape(expected: String, given: String)
}
