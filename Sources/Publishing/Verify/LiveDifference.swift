import Disk

/// How a live site differs from what was built.
package struct LiveDifference: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case missing, differs
    /// The right bytes as something else: what the server says that they are.
    case wrongType(String)
    /// Everybody can load what is nobody's business.
    case exposed
    /// What is missing is not said to be missing: the status.
    case wrongStatus(Int)
    /// No answer: why.
    case silent(String)
  }

  /// As it was asked for.
  package let place: String
  package let kind: Kind
}
