import DataFiles
import Diagnostics
import Vietnamese

/// Two people of one name in one unit and year, whom nothing tells apart. Letter case and tone placement aside, names
/// of people are compared as they are: Hạnh and Hành are two.
enum Namesakes {
  private struct Person: Hashable {
    let name: MatchKey
    let unit: Int
    let year: Int
  }

  static func check(_ entries: [Entry], _ relations: [Relations], _ directory: Directory) -> [Diagnostic] {
    var known: [Person: [Int]] = [:]
    var diagnostics: [Diagnostic] = []
    let byPath = entries.indices.sorted {
      (entries[$0].isHeldBack ? 1 : 0, entries[$0].order) < (entries[$1].isHeldBack ? 1 : 0, entries[$1].order)
    }
    for index in byPath {
      let entry = entries[index]
      guard entry.isComplete, let exemplar = entry.exemplar, exemplar.subject == .person,
        let unit = relations[index].unit
      else { continue }
      let person = Person(name: MatchKey.exact(entry.title.value), unit: unit, year: exemplar.year.value)
      let others = known[person, default: []]
      known[person] = others + [index]
      guard let other = others.first(where: { isUnclear(exemplar, entries[$0].exemplar) }) else { continue }
      let problem = Problem.namesake(
        entry.title.value, unit: directory.units[unit].name, other: entries[other].path,
        code: Exemplar.personCode.spec)
      diagnostics.append(Diagnostic(entry.source, at: entry.title.range, problem))
    }
    return diagnostics
  }

  private static func isUnclear(_ a: Exemplar, _ b: Exemplar?) -> Bool {
    a.personCode == nil || b?.personCode == nil
  }
}
