import Vietnamese

/// đợt: a round of the year.
public struct Round: Sendable {
  public var code: Cell<String>
  public var name: Cell<String>
  public var from: Cell<CalendarDate>
  public var through: Cell<CalendarDate>
  /// chào mừng
  public var occasion: String?
  /// mục đích: what the round is for, in the plan's own words.
  public var purpose: String?
  /// nhiệm vụ: what has to be done in it, in the plan's own words.
  public var tasks: [String]
  public var decision: Decision

  public init(
    code: Cell<String>, name: Cell<String>, from: Cell<CalendarDate>, through: Cell<CalendarDate>,
    occasion: String? = nil, purpose: String? = nil, tasks: [String] = [], decision: Decision = Decision()
  ) {
    self.code = code
    self.name = name
    self.from = from
    self.through = through
    self.occasion = occasion
    self.purpose = purpose
    self.tasks = tasks
    self.decision = decision
  }
}

/// thời hạn: a deadline.
public struct Deadline: Sendable {
  public enum Limit: Sendable, Hashable {
    /// trước ngày: that day is too late.
    case before(CalendarDate)
    /// chậm nhất ngày: that day is in time.
    case noLaterThan(CalendarDate)

    public var lastDay: CalendarDate {
      switch self {
      case .before(let day): day.adding(days: -1)
      case .noLaterThan(let day): day
      }
    }
  }

  public var code: Cell<String>?
  /// việc
  public var task: String
  public var limit: Cell<Limit>

  public init(code: Cell<String>?, task: String, limit: Cell<Limit>) {
    self.code = code
    self.task = task
    self.limit = limit
  }
}
