import Mustache
import Templates

/// One way to render a page, with what it renders built beforehand.
struct Contestant {
  let name: String
  let render: () throws -> [UInt8]
}

struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
}

/// Templates first, then the forms of data that swift-mustache takes without `Mirror`.
func contestants<Page: ViewModel>(
  _ page: Page, dictionary: [String: Any], template name: String
) throws -> [Contestant] {
  let sources = pageTemplates.map { TemplateSource(name: $0, path: "\($0).mustache", bytes: Array($1.utf8)) }
  let library = TemplateLibrary(sources)
  let problems = library.check([(name, Page.shape)])
  guard problems.isEmpty, let template = library.template(name, for: Page.shape) else {
    throw BenchmarkError(description: "\(name): \(problems)")
  }
  let other = MustacheLibrary(templates: try pageTemplates.mapValues { try MustacheTemplate(string: $0) })
  let record = Record(page)
  let node = MustacheNode(dictionary)
  return [
    Contestant(name: "Templates") { try template.rendered(record) },
    Contestant(name: "Templates, record built too") { try template.rendered(Record(page)) },
    Contestant(name: "swift-mustache, dictionaries") { try other.rendered(dictionary, name) },
    Contestant(name: "swift-mustache, MustacheParent") { try other.rendered(node, name) },
  ]
}

extension Template {
  fileprivate func rendered(_ record: Record) throws -> [UInt8] {
    var output: [UInt8] = []
    try render(record, into: &output)
    return output
  }
}

extension MustacheLibrary {
  fileprivate func rendered(_ page: Any, _ name: String) throws -> [UInt8] {
    guard let html = render(page, withTemplate: name) else {
      throw BenchmarkError(description: "no template \(name)")
    }
    return Array(html.utf8)
  }
}
