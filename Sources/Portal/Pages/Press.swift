import DataFiles
import Diagnostics
import Templates

/// Templates bound to the models of pages, all checked before the first page is rendered.
struct Press: Sendable {
  private let templates: [PageKind: Template]
  let diagnostics: [Diagnostic]

  init(_ site: Site) {
    let theme = site.theme
    let outer = [theme.words, theme.addresses(href: site.href), Record(site.frame)]
    var templates: [PageKind: Template] = [:]
    var missing: [Diagnostic] = []
    for kind in PageKind.allCases where !theme.templates.isEmpty {
      templates[kind] = theme.library.template(kind.rawValue, for: kind.shape, within: outer)
      if templates[kind] == nil {
        missing.append(Diagnostic(file: theme.folder, .themeMissing("templates/\(kind.rawValue).mustache")))
      }
    }
    for kind in EmbedTemplate.allCases where !theme.templates.isEmpty {
      if theme.library.template(kind.rawValue, for: kind.shape, within: outer) == nil {
        missing.append(Diagnostic(file: theme.folder, .themeMissing("templates/\(kind.rawValue).mustache")))
      }
    }
    if theme.templates.isEmpty { missing.append(Diagnostic(file: theme.folder, .themeMissing("templates/"))) }
    // Without its words every template would lack some: the one mistake is told.
    let uses =
      theme.templates.isEmpty || theme.source == nil
      ? []
      : PageKind.allCases.map { (template: $0.rawValue, shape: $0.shape) }
        + EmbedTemplate.allCases.map { (template: $0.rawValue, shape: $0.shape) }
    let problems = theme.library.check(uses, within: outer.map(\.shape))
    self.templates = templates
    diagnostics = missing + problems.diagnostics(in: theme.templates)
  }

  /// A page of a template and a model, which is built when the page is rendered.
  func page(
    _ kind: PageKind, at route: Route, model: @escaping @Sendable () -> some ViewModel
  ) -> Page {
    let template = templates[kind]
    return Page(route) { () throws(RenderError) in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(24_576)
      try template?.render(Record(model()), into: &bytes)
      return bytes
    }
  }
}
