import Vietnamese

/// A closed list of the plan: an item is found by its code, name or abbreviation, where that is unambiguous.
struct NameList: Sendable {
  enum Match: Sendable {
    case found(Int)
    case ambiguous([Int])
    case unknown
  }

  /// The codes, or other names that tell the items apart.
  let codes: [String]
  /// All names, for suggestions.
  let written: [String]
  private let index: NameIndex
  /// The names as they are written in the list, for tables that write them so.
  private(set) var verbatim = TextTable()

  /// - Parameter items: the names of each; the first is its code. Of two with one code, which is reported where they
  ///   stand, the first counts: what names it is no second mistake.
  init(_ items: [[String]]) {
    codes = items.map { $0.first ?? "" }
    written = items.joined().filter { !$0.isEmpty }
    var known: Set<MatchKey> = []
    index = NameIndex(
      items.map { names in NameIndex.Keys(known.insert(.exact(names.first ?? "")).inserted ? names : []) })
    for name in written {
      if case .found(let index) = match(name) { verbatim.insert(name, answer: index) }
    }
  }

  func match(_ text: String) -> Match {
    let found = index.positions(of: text)
    return switch found.count {
    case 0: .unknown
    case 1: .found(found[0])
    default: .ambiguous(found)
    }
  }
}
