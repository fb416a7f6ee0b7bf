import Vietnamese

/// A closed list: an item is found by its code, name or abbreviation, exactly (letter case and tone placement aside), or
/// written without any diacritics, where that is unambiguous (content.md, "Three ways of matching", 2).
struct NameList: Sendable {
  enum Match: Sendable {
    case found(Int)
    case ambiguous([Int])
    case unknown
  }

  /// The name of each item that messages show.
  let shown: [String]
  private let exact: [MatchKey: [Int]]
  private let bare: [MatchKey: [Int]]
  /// The names as they are written in the list, for tables that write them so.
  private(set) var verbatim = TextTable()

  /// - Parameter items: the names of each; the first is shown.
  init(_ items: [[String]]) {
    shown = items.map { $0.first ?? "" }
    exact = Self.index(items, by: MatchKey.exact)
    bare = Self.index(items, by: MatchKey.bare)
    for name in items.joined() where !name.isEmpty {
      if case .found(let index) = match(name) { verbatim.insert(name, answer: index) }
    }
  }

  func match(_ text: String) -> Match {
    let found = exact[.exact(text)] ?? (MatchKey.isBare(text) ? bare[.bare(text)] : nil) ?? []
    switch found.count {
    case 0: return .unknown
    case 1: return .found(found[0])
    default: return .ambiguous(found)
    }
  }

  private static func index(_ items: [[String]], by key: (String) -> MatchKey) -> [MatchKey: [Int]] {
    var index: [MatchKey: [Int]] = [:]
    for (position, names) in items.enumerated() {
      for key in Set(names.filter { !$0.isEmpty }.map(key)) { index[key, default: []].append(position) }
    }
    return index
  }
}
