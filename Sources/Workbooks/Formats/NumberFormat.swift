import Vietnamese

/// A number format of a spreadsheet (ECMA-376, part 1, 18.8.31), as far as it tells days from numbers, and what a person
/// sees: `0.0%`, `#,##0.00`, `dd/mm/yyyy`, `[$-42A]d mmmm yyyy`.
struct NumberFormat: Sendable {
  private enum Kind {
    case general
    /// Numbers that are shown as they are: `@`, fractions, and what is not understood.
    case plain
    case number(NumberLook)
    case date([DatePiece])
    /// A time of day without a day.
    case time([DatePiece])
  }

  private let kind: Kind

  static let general = NumberFormat(kind: .general)

  private init(kind: Kind) { self.kind = kind }

  init(code: String) {
    let sections = FormatSection.all(of: code)
    guard let first = sections.first, !first.isGeneral else {
      kind = .general
      return
    }
    let pieces = DatePiece.all(of: first)
    if pieces.contains(where: \.isDay) {
      kind = .date(pieces)
    } else if pieces.contains(where: \.isTime) {
      kind = .time(pieces)
    } else {
      kind = NumberLook(sections).map(Kind.number) ?? .plain
    }
  }

  var isGeneral: Bool { if case .general = kind { true } else { false } }

  /// The value and what is seen of it.
  /// - Parameter epoch1904: days are counted from 1904, as old Macs did.
  func cell(_ digits: String, epoch1904: Bool) -> (value: CellValue, look: String?) {
    guard !isGeneral, let number = SheetNumber(digits) else { return (.number(digits), nil) }
    switch kind {
    case .general, .plain: return (.number(digits), nil)
    case .number(let look): return (.number(digits), look.text(number))
    case .time(let pieces):
      guard let (days, seconds) = number.serial else { return (.number(digits), nil) }
      return (.number(digits), DatePiece.text(pieces, nil, days: days, seconds: seconds))
    case .date(let pieces):
      guard let (days, seconds) = number.serial,
        let day = CalendarDate(excelSerial: days + (epoch1904 ? 1_462 : 0) + seconds / 86_400)
      else { return (.number(digits), nil) }
      return (.date(day), DatePiece.text(pieces, day, days: days, seconds: seconds % 86_400))
    }
  }

  /// Formats that a file names by a number alone (18.8.30), as Excel for Vietnam shows them.
  static func builtIn(_ id: Int) -> NumberFormat { builtIns[id].map(NumberFormat.init(code:)) ?? .general }

  private static let builtIns: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 27: "dd/mm/yyyy", 28: "dd/mm/yyyy", 29: "dd/mm/yyyy", 30: "dd/mm/yyyy",
    31: "dd/mm/yyyy", 32: "h:mm:ss", 33: "h:mm:ss", 34: "h:mm", 35: "h:mm", 36: "dd/mm/yyyy", 37: "#,##0;-#,##0",
    38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 41: "#,##0", 42: "#,##0", 43: "#,##0.00",
    44: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "##0.0E+0", 49: "@", 50: "dd/mm/yyyy",
    51: "dd/mm/yyyy", 52: "dd/mm/yyyy", 53: "dd/mm/yyyy", 54: "dd/mm/yyyy", 55: "h:mm", 56: "h:mm",
    57: "dd/mm/yyyy", 58: "dd/mm/yyyy",
  ]
}
