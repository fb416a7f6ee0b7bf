import Vietnamese

extension [Heading] {
  /// Gives every heading an id of its own: its text folded, with a number where that is taken.
  /// A heading whose folded text is nobody else's keeps it, wherever it stands.
  mutating func assignIDs() {
    let slugs = map { heading in
      let slug = Fold.shortSlug(heading.text)
      return slug.isEmpty ? "muc" : slug
    }
    let natural = Set(slugs)
    if natural.count == count {
      for (index, slug) in slugs.enumerated() { self[index].id = slug }
      return
    }
    var taken: Set<String> = []
    var counts: [String: Int] = [:]
    for (index, slug) in slugs.enumerated() {
      var id = slug
      var count = counts[slug] ?? 1
      while taken.contains(id) || (id != slug && natural.contains(id)) {
        count += 1
        id = "\(slug)-\(count)"
      }
      counts[slug] = count
      taken.insert(id)
      self[index].id = id
    }
  }
}
