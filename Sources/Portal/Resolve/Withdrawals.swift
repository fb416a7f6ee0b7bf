import Emulation
import SourceText
import Vietnamese

/// gỡ bỏ: who was taken off the site, so that no table names them either. A name that could be theirs is left out, in
/// all years: one name too few in a list does no harm that one too many does not.
struct Withdrawals: Sendable {
  private struct Person: Sendable {
    let unit: Int?
    let code: String?
  }

  private let byName: [MatchKey: [Person]]

  init(_ entries: [Entry], _ visibility: [Visibility], _ relations: [Relations]) {
    var byName: [MatchKey: [Person]] = [:]
    for (index, entry) in entries.enumerated() {
      guard case .withdrawn = visibility[index], let exemplar = entry.exemplar else { continue }
      let person = Person(unit: relations[index].unit, code: exemplar.personCode)
      byName[.exact(entry.title.value), default: []].append(person)
    }
    self.byName = byName
  }

  /// Whether an award names somebody who was taken off.
  func cover(_ award: Award, unit: Int?, in units: UnitRegister) -> Bool {
    guard let people = byName[.exact(award.name.value)] else { return false }
    return people.contains { person in
      let codesDiffer = person.code.flatMap { code in award.personCode.map { .exact($0.value) != MatchKey.exact(code) }
      }
      return codesDiffer != true && units.isOneLine(person.unit, unit)
    }
  }
}

extension UnitRegister {
  /// Whether two units are one, or one became the other; unknown units may be.
  func isOneLine(_ left: Int?, _ right: Int?) -> Bool {
    guard let left, let right else { return true }
    return left == right || ancestors(of: left).contains(right) || ancestors(of: right).contains(left)
  }

  private func ancestors(of unit: Int) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = predecessors(of: unit)
    while let next = waiting.popLast(), found.insert(next).inserted { waiting += predecessors(of: next) }
    return found
  }
}
