extension Listing {
  /// Sections and their years; units and movements have feeds of everything that is theirs.
  var hasFeed: Bool {
    switch subject {
    case .section: kind.descriptor.lists.hasFeed
    case .year: true
    default: false
    }
  }

  var hasFullFeed: Bool { hasFeed && subject == .section }
}
