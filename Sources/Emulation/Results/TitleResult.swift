/// The lines of a title: how many hold it, what is aimed at, what the law allows.
public struct TitleResult: Sendable {
  /// Position in the plan.
  public let title: Int
  /// What the share is taken of; nil where it is not known.
  public let denominator: Denominator?
  /// Nil without a table of awards, or of units where people or collectives hold the title.
  public let holders: HolderCount?
  public let goal: Goal?
  public let ceiling: Ceiling?
  /// One for each of the plan's ceilings by staff group.
  public let groupCeilings: [GroupCeiling]
  /// What became of each row of `danh-hieu.csv` with this title.
  public let awards: [AwardPart]

  public struct Denominator: Hashable, Sendable {
    /// Without those left out.
    public let total: Int
    /// không tính: the head count left out.
    public let leftOut: Int
    /// Positions in `nhan-su.csv` of the head counts, for persons.
    public let rows: [Int]
    /// Those of the rows that are left out.
    public let leftOutRows: Set<Int>
    /// Positions of the units that are counted themselves, for collectives.
    public let units: [Int]
  }

  /// Official: `đã có quyết định`. Provisional: all but `hủy bỏ`.
  public struct HolderCount: Hashable, Sendable {
    public var official = 0
    public var provisional = 0
  }

  /// tỷ lệ phấn đấu
  public struct Goal: Hashable, Sendable {
    public let percent: Rational
    /// Nil without a denominator.
    public let needed: Int?
    public let isMet: Bool?
    public let isMetProvisionally: Bool?
  }

  /// tỷ lệ tối đa
  public struct Ceiling: Hashable, Sendable {
    public let percent: Rational
    /// Position of the title whose holders it is a share of.
    public let base: Int
    public let baseHolders: HolderCount?
    public let level: Rational?
    public let isBroken: Bool?
    public let provisionalLevel: Rational?
    public let isBrokenProvisionally: Bool?
  }
}

/// A ceiling of some staff groups.
extension TitleResult {
  public struct GroupCeiling: Hashable, Sendable {
    /// Those of the groups who hold the title.
    public let holders: HolderCount?
    public let ceiling: Ceiling
  }
}

/// What became of a row of `danh-hieu.csv`.
public struct AwardPart: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case official
    /// Proposed or agreed.
    case provisional
    case cancelled
    /// Out of every count: the group is not counted.
    case groupNotCounted
    /// Out of every count: neither the unit nor what it became is in force at the cut-off.
    case unitNotInForce
    /// Something that it refers to is unknown.
    case unreadable
  }

  /// Position in `danh-hieu.csv`.
  public let row: Int
  public let part: Part
}
