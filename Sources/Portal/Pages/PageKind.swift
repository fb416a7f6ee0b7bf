import DataFiles
import Diagnostics
import Templates
import Vietnamese

/// The templates that a theme must have, and the model that each renders.
enum PageKind: String, CaseIterable, Sendable {
  case home
  case list
  case exemplar
  case initiative
  case news
  case movement
  case document
  case page
  case people
  case units
  case unit
  case search
  case years
  case year
  case round
  case method
  case audit
  case honours
  case contest
  case contestMember = "contest-member"
  case rows
  case revoked
  case moved
  case notFound = "not-found"

  /// Under which name the search lists pages of the kind. Entries, units and contests are found by what they are; lists
  /// and rows of data only lead to them. Every other kind is found as it comes.
  var searchGroup: Word? {
    switch self {
    case .exemplar, .initiative, .news, .movement, .document, .page, .unit, .contest: nil
    case .home, .list, .people, .units, .rows, .search, .revoked, .moved, .notFound: nil
    default: .menuStandings
    }
  }

  /// The fields that the template may use.
  var shape: Shape {
    switch self {
    case .home: HomePage.shape
    case .list: ListPage.shape
    case .exemplar, .initiative, .news, .movement, .document, .page: EntryPage.shape
    case .people: PeoplePage.shape
    case .units: UnitsPage.shape
    case .unit: UnitPage.shape
    case .search: SearchPage.shape
    case .years: YearsPage.shape
    case .year: YearPage.shape
    case .round: RoundPage.shape
    case .method: MethodPage.shape
    case .audit: AuditPage.shape
    case .honours: HonoursPage.shape
    case .contest: ContestPage.shape
    case .contestMember: ContestMemberPage.shape
    case .rows: RowsPage.shape
    case .revoked, .moved, .notFound: NoticePage.shape
    }
  }

  init(_ kind: Kind) {
    switch kind {
    case .exemplar: self = .exemplar
    case .initiative: self = .initiative
    case .news: self = .news
    case .movement: self = .movement
    case .document: self = .document
    case .page: self = .page
    }
  }
}

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
    _ kind: PageKind, at address: String, listed: Bool = true, changed: CalendarDate? = nil,
    model: @escaping @Sendable () -> some ViewModel
  ) -> Page {
    let template = templates[kind]
    return Page(
      address: address,
      render: { () throws(RenderError) in
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24_576)
        try template?.render(Record(model()), into: &bytes)
        return bytes
      }, isInSitemap: listed, searchGroup: listed ? kind.searchGroup : nil, changed: changed)
  }
}
