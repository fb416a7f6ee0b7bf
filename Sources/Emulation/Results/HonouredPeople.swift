/// How many of the honoured people do the work themselves (the plan wants it minded, II.2.7).
public struct HonouredPeople: Hashable, Sendable {
  /// With a decided award; each counted once.
  public internal(set) var total = 0
  /// trực tiếp lao động
  public internal(set) var direct = 0
  /// lãnh đạo
  public internal(set) var leaders = 0

  /// Those of whom no row says it.
  public var unknown: Int { total - direct - leaders }
}
