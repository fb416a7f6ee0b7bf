/// A decided award, for the list of honours.
public struct Honour: Hashable, Sendable {
  /// Position in `danh-hieu.csv`.
  public let award: Int
  /// Position in the plan.
  public let title: Int
  public let subject: Subject
  /// Position in `don-vi.csv`; nil for the agency.
  public let unit: Int?
}
