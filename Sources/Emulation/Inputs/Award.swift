import Vietnamese

/// A row of `danh-hieu.csv`: a title that is proposed for, or given to, somebody.
public struct Award: Sendable {
  public var title: Cell<String>
  /// đối tượng, a word of ``Subject``.
  public var subject: Cell<String>
  public var name: Cell<String>
  public var personCode: Cell<String>?
  /// Nil for the agency itself.
  public var unit: Cell<String>?
  /// nhóm nhân sự, a word of ``StaffGroup``, of persons.
  public var group: Cell<String>?
  public var state: Cell<String>
  public var decisionNumber: Cell<String>?
  public var decisionDate: Cell<CalendarDate>?
  /// ngày hồ sơ
  public var fileDate: Cell<CalendarDate>?
  /// loại khen thưởng, a word of ``AwardKind``.
  public var kind: Cell<String>?
  /// nhóm đối tượng, a word of ``SubjectClass``, of persons.
  public var subjectClass: Cell<String>?

  public init(
    title: Cell<String>, subject: Cell<String>, name: Cell<String>, personCode: Cell<String>? = nil,
    unit: Cell<String>? = nil, group: Cell<String>? = nil, state: Cell<String>, decisionNumber: Cell<String>? = nil,
    decisionDate: Cell<CalendarDate>? = nil, fileDate: Cell<CalendarDate>? = nil, kind: Cell<String>? = nil,
    subjectClass: Cell<String>? = nil
  ) {
    self.title = title
    self.subject = subject
    self.name = name
    self.personCode = personCode
    self.unit = unit
    self.group = group
    self.state = state
    self.decisionNumber = decisionNumber
    self.decisionDate = decisionDate
    self.fileDate = fileDate
    self.kind = kind
    self.subjectClass = subjectClass
  }
}

/// A row of `dang-ky.csv`: somebody who registered for a title.
public struct Registration: Sendable {
  /// đối tượng, a word of ``Subject``.
  public var subject: Cell<String>
  public var name: Cell<String>
  public var personCode: Cell<String>?
  /// Nil for the agency itself.
  public var unit: Cell<String>?
  public var title: Cell<String>
  public var day: Cell<CalendarDate>

  public init(
    subject: Cell<String>, name: Cell<String>, personCode: Cell<String>? = nil, unit: Cell<String>? = nil,
    title: Cell<String>, day: Cell<CalendarDate>
  ) {
    self.subject = subject
    self.name = name
    self.personCode = personCode
    self.unit = unit
    self.title = title
    self.day = day
  }
}
