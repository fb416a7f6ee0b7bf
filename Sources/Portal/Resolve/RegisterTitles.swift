import Emulation
import SourceText
import Vietnamese

/// A title or award form under which the register lists who holds it.
struct RegisterTitle: Sendable {
  let code: String
  let name: String
}

/// What the plans of all years award, each title once: those of the standing list in its order, then others in the
/// order in which plans have them.
struct RegisterTitles: Sendable {
  let all: [RegisterTitle]
  /// By year, then by position in its plan.
  private let positions: [[Int]]

  init(_ years: [EmulationYear], _ directory: Directory) {
    let listed = directory.honours.titles.map { RegisterTitle(code: $0.code, name: $0.name) }
    var all = listed
    var others: [MatchKey: Int] = [:]
    positions = years.map { year in
      year.plan.titles.map { title in
        if let position = Self.listed(title, directory) { return position }
        let key = MatchKey.exact(title.code.value)
        if others[key] == nil {
          others[key] = all.count
          all.append(RegisterTitle(code: title.code.value, name: title.name.value))
        }
        return others[key] ?? 0
      }
    }
    self.all = all
  }

  func position(of title: Int, in year: Int) -> Int { positions[year][title] }

  private static func listed(_ title: Title, _ directory: Directory) -> Int? {
    for name in [title.code.value, title.name.value] {
      if case .found(let position) = directory.titleNames.match(name, suggests: false) { return position }
    }
    return nil
  }
}
