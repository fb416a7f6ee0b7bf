/// A template as it was read.
public struct TemplateSource: Sendable {
  /// What partial and parent tags call it.
  public let name: String
  /// Where problems are reported.
  public let path: String
  /// UTF-8.
  public let bytes: [UInt8]

  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}

/// What is kept of a source to say where in it a problem is.
struct CompiledSource: Sendable {
  let name: String
  let path: String
  let lines: SourceLines

  init(_ source: TemplateSource) {
    name = source.name
    path = source.path
    lines = SourceLines(source.bytes)
  }
}
