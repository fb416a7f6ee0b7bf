import Diagnostics
import Schemas
import SourceText
import Vietnamese

/// What an entry names, found: positions in the directory's lists, and of other entries.
struct Relations: Sendable, Equatable {
  var unit: Int?
  var movements: [Int] = []
  var titles: [Int] = []
  var forms: [Int] = []
  var initiatives: [Int] = []
  var document: Int?
  /// bị thay thế bởi: the document in the place of this one.
  var replacement: Int?

  /// Without those entries: what was withdrawn is not named even in words.
  func without(_ withdrawn: Set<Int>) -> Relations {
    var rest = self
    rest.movements.removeAll(where: withdrawn.contains)
    rest.initiatives.removeAll(where: withdrawn.contains)
    if let document, withdrawn.contains(document) { rest.document = nil }
    if let replacement, withdrawn.contains(replacement) { rest.replacement = nil }
    return rest
  }
}

/// Finds what entries name; a name that leads nowhere is a diagnostic at its place.
struct RelationResolver: Sendable {
  let directory: Directory

  func resolve(_ entry: Entry) -> (relations: Relations, diagnostics: [Diagnostic]) {
    var search = Search(entry: entry, directory: directory)
    var relations = Relations()
    relations.unit = entry.common.unit.flatMap {
      search.find($0, in: directory.unitNames) { .unknownUnit($0, nearest: $1, in: directory.unitFile) }
    }
    relations.movements = search.find(
      entry.common.movements, in: directory.movementNames, at: directory.movements, Problem.unknownMovement)
    if let exemplar = entry.exemplar { resolve(exemplar, &search, &relations) }
    relations.document = entry.movement?.document.flatMap(document)
    relations.replacement = entry.document?.replacedBy.flatMap(document)
    return (relations, search.diagnostics)
  }

  /// A document that may not be published here: then its number is words.
  private func document(_ named: Located<String>) -> Int? {
    let match = directory.entries(
      named: named.value, in: directory.documentNames, directory.documents, suggests: false)
    return if case .found(let index) = match { index } else { nil }
  }

  private func resolve(_ exemplar: Exemplar, _ search: inout Search, _ relations: inout Relations) {
    relations.titles = search.find(exemplar.titles, in: directory.titleNames, Problem.unknownTitle)
    relations.forms = search.find(exemplar.forms, in: directory.formNames, Problem.unknownForm)
    relations.initiatives = search.find(
      exemplar.initiatives, in: directory.initiativeNames, at: directory.initiatives, Problem.unknownInitiative)
    search.check(exemplar.titles, in: directory.titleNames, of: directory.honours.titles, exemplar)
    search.check(exemplar.forms, in: directory.formNames, of: directory.honours.forms, exemplar)
  }
}

/// The names of one entry, looked up in closed lists.
private struct Search {
  let entry: Entry
  let directory: Directory
  private var findings: Findings
  /// A suggestion is searched among all names of a list, so that only the first mistakes of an entry get one.
  private var searches = 20

  init(entry: Entry, directory: Directory) {
    (self.entry, self.directory, findings) = (entry, directory, Findings(entry.source))
  }

  var diagnostics: [Diagnostic] { findings.diagnostics }

  mutating func find(
    _ names: [Located<String>], in list: ClosedList, at positions: [Int]? = nil, _ unknown: (String, String?) -> Problem
  ) -> [Int] {
    var found: [Int] = []
    for name in names {
      if let index = find(name, in: list, at: positions, unknown), !found.contains(index) { found.append(index) }
    }
    return found
  }

  /// - Parameter positions: of the list's items among the site's entries, where they are entries.
  mutating func find(
    _ name: Located<String>, in list: ClosedList, at positions: [Int]? = nil, _ unknown: (String, String?) -> Problem
  ) -> Int? {
    let isNear = searches > 0
    let match = positions.map { directory.entries(named: name.value, in: list, $0, suggests: isNear) }
    switch match ?? list.match(name.value, suggests: isNear) {
    case .found(let index): return index
    case .ambiguous(let candidates):
      report(.ambiguousName(name.value, candidates: candidates, in: list), name)
    case .unknown(let nearest):
      searches -= 1
      let problem = unknown(name.value, nearest)
      // What it names may stand where a mistake has been reported already.
      if !directory.doubtful.explain(problem.code, nearest: nearest) { report(problem, name) }
    }
    return nil
  }

  /// Honours that who decided them may not award.
  mutating func check(
    _ names: [Located<String>], in list: ClosedList, of honours: [Honour], _ exemplar: Exemplar
  ) {
    guard exemplar.state.value == .decided, let issuer = exemplar.decisionAuthority else { return }
    for name in names {
      guard case .found(let index) = list.match(name.value, suggests: false), honours[index].isDenied(to: issuer) else {
        continue
      }
      let (title, authorities) = (honours[index].name, honours[index].authorities)
      report(.decidedByOther(issuer: issuer, title: title, authorities: authorities), name)
    }
  }

  private mutating func report(_ problem: Problem, _ name: Located<String>) {
    findings.add(problem, at: name.range)
  }
}

extension Honour {
  /// Whether the standing list says who may award it, and the issuer is none of them. An office stands for who leads it:
  /// “Sở Công Thương” for “Giám đốc Sở Công Thương”.
  fileprivate func isDenied(to issuer: String) -> Bool {
    let written = Fold.slug(issuer)
    return !authorities.isEmpty
      && !authorities.map({ Fold.slug($0) }).contains { $0.contains(written) || written.contains($0) }
  }
}
