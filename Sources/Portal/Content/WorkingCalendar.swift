import DataFiles
import Schemas
import Vietnamese

/// Which days are worked: Monday to Friday, holidays left out, with the days that are worked in their place.
struct WorkingCalendar: Sendable {
  private let holidays: Set<CalendarDate>
  private let substitutes: Set<CalendarDate>
  /// Of which holidays are known.
  let years: Set<Int>

  init(_ records: [KeyedValues] = []) {
    let periods = records.compactMap { record in
      record[Self.from].map { (from: $0.value, through: record[Self.through]?.value ?? $0.value) }
    }
    holidays = Set(periods.flatMap { Self.days(from: $0.from, through: $0.through) })
    substitutes = Set(records.compactMap { $0[Self.substitute]?.value })
    years = Set(periods.flatMap { [$0.from.year, $0.through.year] })
  }

  /// No holiday is longer than a month.
  private static func days(from: CalendarDate, through: CalendarDate) -> [CalendarDate] {
    (0..<31).map { from.adding(days: $0) }.filter { $0 <= through }
  }

  func isWorked(_ day: CalendarDate) -> Bool {
    if substitutes.contains(day) { return true }
    return day.weekday != .saturday && day.weekday != .sunday && !holidays.contains(day)
  }

  /// The last of some working days after a day, which is none of them (Bộ luật Dân sự 2015, Điều 147).
  func day(_ count: Int, after start: CalendarDate) -> CalendarDate {
    var (day, left) = (start, count)
    while left > 0 {
      day = day.adding(days: 1)
      if isWorked(day) { left -= 1 }
    }
    return day
  }

  /// How many working days there are after a day, up to another.
  func count(after start: CalendarDate, through end: CalendarDate) -> Int {
    guard start < end else { return 0 }
    return (start.ordinal + 1...end.ordinal).count { isWorked(CalendarDate(ordinal: $0)) }
  }
}

extension WorkingCalendar {
  static let from = Key.date(
    "từ ngày", required: true, doc: "ngày nghỉ, hoặc ngày đầu của kỳ nghỉ", example: "04/02/2019")
  static let through = Key.date("đến ngày", doc: "ngày cuối của kỳ nghỉ", example: "08/02/2019")
  static let occasion = Key.text("dịp", doc: "dịp nghỉ", example: "Tết Nguyên đán")
  static let substitute = Key.date("làm bù", doc: "ngày thứ bảy, chủ nhật đi làm bù", example: "16/02/2019")
  static let schema = Schema("ngày nghỉ", [from.spec, through.spec, occasion.spec, substitute.spec])
}
