/// Who takes part in a contest: an agency, or a unit of the site’s own.
public struct ContestMember: Hashable, Sendable {
  public let code: String
  public let name: String
  /// Position in `don-vi.csv` of a member that is a unit of it.
  public let unit: Int?
  /// Whether it is the agency whose site it is.
  public let isOurs: Bool
}
