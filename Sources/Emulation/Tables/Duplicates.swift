import Vietnamese

/// Finds what is said twice.
enum Duplicates {
  /// Two items of one code, which no cell could tell apart.
  static func codes(_ codes: [Cell<String>], _ reference: Referent) -> [Finding] {
    repeated(codes.map { (MatchKey.exact($0.value), $0.origin) }) { .duplicateCode(reference, first: $0) }
  }

  /// A finding at each row whose key an earlier row has.
  static func repeated<Key: Hashable>(
    _ rows: some Sequence<(key: Key, origin: Origin)>, _ problem: (_ first: Origin) -> Finding.Problem
  ) -> [Finding] {
    var first: [Key: Origin] = [:]
    return rows.compactMap { row in
      guard let earlier = first.updateValue(row.origin, forKey: row.key) else { return nil }
      first[row.key] = earlier
      return Finding(problem(earlier), at: row.origin)
    }
  }
}
