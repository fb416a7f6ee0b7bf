/// What a feed follows, by positions in the site.
enum FeedSubject: Sendable, Hashable {
  case site
  /// By position among all lists.
  case list(Int)
  case unit(Int)
  case movement(Int)
}
