/// Finds the items of a closed list by any of their names, exactly (letter case and tone placement aside), or written
/// without any diacritics (docs/spec/content.md, "Matching", 2).
public struct NameIndex: Sendable {
  /// The names of one item, ready to be matched.
  public struct Keys: Sendable {
    fileprivate let exact: Set<MatchKey>
    fileprivate let bare: Set<MatchKey>

    /// - Parameter names: empty ones are no names.
    public init(_ names: [String]) {
      let written = names.filter { !$0.isEmpty }
      exact = Set(written.map(MatchKey.exact))
      bare = Set(written.map(MatchKey.bare))
    }
  }

  private let exact: [MatchKey: [Int]]
  private let bare: [MatchKey: [Int]]

  public init(_ items: [Keys]) {
    exact = Self.index(items) { $0.exact }
    bare = Self.index(items) { $0.bare }
  }

  /// The positions of the items that go by a name: none where it is unknown, several where it is ambiguous.
  public func positions(of text: String) -> [Int] {
    exact[.exact(text)] ?? (MatchKey.isBare(text) ? bare[.bare(text)] : nil) ?? []
  }

  private static func index(_ items: [Keys], by keys: (Keys) -> Set<MatchKey>) -> [MatchKey: [Int]] {
    var index: [MatchKey: [Int]] = [:]
    for (position, item) in items.enumerated() {
      for key in keys(item) { index[key, default: []].append(position) }
    }
    return index
  }
}
