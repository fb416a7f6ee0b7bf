/// What units are ranked over.
public enum Period: Hashable, Sendable {
  /// Position of the round in the plan.
  case round(Int)
  case year
}

/// A table of ranks: one group of like units in one round or in the year.
public struct Standing: Sendable {
  public let period: Period
  /// Position in ``EmulationYear/unitGroups``.
  public let group: Int
  public let state: State
  /// Ranked units by rank, equals in the order of names, then the unranked.
  public let rows: [StandingRow]
}

public struct StandingRow: Sendable {
  /// Position in `don-vi.csv`.
  public let unit: Int
  /// 1-2-2-4; nil where the unit is unranked.
  public let rank: Int?
  /// đồng hạng
  public let isTied: Bool
  public let score: UnitScore
  /// Nil where the unit is ranked.
  public let unranked: Unranked?
  /// Against the round before, where the unit was ranked in both.
  public let change: Change?

  public struct Change: Hashable, Sendable {
    /// Up is positive.
    public let places: Int
    public let points: Rational
  }
}

/// A unit's points in a round or in the year.
public struct UnitScore: Sendable {
  /// Nil where the unit has no points to be ranked by.
  public let total: Rational?
  /// Position of the band in the sheet; nil where none fits.
  public let band: Int?
  /// Whether one of the scores is the unit's own.
  public let isProvisional: Bool
  /// Why there is no total.
  public let unranked: Unranked?
}

/// Why a unit has no rank.
public enum Unranked: UInt8, ClosedWord {
  case notRegistered, noData
  /// There is nobody to be ranked with.
  case alone

  public var word: String {
    switch self {
    case .notRegistered: "không đăng ký"
    case .noData: "chưa có số liệu"
    case .alone: "nhóm chỉ có một đơn vị"
    }
  }
}
