import Vietnamese

/// chỉ tiêu: a target of the year.
public struct Target: Sendable {
  public var code: Cell<String>
  public var name: Cell<String>
  /// đơn vị tính
  public var measure: String?
  /// kế hoạch
  public var plan: Cell<DecimalNumber>?
  /// so với năm trước, in percent: tăng 8,76% is 8.76, giảm 31,2% is −31.2.
  public var growth: Cell<DecimalNumber>?
  /// thực hiện năm trước
  public var previous: Cell<DecimalNumber>?
  /// cách đánh giá, a word of ``Direction``.
  public var direction: Cell<String>
  /// nguyên văn: the plan's own words.
  public var verbatim: String?
  public var note: String?

  public init(
    code: Cell<String>, name: Cell<String>, measure: String? = nil, plan: Cell<DecimalNumber>? = nil,
    growth: Cell<DecimalNumber>? = nil, previous: Cell<DecimalNumber>? = nil, direction: Cell<String>,
    verbatim: String? = nil, note: String? = nil
  ) {
    self.code = code
    self.name = name
    self.measure = measure
    self.plan = plan
    self.growth = growth
    self.previous = previous
    self.direction = direction
    self.verbatim = verbatim
    self.note = note
  }
}
