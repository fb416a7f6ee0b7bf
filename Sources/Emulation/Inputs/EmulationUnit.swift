import Vietnamese

/// đơn vị: a row of `don-vi.csv`.
public struct EmulationUnit: Sendable {
  public var code: Cell<String>
  public var name: Cell<String>
  public var abbreviation: Cell<String>?
  /// tên cũ: what the unit was called before, so that what names it so is still found.
  public var formerNames: [Cell<String>]
  /// nhóm đơn vị: like units, which are ranked together.
  public var group: Cell<String>?
  public var from: Cell<CalendarDate>?
  public var through: Cell<CalendarDate>?
  /// đơn vị kế thừa
  public var successor: Cell<String>?

  public init(
    code: Cell<String>, name: Cell<String>, abbreviation: Cell<String>? = nil,
    formerNames: [Cell<String>] = [], group: Cell<String>? = nil, from: Cell<CalendarDate>? = nil,
    through: Cell<CalendarDate>? = nil, successor: Cell<String>? = nil
  ) {
    self.code = code
    self.name = name
    self.abbreviation = abbreviation
    self.formerNames = formerNames
    self.group = group
    self.from = from
    self.through = through
    self.successor = successor
  }

  /// Without days on either side: always.
  public func isInForce(on day: CalendarDate) -> Bool {
    (from.map { $0.value <= day } ?? true) && (through.map { $0.value >= day } ?? true)
  }
}
