import Pictures

/// What pages want of each picture, by the address of its source.
struct PictureUses: Sendable {
  private var recipes: [String: [Recipe]] = [:]
  private var attached: Set<String> = []

  /// - Parameters:
  ///   - links: of what is published.
  ///   - address: of a source path.
  init(_ links: [EntryLinks], address: (String) -> String) {
    for links in links {
      for use in links.pictures {
        let place = address(use.source)
        if recipes[place]?.contains(use.recipe) != true { recipes[place, default: []].append(use.recipe) }
      }
      attached.formUnion(links.attached.map(address))
    }
  }

  func recipes(of address: String) -> [Recipe] { recipes[address] ?? [] }

  /// Whether it is also, or only, published as it is.
  func isAttached(_ address: String) -> Bool { attached.contains(address) }
}
