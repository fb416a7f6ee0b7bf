import Vietnamese

/// A row of `nhan-su.csv`.
public struct HeadCount: Sendable {
  public var unit: Cell<String>
  public var day: Cell<CalendarDate>
  public var group: Cell<String>
  public var count: Cell<Int>

  public init(unit: Cell<String>, day: Cell<CalendarDate>, group: Cell<String>, count: Cell<Int>) {
    self.unit = unit
    self.day = day
    self.group = group
    self.count = count
  }
}

/// A row of `ket-qua.csv`.
public struct ActualResult: Sendable {
  public var target: Cell<String>
  public var day: Cell<CalendarDate>
  /// thực hiện
  public var value: Cell<DecimalNumber>
  /// ước thực hiện: nobody has counted it yet.
  public var isEstimate: Cell<Bool>?
  public var source: String?

  public init(
    target: Cell<String>, day: Cell<CalendarDate>, value: Cell<DecimalNumber>, isEstimate: Cell<Bool>? = nil,
    source: String? = nil
  ) {
    self.target = target
    self.day = day
    self.value = value
    self.isEstimate = isEstimate
    self.source = source
  }
}

/// A row of `ky-luat.csv`: how many people of a unit were disciplined in one form.
public struct DisciplineCount: Sendable {
  public var unit: Cell<String>
  /// hình thức kỷ luật, a word of ``DisciplineForm``.
  public var form: Cell<String>
  public var people: Cell<Int>

  public init(unit: Cell<String>, form: Cell<String>, people: Cell<Int>) {
    self.unit = unit
    self.form = form
    self.people = people
  }
}

/// A row of `diem.csv`.
public struct Score: Sendable {
  public var round: Cell<String>
  public var unit: Cell<String>
  public var criterion: Cell<String>
  /// điểm tự chấm
  public var own: Cell<DecimalNumber>?
  /// điểm hội đồng
  public var council: Cell<DecimalNumber>?
  public var note: String?
  /// The cell of a workbook that counts, `diem.xlsx!Trang1!C5`; nil where the line says the place.
  public var place: String?

  public init(
    round: Cell<String>, unit: Cell<String>, criterion: Cell<String>, own: Cell<DecimalNumber>? = nil,
    council: Cell<DecimalNumber>? = nil, note: String? = nil, place: String? = nil
  ) {
    self.round = round
    self.unit = unit
    self.criterion = criterion
    self.own = own
    self.council = council
    self.note = note
    self.place = place
  }

  /// What counts: the council's score, else the unit's own.
  public var counted: Cell<DecimalNumber>? { council ?? own }

  /// Where the row stands, as `nguon` in `du-lieu.json` says it.
  public var source: String { place ?? "\(SourceTable.scores.fileName):\(round.origin.line)" }
}

/// When an initiative was registered.
public struct InitiativeRegistration: Sendable {
  /// ngày đăng ký; its origin's table is ``SourceTable/initiatives``.
  public var day: Cell<CalendarDate>

  public init(day: Cell<CalendarDate>) {
    self.day = day
  }
}
