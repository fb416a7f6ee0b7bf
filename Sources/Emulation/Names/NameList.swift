import Vietnamese

/// A closed list: an item is found by its code, name or abbreviation, exactly (letter case and tone placement aside), or
/// written without any diacritics, where that is unambiguous (content.md, "Three ways of matching", 2).
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
  private let exact: [MatchKey: [Int]]
  private let bare: [MatchKey: [Int]]
  /// The names as they are written in the list, for tables that write them so.
  private(set) var verbatim = TextTable()

  /// - Parameter items: the names of each; the first is its code.
  init(_ items: [[String]]) {
    codes = items.map { $0.first ?? "" }
    written = items.joined().filter { !$0.isEmpty }
    exact = Self.index(items, by: MatchKey.exact)
    bare = Self.index(items, by: MatchKey.bare)
    for name in written {
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
