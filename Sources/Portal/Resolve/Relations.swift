/// What an entry names, found: positions in the directory's lists, and of other entries.
struct Relations: Sendable {
  var unit: Int?
  var movements: [Int] = []
  var titles: [Int] = []
  var forms: [Int] = []
  var initiatives: [Int] = []
  var document: Int?
}

/// Finds what one entry names; a name that leads nowhere is a diagnostic at its place.
struct RelationResolver {
  let directory: Directory
  private(set) var diagnostics: [Diagnostic] = []

  init(_ directory: Directory) {
    self.directory = directory
  }

  mutating func resolve(_ entry: Entry) -> Relations {
    var relations = Relations()
    relations.unit = entry.common.unit.flatMap { find($0, in: directory.unitNames, entry, Problem.unknownUnit) }
    relations.movements = find(entry.common.movements, in: directory.movementNames, entry, Problem.unknownMovement)
      .map { directory.movements[$0] }
    if let exemplar = entry.exemplar { resolve(exemplar, entry, &relations) }
    if let named = entry.movement?.document, case .found(let index) = directory.documentNames.match(named.value) {
      relations.document = directory.documents[index]
    }
    return relations
  }

  private mutating func resolve(_ exemplar: Exemplar, _ entry: Entry, _ relations: inout Relations) {
    relations.titles = find(exemplar.titles, in: directory.titleNames, entry, Problem.unknownTitle)
    relations.forms = find(exemplar.forms, in: directory.formNames, entry, Problem.unknownForm)
    relations.initiatives = find(exemplar.initiatives, in: directory.initiativeNames, entry, Problem.unknownInitiative)
      .map { directory.initiatives[$0] }
  }

  private mutating func find(
    _ names: [Located<String>], in list: ClosedList, _ entry: Entry, _ unknown: (String, String?) -> Problem
  ) -> [Int] {
    var found: [Int] = []
    for name in names {
      if let index = find(name, in: list, entry, unknown), !found.contains(index) { found.append(index) }
    }
    return found
  }

  private mutating func find(
    _ name: Located<String>, in list: ClosedList, _ entry: Entry, _ unknown: (String, String?) -> Problem
  ) -> Int? {
    switch list.match(name.value) {
    case .found(let index): return index
    case .ambiguous(let candidates):
      report(.ambiguousName(name.value, candidates: candidates.map { list.names[$0] }), name, entry)
    case .unknown(let nearest): report(unknown(name.value, nearest), name, entry)
    }
    return nil
  }

  private mutating func report(_ problem: Problem, _ name: Located<String>, _ entry: Entry) {
    diagnostics.append(Diagnostic(entry.source, at: name.range, problem))
  }
}
