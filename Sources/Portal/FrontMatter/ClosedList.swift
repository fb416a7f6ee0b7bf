import Vietnamese

/// A list of names to be matched: units, movements, titles, the words of a choice.
///
/// An id, a name or an abbreviation is accepted, ignoring case and tone placement, with all its diacritics or with
/// none, where that is unambiguous; wrong diacritics do not match (`thường` is not `thưởng`).
public struct ClosedList: Sendable {
  /// The name of each item, as messages show it.
  public let names: [String]
  /// The shortest unambiguous way to name each item: its id, or its name where it has none.
  public let ids: [String]
  private let exact: [MatchKey: [Int]]
  private let bare: [MatchKey: [Int]]
  private let allNames: [(name: String, item: Int)]

  public enum Match: Sendable, Equatable {
    case found(Int)
    /// More than one item goes by that name.
    case ambiguous([Int])
    case unknown(nearest: String?)
  }

  /// - Parameter items: the names of each item; the first is the one to show, the second its id.
  public init(_ items: [[String]]) {
    names = items.map { $0.first ?? "" }
    ids = items.map { $0.count > 1 ? $0[1] : $0.first ?? "" }
    allNames = items.enumerated().flatMap { item, names in names.filter { !$0.isEmpty }.map { ($0, item) } }
    exact = Self.index(items) { MatchKey.exact($0) }
    bare = Self.index(items) { MatchKey.bare($0) }
  }

  public func match(_ text: String) -> Match {
    let found = exact[MatchKey.exact(text)] ?? (MatchKey.isBare(text) ? bare[MatchKey.bare(text)] : nil) ?? []
    switch found.count {
    case 0: return .unknown(nearest: nearest(to: text))
    case 1: return .found(found[0])
    default: return .ambiguous(found)
    }
  }

  /// The item one of whose names is nearest, as its first name.
  private func nearest(to text: String) -> String? {
    let name = Nearest.nearest(to: text, among: allNames.map(\.name))
    return allNames.first { $0.name == name }.map { names[$0.item] }
  }

  private static func index(_ items: [[String]], by key: (String) -> MatchKey) -> [MatchKey: [Int]] {
    var index: [MatchKey: [Int]] = [:]
    for (position, names) in items.enumerated() {
      for key in Set(names.filter { !$0.isEmpty }.map(key)) { index[key, default: []].append(position) }
    }
    return index
  }
}
