import Disk
import Schemas
import SourceText
import Vietnamese

/// Everything that an entry may name: the closed lists of a site, each item by its position.
struct Directory: Sendable {
  let units: [Unit]
  /// The name of the file of units.
  let unitFile: String
  let honours: Honours
  /// Positions in the site's entries, of hidden ones too: naming what is not published yet is no mistake.
  let movements: [Int]
  let initiatives: [Int]
  let documents: [Int]

  let doubtful: DoubtfulLists
  /// Positions of entries that wait to be published: where a name is theirs and another's, the other is meant.
  private let heldBack: Set<Int>

  let unitNames: ClosedList
  let titleNames: ClosedList
  let formNames: ClosedList
  let movementNames: ClosedList
  let initiativeNames: ClosedList
  let documentNames: ClosedList

  init(_ content: Content, jobs: Int) async {
    let entries = content.entries
    units = content.units
    unitFile = content.unitTable?.path.fileName ?? "don-vi.csv"
    honours = content.honours ?? Honours(namedBy: entries)
    doubtful = DoubtfulLists(content)
    heldBack = Set(entries.indices.filter { entries[$0].isHeldBack })
    movements = entries.indices.filter { entries[$0].movement != nil }
    initiatives = entries.indices.filter { entries[$0].initiative != nil }
    documents = entries.indices.filter { entries[$0].document != nil }
    unitNames = ClosedList(units.map(\.names))
    titleNames = ClosedList(honours.titles.map(\.names))
    formNames = ClosedList(honours.forms.map(\.names))
    movementNames = await Self.names(movements, of: entries, jobs)
    // Thousands of names to index, which few entries use.
    let isInitiativeNamed = entries.contains { $0.exemplar?.initiatives.isEmpty == false }
    initiativeNames = await Self.names(isInitiativeNamed ? initiatives : [], of: entries, jobs)
    let isDocumentNamed =
      !content.years.isEmpty
      || entries.contains { $0.movement?.document != nil || $0.document?.replacedBy != nil }
    documentNames = await Self.names(isDocumentNamed ? documents : [], of: entries, jobs)
  }

  /// Positions in the site's entries that a name may mean.
  /// - Parameter suggests: whether the nearest name is searched for where there is none.
  func entries(
    named name: String, in list: ClosedList, _ positions: [Int], suggests: Bool = true
  ) -> ClosedList.Match {
    switch list.match(name, suggests: suggests) {
    case .found(let index): return .found(positions[index])
    case .unknown(let nearest): return .unknown(nearest: nearest)
    case .ambiguous(let candidates):
      let firm = candidates.filter { !heldBack.contains(positions[$0]) }
      return firm.count == 1 ? .found(positions[firm[0]]) : .ambiguous(candidates)
    }
  }

  private static func names(_ positions: [Int], of entries: [Entry], _ jobs: Int) async -> ClosedList {
    ClosedList(await Parallel.map(count: positions.count, jobs: jobs) { entries[positions[$0]].item })
  }
}
