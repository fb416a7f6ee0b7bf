import Vietnamese

/// Everything that an entry may name: the closed lists of a site, each item by its position.
struct Directory: Sendable {
  let units: [Unit]
  let honours: Honours
  /// Positions in the site's entries, of hidden ones too: naming what is not published yet is no mistake.
  let movements: [Int]
  let initiatives: [Int]
  let documents: [Int]

  let unitNames: ClosedList
  let titleNames: ClosedList
  let formNames: ClosedList
  let movementNames: ClosedList
  let initiativeNames: ClosedList
  let documentNames: ClosedList

  init(entries: [Entry], units: [Unit], honours: Honours) {
    self.units = units
    self.honours = honours
    movements = entries.indices.filter { entries[$0].movement != nil }
    initiatives = entries.indices.filter { entries[$0].initiative != nil }
    documents = entries.indices.filter { entries[$0].document != nil }
    unitNames = ClosedList(units.map(\.names))
    titleNames = ClosedList(honours.titles.map(\.names))
    formNames = ClosedList(honours.forms.map(\.names))
    movementNames = ClosedList(movements.map { [entries[$0].title.value, entries[$0].slug] })
    initiativeNames = ClosedList(initiatives.map { [entries[$0].title.value, entries[$0].slug] })
    documentNames = ClosedList(
      documents.map { [entries[$0].document?.number ?? "", entries[$0].slug, entries[$0].title.value] })
  }
}
