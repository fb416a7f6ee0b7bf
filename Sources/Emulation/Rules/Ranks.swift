/// Ranks by a key, greatest first: equals share a rank and the next ranks are skipped (1-2-2-4).
struct Ranks {
  struct Place {
    /// Position in the list that was ranked.
    let item: Int
    let rank: Int
    let isTied: Bool
  }

  /// Best first, equals in the order of the list.
  let places: [Place]
  /// Those without a key, in the order of the list.
  let unranked: [Int]

  init<Key: Comparable>(_ keys: [Key?]) {
    let ranked = keys.enumerated().compactMap { item, key in key.map { (item: item, key: $0) } }
      .sorted { $0.key == $1.key ? $0.item < $1.item : $0.key > $1.key }
    var rank = 0
    places = ranked.indices.map { index in
      let equalsAbove = index > 0 && ranked[index - 1].key == ranked[index].key
      let equalsBelow = index + 1 < ranked.count && ranked[index + 1].key == ranked[index].key
      if !equalsAbove { rank = index + 1 }
      return Place(item: ranked[index].item, rank: rank, isTied: equalsAbove || equalsBelow)
    }
    unranked = keys.indices.filter { keys[$0] == nil }
  }
}
