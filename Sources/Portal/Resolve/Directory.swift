import Vietnamese

/// Everything that an entry may name: the closed lists of a site, each item by its position.
struct Directory: Sendable {
  let units: [Unit]
  let honours: Honours
  /// Positions in the site's entries, of hidden ones too: naming what is not published yet is no mistake.
  let movements: [Int]
  let initiatives: [Int]
  let documents: [Int]

  /// Lists that could not be read whole, by the code that a name unknown to them has.
  let doubtful: Set<Code>

  let unitNames: ClosedList
  let titleNames: ClosedList
  let formNames: ClosedList
  let movementNames: ClosedList
  let initiativeNames: ClosedList
  let documentNames: ClosedList

  init(_ content: Content, jobs: Int) async {
    let entries = content.entries
    units = content.units
    honours = content.honours ?? Honours(namedBy: entries)
    doubtful = Self.doubtful(content)
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
    let isDocumentNamed = entries.contains { $0.movement?.document != nil }
    documentNames = await Self.names(isDocumentNamed ? documents : [], of: entries, jobs)
  }

  private static func names(_ positions: [Int], of entries: [Entry], _ jobs: Int) async -> ClosedList {
    ClosedList(await Parallel.map(count: positions.count, jobs: jobs) { entries[positions[$0]].item })
  }

  private static func doubtful(_ content: Content) -> Set<Code> {
    var codes: Set<Code> = []
    let wrong = Set(content.diagnostics.filter { $0.problem.code.severity == .error }.map(\.file.fileName))
    if wrong.contains("don-vi.csv") { codes.insert(.unknownUnit) }
    if wrong.contains("danh-hieu.yaml") { codes.formUnion([.unknownTitle, .unknownForm]) }
    for path in content.unreadable + content.entries.filter({ !$0.isComplete }).map(\.path) {
      if path.hasPrefix(Kind.movement.rawValue + "/") { codes.insert(.unknownMovement) }
      if path.hasPrefix(Kind.initiative.rawValue + "/") { codes.insert(.unknownInitiative) }
    }
    return codes
  }
}
