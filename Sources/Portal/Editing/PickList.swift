import Vietnamese

/// A list of the site that a field's names are looked up in.
package enum PickList: String, CaseIterable, Sendable {
  case units, movements, titles, forms, initiatives, documents, fields, rubrics
}

extension PreviewSite {
  /// The names of a list, as one would write them into an entry.
  package func names(_ list: PickList) -> [String] {
    let directory = site.directory
    return switch list {
    case .units: directory.units.map(\.name)
    case .titles: directory.honours.titles.map(\.name)
    case .forms: directory.honours.forms.map(\.name)
    case .movements: titles(directory.movements)
    case .initiatives: titles(directory.initiatives)
    case .documents: directory.documents.compactMap { site.entries[$0].document?.number }
    case .fields: distinct(site.entries.compactMap { $0.common.field?.value })
    case .rubrics:
      distinct(site.entries.compactMap { if case .news(let news) = $0.details { news.rubric } else { nil } })
    }
  }

  private func titles(_ positions: [Int]) -> [String] { distinct(positions.map { site.entries[$0].title.value }) }

  private func distinct(_ names: [String]) -> [String] { Set(names).sorted(by: SyllableOrder.precedes) }
}
