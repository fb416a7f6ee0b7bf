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
  private let index: NameIndex
  /// Names exactly as the list gives them, which is how most entries write them; hashing their bytes is cheaper than
  /// hashing letters with marks.
  private let asWritten: [[UInt8]: Match]
  private let allNames: [(name: String, item: Int)]

  public enum Match: Sendable, Equatable {
    case found(Int)
    /// More than one item goes by that name.
    case ambiguous([Int])
    case unknown(nearest: String?)
  }

  /// An item of a list: its names, ready to be matched.
  public struct Item: Sendable {
    /// The first is the one to show, the second the id.
    package let names: [String]
    fileprivate let keys: NameIndex.Keys

    public init(_ names: [String]) {
      self.names = names
      keys = NameIndex.Keys(names)
    }
  }

  /// - Parameter items: the names of each item; the first is the one to show, the second its id.
  public init(_ items: [[String]]) {
    self.init(items.map(Item.init))
  }

  public init(_ items: [Item]) {
    names = items.map { $0.names.first ?? "" }
    ids = items.map { $0.names.count > 1 ? $0.names[1] : $0.names.first ?? "" }
    allNames = items.enumerated().flatMap { index, item in item.names.filter { !$0.isEmpty }.map { ($0, index) } }
    index = NameIndex(items.map(\.keys))
    let written = allNames.map { (Array($0.name.utf8), Match.found($0.item)) }
    asWritten = Dictionary(written) { first, second in first == second ? first : .unknown(nearest: nil) }
      .filter { if case .found = $0.value { true } else { false } }
  }

  /// - Parameter suggests: whether to look for the nearest name, which takes long in a long list.
  public func match(_ text: String, suggests: Bool = true) -> Match {
    if let match = asWritten[Array(text.utf8)] { return match }
    let found = index.positions(of: text)
    switch found.count {
    case 0: return .unknown(nearest: suggests ? nearest(to: text) : nil)
    case 1: return .found(found[0])
    default: return .ambiguous(found)
    }
  }

  /// The item one of whose names is nearest, as its first name.
  private func nearest(to text: String) -> String? {
    let name = Nearest.suggestion(for: text, among: allNames.map(\.name))
    return allNames.first { $0.name == name }.map { names[$0.item] }
  }
}
