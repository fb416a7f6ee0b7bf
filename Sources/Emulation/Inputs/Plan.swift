import Vietnamese

/// `ke-hoach.yaml`: the year's plan.
public struct Plan: Sendable {
  public var year: Cell<Int>
  public var name: String?
  /// chủ đề
  public var theme: String?
  /// khẩu hiệu
  public var slogan: String?
  /// toàn văn: where its whole text can be read.
  public var text: Cell<String>?
  /// điều khoản: where the plan's own text sets what.
  public var clauses: [Clause] = []
  /// căn cứ
  public var legalBases: [LegalBasis] = []
  public var rounds: [Round] = []
  /// tổ chức thực hiện: who does what, in the plan's own words.
  public var execution: [String] = []
  public var deadlines: [Deadline] = []
  /// bắt buộc đăng ký: no registration, no consideration.
  public var compulsoryRegistration: Cell<Bool>?
  /// phong trào
  public var movements: [Cell<String>] = []
  public var targets: [Target] = []
  public var titles: [Title] = []
  /// mục tiêu: what the plan wants beside figures and titles.
  public var goals: [Goal] = []
  public var scoreSheet: ScoreSheet?
  /// số liệu đến ngày: of head counts, units in force and results.
  public var cutOff: Cell<CalendarDate>?
  /// Of the table of the whole year.
  public var decision = Decision()

  public init(year: Cell<Int>) {
    self.year = year
  }
}

/// điều khoản: a part of the plan's text, and what it sets.
public struct Clause: Sendable {
  /// “mục II.4”
  public var name: String
  /// Where the text can be read.
  public var address: Cell<String>
  /// về, words of ``ClauseTopic``.
  public var topics: [Cell<String>]

  public init(name: String, address: Cell<String>, topics: [Cell<String>]) {
    self.name = name
    self.address = address
    self.topics = topics
  }
}

/// căn cứ: a document that the plan refers to.
public struct LegalBasis: Sendable, Hashable {
  public var number: String?
  public var issued: CalendarDate?
  public var issuer: String?
  public var subject: String?

  public init(number: String? = nil, issued: CalendarDate? = nil, issuer: String? = nil, subject: String? = nil) {
    self.number = number
    self.issued = issued
    self.issuer = issuer
    self.subject = subject
  }
}

/// The state of a table or an award, with the decision behind it.
public struct Decision: Sendable {
  /// trạng thái
  public var state: Cell<String>?
  public var number: Cell<String>?
  public var date: Cell<CalendarDate>?

  public init(state: Cell<String>? = nil, number: Cell<String>? = nil, date: Cell<CalendarDate>? = nil) {
    self.state = state
    self.number = number
    self.date = date
  }
}
