import Vietnamese

/// How units, or the members of a contest, are scored: chấm điểm of the plan, the sheet of a `bang.yaml`.
public struct ScoreSheet: Sendable {
  /// văn bản
  public var document: String?
  /// thang điểm: what the page prints as "out of".
  public var scale: Cell<DecimalNumber>?
  /// điểm thưởng tối đa; nil: no limit.
  public var bonusCap: Cell<DecimalNumber>?
  public var criteria: [Criterion]
  /// mức xếp loại, in order: the first that fits.
  public var bands: [Band]
  /// cả năm; nil: no table for the year.
  public var weights: [Weight]?

  public init(
    document: String? = nil, scale: Cell<DecimalNumber>? = nil, bonusCap: Cell<DecimalNumber>? = nil,
    criteria: [Criterion], bands: [Band] = [], weights: [Weight]? = nil
  ) {
    self.document = document
    self.scale = scale
    self.bonusCap = bonusCap
    self.criteria = criteria
    self.bands = bands
    self.weights = weights
  }

  /// tiêu chí
  public struct Criterion: Sendable {
    public var code: Cell<String>
    public var name: Cell<String>
    public var maximum: Cell<DecimalNumber>
    /// loại điểm, a word of ``PointKind``; nil: its parent's, or basic.
    public var kind: Cell<String>?
    /// bên chấm: those of the sheet's stages that score it, in their order; nil: all.
    public var stages: [Cell<String>]?
    /// Scored themselves in its place; their sum counts, up to its own maximum.
    public var children: [Criterion]

    public init(
      code: Cell<String>, name: Cell<String>, maximum: Cell<DecimalNumber>, kind: Cell<String>? = nil,
      stages: [Cell<String>]? = nil, children: [Criterion] = []
    ) {
      self.code = code
      self.name = name
      self.maximum = maximum
      self.kind = kind
      self.stages = stages
      self.children = children
    }
  }

  public struct Band: Sendable {
    public var name: Cell<String>
    /// từ điểm
    public var from: Cell<DecimalNumber>
    /// mỗi tiêu chí đạt từ, in percent of each basic criterion's maximum.
    public var floor: Cell<DecimalNumber>?

    public init(name: Cell<String>, from: Cell<DecimalNumber>, floor: Cell<DecimalNumber>? = nil) {
      self.name = name
      self.from = from
      self.floor = floor
    }
  }

  public struct Weight: Sendable {
    /// The code of the round.
    public var round: Cell<String>
    public var percent: Cell<DecimalNumber>

    public init(round: Cell<String>, percent: Cell<DecimalNumber>) {
      self.round = round
      self.percent = percent
    }
  }
}
