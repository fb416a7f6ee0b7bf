import DataFiles
import Schemas

/// The descriptor of a section that site.yaml declares.
struct DeclaredSection {
  let descriptor: KindDescriptor

  /// - Parameter order: among the declared ones, which stand between the built-in ones and the plain pages.
  init(_ section: KeyedValues, _ name: String, _ fields: [SectionField], order: Int) {
    let base = section[SectionKeys.base]?.value ?? .page
    let style = section[SectionKeys.style]?.value ?? .cards
    let own = fields.map(\.spec)
    let schema = Schema(name, [Common.title.spec] + own + Self.common(base).dropFirst())
    let isNews = base == .news
    descriptor = KindDescriptor(
      schema: schema, naming: Common.title, name: .text(name),
      counted: section[SectionKeys.counted].map { .text($0.value) } ?? .word(.countEntries),
      whenEmpty: section[SectionKeys.whenEmpty].map { .text($0.value) } ?? .word(.emptyList),
      inReports: (name, name),
      lists: KindLists(
        hasFacets: section[SectionKeys.facets]?.value ?? true, hasFeed: section[SectionKeys.feed]?.value ?? true,
        style: style,
        columns: fields.filter(\.isListed).map(\.label)),
      pictures: .scene, template: .section,
      menuRank: section[SectionKeys.menu]?.value == false ? nil : 10 + order, searchRank: 10 + order,
      beginning: KindBeginning(isByYear: isNews) {
        isNews ? KindBeginning.draft.merging([News.date.spec.id: $0.short]) { $1 } : KindBeginning.draft
      }
    ) { .declared(SectionValues(fields, style, $0)) }
  }

  /// The keys that an entry has whatever the section declares, its title first.
  static func common(_ base: SectionKeys.Base) -> [KeySpec] {
    switch base {
    case .news:
      [Common.title.spec, News.date.spec] + Common.specs().filter { $0.id != News.date.spec.id }
    case .page: [Common.title.spec] + Common.specs()
    }
  }
}
