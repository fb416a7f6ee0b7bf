import Vietnamese

/// mục tiêu: a goal of the plan that is no figure of the economy.
public struct Goal: Sendable {
  public var code: Cell<String>
  /// nội dung: the plan's own words.
  public var words: Cell<String>
  /// nhóm: the plan's own grouping.
  public var group: Cell<String>?
  /// loại, a word of ``GoalKind``.
  public var kind: Cell<String>
  /// đơn vị chủ trì
  public var lead: String?
  /// căn cứ: the clause that it rests on.
  public var basis: String?
  /// tỷ lệ phấn đấu, in percent.
  public var share: Cell<DecimalNumber>?
  /// tính trên nhóm; nil: all staff groups that were counted.
  public var countedGroups: [Cell<String>]?
  /// không tính
  public var excludedGroups: [Cell<String>] = []
  /// từ mức, a word of ``DisciplineForm``; nil: cảnh cáo.
  public var leastForm: Cell<String>?
  /// danh hiệu: of which the agency wants one.
  public var titles: [Cell<String>] = []

  public init(code: Cell<String>, words: Cell<String>, group: Cell<String>? = nil, kind: Cell<String>) {
    self.code = code
    self.words = words
    self.group = group
    self.kind = kind
  }
}

/// A row of `muc-tieu.csv`: how a goal stood on a day.
public struct GoalRow: Sendable {
  public var goal: Cell<String>
  public var day: Cell<CalendarDate>
  /// số đạt
  public var count: Cell<Int>?
  /// kết quả, a word of ``GoalState``.
  public var result: Cell<String>?
  public var decisionNumber: Cell<String>?
  public var decisionDate: Cell<CalendarDate>?
  /// minh chứng: an address, or the path of an entry, a document or a file.
  public var evidence: Cell<String>?
  public var source: String?

  public init(goal: Cell<String>, day: Cell<CalendarDate>) {
    self.goal = goal
    self.day = day
  }
}
