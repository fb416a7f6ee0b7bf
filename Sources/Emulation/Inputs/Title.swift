import Vietnamese

/// danh hiệu: a title, with the share that is aimed at and the share that the law allows.
public struct Title: Sendable {
  public var code: Cell<String>
  public var name: Cell<String>
  /// What else tables may call it: its names in the standing list of titles.
  public var otherNames: [String]
  /// đối tượng, a word of ``Subject``.
  public var subject: Cell<String>
  /// tỷ lệ phấn đấu, in percent.
  public var goal: Cell<DecimalNumber>?
  /// tính trên nhóm; nil: all groups.
  public var countedGroups: [Cell<String>]?
  /// không tính
  public var excludedGroups: [Cell<String>]
  /// phải đạt trước
  public var prerequisites: [Cell<String>]
  /// tỷ lệ tối đa, in percent of the holders of the title ``ceilingBase``.
  public var ceiling: Cell<DecimalNumber>?
  /// tỷ lệ tối đa as a list: a ceiling of its own for the people of some staff groups.
  public var groupCeilings: [GroupCeiling] = []
  /// trên số đạt
  public var ceilingBase: Cell<String>?
  /// căn cứ tỷ lệ tối đa: the law that sets the ceiling.
  public var ceilingSource: String?
  /// nguyên văn: the plan's own words.
  public var verbatim: String?
  /// thẩm quyền: who may decide it, by the standing list of titles; empty where the list does not say.
  public var authorities: [String] = []

  public init(
    code: Cell<String>, name: Cell<String>, otherNames: [String] = [], subject: Cell<String>,
    goal: Cell<DecimalNumber>? = nil,
    countedGroups: [Cell<String>]? = nil, excludedGroups: [Cell<String>] = [], prerequisites: [Cell<String>] = [],
    ceiling: Cell<DecimalNumber>? = nil, ceilingBase: Cell<String>? = nil
  ) {
    self.code = code
    self.name = name
    self.otherNames = otherNames
    self.subject = subject
    self.goal = goal
    self.countedGroups = countedGroups
    self.excludedGroups = excludedGroups
    self.prerequisites = prerequisites
    self.ceiling = ceiling
    self.ceilingBase = ceilingBase
  }
}

/// tỷ lệ tối đa of some staff groups: of their people no more may hold the title.
public struct GroupCeiling: Sendable {
  /// nhóm nhân sự, words of ``StaffGroup``.
  public var groups: [Cell<String>]
  /// tỷ lệ, in percent of those of the groups who hold the title ``Title/ceilingBase``.
  public var percent: Cell<DecimalNumber>

  public init(groups: [Cell<String>], percent: Cell<DecimalNumber>) {
    self.groups = groups
    self.percent = percent
  }
}
