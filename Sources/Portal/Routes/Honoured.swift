import Vietnamese

/// Whom an exemplar is about: profiles of several years may be of one person or collective.
struct Honoured: Hashable {
  private let name: MatchKey
  private let unit: Int?
  /// mã người: tells namesakes of one unit apart.
  private let code: String?

  /// Positions of published exemplars, newest first: those of one person or collective together.
  static func groups(_ entries: [Entry], _ relations: [Relations], published: [Bool]) -> [[Int]] {
    var places: [Honoured: Int] = [:]
    var groups: [[Int]] = []
    for index in entries.indices where published[index] {
      guard let exemplar = entries[index].exemplar else { continue }
      let who = Honoured(
        name: .exact(entries[index].title.value), unit: relations[index].unit, code: exemplar.personCode)
      if let place = places[who] {
        groups[place].append(index)
      } else {
        places[who] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  /// By profile, the others of its group.
  static func others(_ groups: [[Int]]) -> [Int: [Int]] {
    var others: [Int: [Int]] = [:]
    for group in groups where group.count > 1 {
      for index in group { others[index] = group.filter { $0 != index } }
    }
    return others
  }
}
