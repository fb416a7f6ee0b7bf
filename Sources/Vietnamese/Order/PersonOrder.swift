/// The order of names of people (docs/spec/content.md, "Order of names"): by the given name, which is the last word,
/// then the family name, which is the first, then the words between; each compared as a syllable.
public enum PersonOrder {
  /// The place of a name. `override` is the value of `sắp xếp theo`: its words are compared in the order in which they
  /// are written, instead of the name's.
  public static func key(_ name: String, override: String? = nil) -> SortKey {
    let words = override?.words ?? []
    return key(ofParts: words.isEmpty ? parts(of: name) : words)
  }

  /// Whether `left` stands before `right`.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    key(left) < key(right)
  }

  /// The word that a name is filed under: the first of `override`, else the last of the name; empty for no name.
  public static func givenName(_ name: String, override: String? = nil) -> String {
    override?.words.first ?? name.words.last ?? ""
  }

  private static func parts(of name: String) -> [String] {
    let words = name.words
    guard let given = words.last else { return [] }
    return [given] + words.dropLast()
  }

  private static func key(ofParts parts: [String]) -> SortKey {
    // 0 ends a part: it is below all that SyllableOrder writes, so "Hà" alone stands before "Hà" with a family name.
    SortKey(bytes: parts.flatMap { SyllableOrder.weights(of: $0) + [0] })
  }
}
