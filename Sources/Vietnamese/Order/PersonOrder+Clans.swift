extension PersonOrder {
  /// Whether the last word of a name is a clan rather than a given name, as in "H’Hen Niê", so that `sắp xếp theo` should
  /// say under which word the name is filed.
  ///
  /// Ê Đê names end in the clan (Y Moan Ênuôl); Jrai names begin with it (Siu Black) or, less often, end in it. The list
  /// has the clans that are common in Gia Lai and Đắk Lắk, in their Vietnamese spellings. A clan that is also written
  /// like a syllable of other names counts only after H’, Hơ or Y, which mark the names of Ê Đê and Jrai people.
  public static func needsExplicitOrder(_ name: String) -> Bool {
    let words = name.words
    guard words.count > 1, let last = words.last.map(Fold.key), let initial = words.first?.utf8.first else {
      return false
    }
    if clans.contains(last) { return true }
    // Most names begin with another letter than the marks of highland names do.
    let letter = initial | 0x20
    if ("a"..."z").contains(Unicode.Scalar(letter)), !"hy".utf8.contains(letter) { return false }
    let first = Fold.key(words[0])
    let opensLikeHighlandName = first == "y" || first == "h" || first == "ho" || opensWithApostrophe(name)
    let lastTwo = words.count > 2 ? words.suffix(2).map(Fold.key).joined() : ""
    return opensLikeHighlandName && (syllableLikeClans.contains(last) || twoWordClans.contains(lastTwo))
  }

  /// H’Hen, H'Bút.
  private static func opensWithApostrophe(_ name: String) -> Bool {
    let scalars = name.trimmingWhiteSpace.lowercased().unicodeScalars.prefix(2)
    return scalars.first == "h" && scalars.last.map(FoldRules.isApostrophe) == true
  }

  /// Folded. None of these is a syllable of Vietnamese.
  private static let clans: Set<String> = [
    // Ê Đê
    "nie", "mlo", "eban", "enuol", "kbuor", "kdam", "ktla", "kdoh", "kpor", "knul", "kman", "krieng", "hmok", "hwing",
    "hdok",
    "mjao", "bkrong", "bya", "adrong", "ayun", "ksor",
    // Jrai
    "rmah", "rcom", "rocom", "kpa", "kpuih", "puih", "siu", "rahlan", "rlan", "rcham", "hiao",
  ]

  /// Folded.
  private static let syllableLikeClans: Set<String> = ["nay", "ro"]

  /// Folded and joined: Rơ Châm, Rơ Mah, Rơ Lan, Rơ Ô, Buôn Yă, Buôn Krông.
  private static let twoWordClans: Set<String> = ["rocham", "romah", "rolan", "roo", "buonya", "buonkrong"]
}
