import Emulation
import Vietnamese

/// A year as large as the limit speaks of. Every cell has text of its own, as a reader of tables gives it.
struct LargeYear {
  static let units = 500
  static let criteria = 40
  static let rounds = 2

  let year: Int
  let register: UnitRegister

  var inputs: YearInputs {
    YearInputs(
      plan: plan, units: register, staff: staff, registrations: registrations, results: [], awards: awards,
      scores: scores)
  }

  static var register: UnitRegister {
    UnitRegister(
      (0..<units).map { unit in
        EmulationUnit(
          code: cell("don-vi-\(unit)", .units, unit), name: cell("Phòng Nghiệp vụ số \(unit)", .units, unit),
          group: cell(unit % 3 == 0 ? "chi cục" : "phòng", .units, unit))
      })
  }

  private var plan: Plan {
    var plan = Plan(year: Self.cell(year, .plan, 0))
    plan.compulsoryRegistration = Self.cell(true, .plan, 1)
    plan.rounds = (0..<Self.rounds).map { round in
      Round(
        code: Self.cell("dot-\(round)", .plan, 2), name: Self.cell("Đợt \(round)", .plan, 2),
        from: day(month: round * 6 + 1, 1), through: day(month: round * 6 + 6, 30))
    }
    plan.titles = [
      Title(
        code: Self.cell("ldtt", .plan, 3), name: Self.cell("Lao động tiên tiến", .plan, 3),
        subject: Self.cell("cá nhân", .plan, 3), goal: number(90, .plan, 3)),
      Title(
        code: Self.cell("tap-the-ldtt", .plan, 4), name: Self.cell("Tập thể Lao động tiên tiến", .plan, 4),
        subject: Self.cell("tập thể", .plan, 4), goal: number(100, .plan, 4)),
    ]
    plan.scoreSheet = sheet
    return plan
  }

  private var sheet: ScoreSheet {
    ScoreSheet(
      criteria: (0..<Self.criteria).map { criterion in
        ScoreSheet.Criterion(
          code: Self.cell("TC\(criterion)", .plan, 5), name: Self.cell("Tiêu chí số \(criterion)", .plan, 5),
          maximum: number(10, .plan, 5))
      },
      bands: [90, 80, 65].enumerated().map { place, share in
        ScoreSheet.Band(
          name: Self.cell("Mức \(place)", .plan, 6), from: number(Self.criteria * share / 10, .plan, 6),
          floor: number(share - 20, .plan, 6))
      },
      weights: (0..<Self.rounds).map { round in
        ScoreSheet.Weight(round: Self.cell("dot-\(round)", .plan, 7), percent: number(50, .plan, 7))
      })
  }

  /// Every unit, criterion and round, with a decimal in each score.
  private var scores: [Score] {
    (0..<Self.rounds * Self.units * Self.criteria).map { row in
      let (criterion, unit) = (row % Self.criteria, row / Self.criteria % Self.units)
      let tenths = 60 + (unit * 31 + criterion * 17 + row) % 40
      return Score(
        round: Self.cell("dot-\(row / Self.criteria / Self.units)", .scores, row),
        unit: Self.cell("Phòng Nghiệp vụ số \(unit)", .scores, row),
        criterion: Self.cell("TC\(criterion)", .scores, row), own: number(tenths, scale: 1, .scores, row),
        council: row % 2 == 0 ? number(tenths - 5, scale: 1, .scores, row) : nil)
    }
  }

  private var staff: [HeadCount] {
    (0..<Self.units * 4).map { row in
      HeadCount(
        unit: Self.cell("don-vi-\(row / 4)", .staff, row), day: day(month: 1, 1),
        group: Self.cell(StaffGroup.allCases[row % 4].word, .staff, row), count: Self.cell(row % 4 * 3 + 1, .staff, row)
      )
    }
  }

  private var registrations: [Registration] {
    (0..<Self.units).map { unit in
      Registration(
        subject: Self.cell("tập thể", .registrations, unit),
        name: Self.cell("Phòng Nghiệp vụ số \(unit)", .registrations, unit),
        unit: Self.cell("don-vi-\(unit)", .registrations, unit),
        title: Self.cell("tap-the-ldtt", .registrations, unit), day: day(month: 3, 1))
    }
  }

  private var awards: [Award] {
    registrations.enumerated().map { row, registration in
      Award(
        title: registration.title, subject: registration.subject, name: registration.name, unit: registration.unit,
        state: Self.cell("đề nghị", .awards, row))
    }
  }

  private func day(month: Int, _ day: Int) -> Cell<CalendarDate> {
    let start = CalendarDate(year: year, month: month, day: day) ?? CalendarDate(ordinal: 0)
    return Self.cell(start, .plan, 8)
  }

  private func number(
    _ coefficient: Int, scale: Int = 0, _ table: SourceTable, _ row: Int
  ) -> Cell<DecimalNumber> {
    Self.cell(DecimalNumber(coefficient: Int64(coefficient), scale: scale) ?? .zero, table, row)
  }

  private static func cell<Value>(_ value: Value, _ table: SourceTable, _ row: Int) -> Cell<Value> {
    Cell(value, at: Origin(table, line: row + 2))
  }
}
