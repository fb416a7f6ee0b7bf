/// A former address and where it leads now; both from the site's root.
struct Redirect: Sendable, Hashable {
  let from: String
  let to: String

  /// Old addresses with a query exist in the server's map only: no file can stand for them.
  var isFile: Bool { !from.contains("?") }
}
