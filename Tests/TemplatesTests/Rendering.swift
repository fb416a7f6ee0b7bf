import Testing

@testable import Templates

extension TemplateLibrary {
  /// A library of templates by name, each at the path `name.mustache`.
  init(_ templates: [String: String]) {
    self.init(
      templates.sorted { $0.key < $1.key }.map { name, text in
        TemplateSource(name: name, path: "\(name).mustache", bytes: Array(text.utf8))
      })
  }

  func rendered(_ name: String, _ record: Record, within outer: [Record] = []) throws -> String {
    let template = try #require(self.template(name, for: record.shape, within: outer))
    var output: [UInt8] = []
    try template.render(record, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
